import { cellAddress } from '../ledger/address';
import { toMinorUnits } from '../money/rounding';
import { grouped } from '../money/grouped';
import type { KeptHere } from '../sharing/keptHere';
import type { CheckingWords } from '../../words/checkingWords';
import type { BookSeen, FormulaTold, HiddenCells } from './bookSeen';
import { MOST_PLACES, type Finding } from './finding';
import { decimalsOf } from './formulaSeen';
import { privateSeen, sharedSheets } from './privateSeen';
import { columnsAddress, rowsAddress, runsOf, type Run } from './runs';
import { findingsOf, type Seen } from './seen';

/** What else a check must know to tell what it saw. */
export interface CheckRules {
  readonly kept: Omit<KeptHere, 'unnamed'>;
  /** The day whose figures stand, where the next refresh will take another one; an ISO day. */
  readonly outdated: string | null;
  /** The sheet on which the causes of a difference are listed. */
  readonly causesOn: string;
  readonly words: CheckingWords;
}

/**
 * Everything that a recipient would be hurt by or should not get, of what was read of a workbook.
 * @example findingsIn(book, rules).map(({ kind }) => kind) is ['stale', 'hidden-sheets']
 */
export function findingsIn(book: BookSeen, rules: CheckRules): readonly Finding[] {
  const { words } = rules;
  const seen = findingsOf([
    ...outdatedSeen(rules),
    ...book.formulas.map((told) => formulaTold(told, rules)),
    ...linksSeen(book, words),
    ...privateSeen(sharedSheets(book.sheets, rules.kept), words),
    ...book.sheets.filter(({ hidden }) => hidden).map(({ name }) => sheetSeen(name)),
    ...book.hidden.flatMap((one) => hiddenSeen(one, words)),
    ...book.comments.flatMap(commentsSeen),
    ...book.properties.map((kind) => propertySeen(words.propertyKinds[kind])),
  ]);
  return seen.map((finding) => withItsFix(finding, book));
}

function outdatedSeen({ outdated, words }: CheckRules): readonly Seen[] {
  if (outdated === null) return [];
  const detail = words.madeFor(outdated);
  return [{ kind: 'stale', sheet: '', address: null, count: 1, detail }];
}

function formulaTold(told: FormulaTold, rules: CheckRules): Seen {
  const { kind, sheet, row, column } = told;
  const seen = { kind, sheet, address: cellAddress(row, column), count: 1 };
  return kind === 'tie-out' ? { ...seen, detail: differenceTold(told, rules) } : seen;
}

function differenceTold({ sheet, formula, value }: FormulaTold, rules: CheckRules): string {
  const { words, causesOn } = rules;
  const decimals = decimalsOf(formula);
  const minor = typeof value === 'number' ? toMinorUnits(value, decimals) : null;
  const said =
    minor === null
      ? words.differenceUnknown(sheet)
      : words.difference(sheet, grouped(minor, decimals));
  return `${said}. ${words.causesOn(causesOn)}`;
}

/** Links that stand in no cell, so that nothing here can take their place. */
function linksSeen({ linkedNames, charts }: BookSeen, words: CheckingWords): readonly Seen[] {
  const linked = charts.filter(({ isLinked }) => isLinked);
  const some = (names: readonly string[], say: (names: string) => string) =>
    names.length === 0 ? [] : [say(names.slice(0, MOST_PLACES).join(', '))];
  const details = [
    ...some(linkedNames, words.linkedNames),
    ...some(
      linked.map(({ sheet, name }) => `${name} (${sheet})`),
      words.linkedCharts,
    ),
  ];
  return details.map((detail) => ({
    kind: 'external-links',
    sheet: '',
    address: null,
    count: 0,
    detail,
  }));
}

function sheetSeen(sheet: string): Seen {
  return { kind: 'hidden-sheets', sheet, address: null, count: 1 };
}

function hiddenSeen(hidden: HiddenCells, words: CheckingWords): readonly Seen[] {
  const { sheet, rows, columns, isFiltered } = hidden;
  const run = (kind: Seen['kind'], addressOf: (run: Run) => string) => (one: Run) => ({
    kind,
    sheet,
    address: addressOf(one),
    count: one[1] - one[0] + 1,
  });
  return [
    ...runsOf(rows)
      .map(run('hidden-rows', rowsAddress))
      .map((seen) => (isFiltered ? { ...seen, detail: words.filtered(sheet) } : seen)),
    ...runsOf(columns).map(run('hidden-columns', columnsAddress)),
  ];
}

function commentsSeen(comments: BookSeen['comments'][number]): readonly Seen[] {
  const { sheet, addresses, count } = comments;
  const known = addresses.map((address) => ({
    kind: 'comments' as const,
    sheet,
    address,
    count: 1,
  }));
  const rest = count - known.length;
  return rest > 0 ? [...known, { kind: 'comments', sheet, address: null, count: rest }] : known;
}

function propertySeen(detail: string): Seen {
  return { kind: 'properties', sheet: '', address: null, count: 1, detail };
}

/** Excel alone writes who saved a file last, and what a name refers to is for a person to decide. */
function withItsFix(finding: Finding, { properties }: BookSeen): Finding {
  const { kind, count } = finding;
  const isExcels = kind === 'properties' && properties.every((one) => one === 'lastAuthor');
  const isNames = kind === 'external-links' && count === 0;
  return isExcels || isNames ? { ...finding, fix: null } : finding;
}
