import { issueAddress } from '../ledger/address';
import type { Issue } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';
import { isAccepted, issueKey, kindKey } from '../settings/issueKey';
import { ISSUES_TABLE } from '../settings/memoryTables';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import type { Words } from '../../words/words';
import { duebookTable, textColumn } from './duebookTable';
import { inRowOrder, issueLine, type IssueLine } from './issueLines';
import type { TablePlan } from './plan';

/** A line of `DuebookIssues`, which may stand for many issues of one kind. */
export interface ListedIssue extends IssueLine {
  /** What the issue, or its kind, is known by from one export to the next. */
  readonly key: string;
  readonly accepted: boolean;
}

/** From so many of a kind in one column on, they are not listed one by one. */
const TOO_MANY = 50;
/** So many of them are. */
const LISTED = 20;

/** The issues of one kind in one column, in the order of the rows. */
interface Kind {
  readonly key: string;
  readonly accepted: boolean;
  readonly open: readonly Issue[];
  readonly done: readonly Issue[];
}

/**
 * The issues as lines of `DuebookIssues`: what a person accepted last, and of a kind that fills a column
 * only the first ones, then one line for all the others.
 * @example listedIssues(ledger, issues, new Set(), words).map(({ address }) => address) is ['E13', 'F4']
 */
export function listedIssues(
  ledger: Ledger,
  issues: readonly Issue[],
  accepted: ReadonlySet<string>,
  words: Pick<Words, 'issues' | 'sheets'>,
): readonly ListedIssue[] {
  const { moreIssues, issuesOfKind } = words.sheets.duebook;
  const one = (issue: Issue, isDone: boolean): ListedIssue => ({
    ...issueLine(ledger.head, issue, words.issues),
    key: issueKey(issue, ledger),
    accepted: isDone,
  });
  const together = (
    kind: Kind,
    all: readonly Issue[],
    say: DuebookSheetWords['moreIssues'],
  ): readonly ListedIssue[] => {
    const [first] = all;
    if (first === undefined) return [];
    const line = issueLine(ledger.head, first, words.issues);
    const address = spanOf(ledger, all);
    const message = say(all.length, line.message);
    return [{ address, code: line.code, message, key: kind.key, accepted: kind.accepted }];
  };
  const kinds = kindsOf(ledger, issues, accepted);
  const short = kinds.filter((kind) => !kind.accepted && kind.open.length <= TOO_MANY);
  const long = kinds.filter((kind) => !kind.accepted && kind.open.length > TOO_MANY);
  return [
    ...inRowOrder(short.flatMap(({ open }) => open)).map((issue) => one(issue, false)),
    ...long.flatMap((kind) => [
      ...kind.open.slice(0, LISTED).map((issue) => one(issue, false)),
      ...together(kind, kind.open.slice(LISTED), moreIssues),
    ]),
    ...inRowOrder(kinds.flatMap(({ done }) => done)).map((issue) => one(issue, true)),
    ...kinds.flatMap((kind) => (kind.accepted ? together(kind, kind.open, issuesOfKind) : [])),
  ];
}

function kindsOf(
  ledger: Ledger,
  issues: readonly Issue[],
  accepted: ReadonlySet<string>,
): readonly Kind[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of inRowOrder(issues)) {
    const group = `${issue.code} ${issue.column ?? ''}`;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [issue]);
    else members.push(issue);
  }
  return [...groups.values()].flatMap((members): Kind[] => {
    const [first] = members;
    if (first === undefined) return [];
    const key = kindKey(first, ledger);
    if (accepted.has(key)) return [{ key, accepted: true, open: members, done: [] }];
    const isDone = members.map((issue) => isAccepted(issue, ledger, accepted));
    const open = members.filter((_, at) => isDone[at] !== true);
    const done = members.filter((_, at) => isDone[at] === true);
    return [{ key, accepted: false, open, done }];
  });
}

/** From the first cell to the last; null where they are about no one cell. */
function spanOf({ head }: Ledger, issues: readonly Issue[]): string | null {
  const [first, last] = [issues[0], issues.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [issueAddress(head, first), issueAddress(head, last)];
  return from === null || to === null || from === to ? from : `${from}:${to}`;
}

/**
 * `DuebookIssues`: what a person should look at, and what they accepted. Where the pane `changed` what is
 * accepted, that goes before what stands in the cell.
 */
export function issuesTable(
  row: number,
  lines: readonly ListedIssue[],
  changed: ReadonlySet<string>,
  words: SheetWords,
): TablePlan {
  const column = (id: keyof DuebookSheetWords['issues'], cell: (line: ListedIssue) => string) =>
    textColumn(id, ({ issues }) => issues[id], words, lines.map(cell));
  const accepted = column('accepted', (line) => (line.accepted ? words.yes : ''));
  const rows = lines.flatMap(({ key }, at) => (changed.has(key) ? [at] : []));
  const columns = [
    column('address', ({ address }) => address ?? ''),
    { ...column('code', ({ code }) => code), leaving: 'keep' as const },
    {
      ...column('message', ({ message }) => message),
      leaving: 'keep' as const,
      wrap: true as const,
    },
    { ...accepted, typed: true as const, ...(rows.length > 0 ? { changed: new Set(rows) } : {}) },
    { ...column('key', ({ key }) => key), leaving: 'keep' as const },
  ];
  return {
    ...duebookTable(ISSUES_TABLE, row, columns),
    key: ['key'],
    leavingMark: {
      column: 'message',
      text: words.duebook.issueGone,
      aliases: [english, spanish].map(({ duebook }) => duebook.issueGone),
    },
  };
}
