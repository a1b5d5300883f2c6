import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Sheet } from '../../../workbench/host/model/sheet';

/** The header of the lists that `putSums` adds up. */
export const HEADERS = 'Customer,Invoice,Invoice Date,Due Date,Balance,Collector';

/** What of an account's items a column of the sums adds up. */
export type Figure = { readonly youngest: number; readonly oldest: number } | 'credits' | 'no-date';

/** Where the sums begin: beside the list. */
const FIRST_COLUMN = 10;

/** Which sums of a list are put beside it. */
interface Sums {
  readonly asOf: number;
  readonly figures: readonly Figure[];
  readonly accounts: readonly string[];
  readonly collectors: readonly string[];
}

/**
 * Puts a list on a sheet and beside it, by plain SUMIFS over its cells, each account's figures, a row an
 * account, and below them each collector's total.
 */
export function putSums(
  sheet: Sheet,
  rows: readonly (readonly CellValue[])[],
  { asOf, figures, accounts, collectors }: Sums,
): void {
  sheet.cells.write(0, 0, [HEADERS.split(','), ...rows]);
  const sum = sumsOver(rows.length, asOf);
  accounts.forEach((account, row) => {
    figures.forEach((figure, at) => {
      const text = sum('A', account, figure);
      sheet.cells.setFormula(row, FIRST_COLUMN + at, text, 'stale');
    });
  });
  collectors.forEach((collector, at) => {
    const text = figures.map((figure) => sum('F', collector, figure).slice(1)).join('+');
    sheet.cells.setFormula(accounts.length + at, FIRST_COLUMN, `=${text}`, 'stale');
  });
}

/** The same figures as a calculated sheet has them. */
export function sumsIn(
  cells: readonly (readonly CellValue[])[],
  rows: number,
  figures: number,
): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: figures }, (__, at) => cells[row]?.[FIRST_COLUMN + at] ?? ''),
  );
}

/** SUMIFS of one figure of the rows whose cell in a column is a text. */
function sumsOver(rows: number, asOf: number) {
  const range = (letter: string): string => `$${letter}$2:$${letter}$${rows + 1}`;
  const sumIfs = (conditions: readonly (readonly [string, string])[]): string =>
    `SUMIFS(${[range('E'), ...conditions.flatMap(([letter, is]) => [range(letter), `"${is}"`])].join(',')})`;
  const billed = ['C', `<=${asOf}`] as const;
  const unbilled = ['C', '='] as const;
  return (letter: string, name: string, figure: Figure): string => {
    const of = [letter, name === '' ? '=' : name] as const;
    if (figure === 'credits') {
      const credit = ['E', '<0'] as const;
      return `=${sumIfs([of, credit, billed])}+${sumIfs([of, credit, unbilled])}`;
    }
    const debit = ['E', '>0'] as const;
    const undue = ['D', '='] as const;
    if (figure === 'no-date') return `=${sumIfs([of, debit, unbilled, undue])}`;
    const { youngest, oldest } = figure;
    const within = (dates: string): (readonly [string, string])[] => [
      ...(oldest === Infinity ? [] : [[dates, `>=${asOf - oldest}`] as const]),
      ...(youngest === -Infinity ? [] : [[dates, `<=${asOf - youngest}`] as const]),
      [dates, '>0'],
    ];
    return `=${[
      sumIfs([of, debit, billed, ...within('D')]),
      sumIfs([of, debit, unbilled, ...within('D')]),
      sumIfs([of, debit, undue, billed, ...within('C')]),
    ].join('+')}`;
  };
}
