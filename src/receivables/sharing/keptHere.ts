import type { Words } from '../../words';
import type { Field } from '../ledger/field';
import { columnOfChoice } from '../ledger/mapping/columnNamed';
import { GROUPS_TABLE, TARGETS_TABLE } from '../sheets/targetSource';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import { SUPERVISOR_GROUPS } from '../supervisor/pageTables';
import { withDerived } from './derivedColumns';
import { isPrivateColumn } from './privateParts';

/** What is known of the ledger when a workbook is handed over, before it is read. */
export interface LedgerKnown {
  readonly sheet: string;
  /** Which of its headers holds which field, at the last refresh. */
  readonly headers: Readonly<Partial<Record<Field, string>>>;
  /** All of its headings, from its first column on; null where nobody knows them. */
  readonly headings: { readonly all: readonly string[]; readonly column: number } | null;
  /** As in `Settings.groupBy`. */
  readonly groupBy: string | null;
}

/** A table of ours whose rows a copy does not take, with the heading above it. */
export interface KeptBlock {
  readonly table: string;
  /** Its heading in the workbook's language. */
  readonly called: string;
  /** What its first cells say in rows at the top that may be seen: the whole's, in every language. */
  readonly keeps: readonly string[];
  /** What its heading says, in every language. */
  readonly headings: readonly string[];
}

/** All that a copy leaves out because a person marked it as private. */
export interface KeptHere {
  /** As in `Settings.privateColumns`, with the columns of our sheets that repeat one of the ledger. */
  readonly columns: readonly string[];
  /** As in `Settings.privateSheets`. */
  readonly sheets: readonly string[];
  readonly blocks: readonly KeptBlock[];
  /** Columns of the ledger whose names and numbers no text of our sheets may say. */
  readonly unnamed: { readonly sheet: string; readonly headers: readonly string[] };
}

/** Fields whose texts our sentences may say, or people's beside them: each stands for one thing alone. */
const NAMING: readonly Field[] = [
  'account',
  'name',
  'parent',
  'invoice',
  'owner',
  'salesperson',
  'phone',
  'email',
];

/** The tables with a row for each group. */
const BY_GROUP: readonly (readonly [
  table: string,
  heading: (words: Words) => string,
  whole: ((words: Words) => string) | null,
])[] = [
  [SUPERVISOR_GROUPS, ({ supervisor }) => supervisor.headings.groups, null],
  [GROUPS_TABLE, ({ targets }) => targets.groupsHeading, ({ targets }) => targets.whole],
  [TARGETS_TABLE, ({ targets }) => targets.targetsHeading, ({ targets }) => targets.whole],
];

/**
 * What stays here of a workbook that is handed over as a copy. Where the column that groups are made from
 * is private, no row of a group goes along, on whichever sheet.
 * @example keptHere({ privateColumns: ['Owner'], privateSheets: [] }, ledger, words).blocks.length is 3
 */
export function keptHere(
  marked: { readonly privateColumns: readonly string[]; readonly privateSheets: readonly string[] },
  ledger: LedgerKnown,
  words: Words,
): KeptHere {
  const { sheet, headers } = ledger;
  const isPrivate = (header: string | undefined): header is string =>
    header !== undefined && isPrivateColumn(marked.privateColumns, sheet, header);
  const groups = groupHeaders(ledger).filter(isPrivate);
  const naming = NAMING.map((field) => headers[field]).filter(isPrivate);
  return {
    columns: withDerived(marked.privateColumns, ledger),
    sheets: marked.privateSheets,
    blocks:
      groups.length === 0
        ? []
        : BY_GROUP.map(([table, heading, whole]) => ({
            table,
            called: heading(words),
            keeps: whole === null ? [] : inEveryLanguage(whole),
            headings: inEveryLanguage(heading),
          })),
    unnamed: { sheet, headers: [...new Set([...groups, ...naming])] },
  };
}

/** The headers by which accounts may have been grouped: of two columns the one that says anything counts. */
function groupHeaders({
  groupBy,
  headers,
  headings,
}: LedgerKnown): readonly (string | undefined)[] {
  if (groupBy === null) return [headers.owner, headers.salesperson];
  const at = headings === null ? null : columnOfChoice(headings.all, groupBy, headings.column);
  return [groupBy, at === null ? undefined : headings?.all[at]];
}
