import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { decimalsOf } from '../../../src/receivables/money/decimalsOf';
import { readAmount } from '../../../src/receivables/money/readAmount';
import { toMinorUnits } from '../../../src/receivables/money/rounding';
import { readWorkbook } from '../intakeOf';
import { anyCell, anyGarbage } from './anyGarbage';
import { RUNS, workbookOf } from './workbookOf';

type Cells = readonly (readonly CellValue[])[];
const ANSWERS = [{}, { dateOrder: 'dmy', numberStyle: 'comma' }] as const;

describe('a sheet of anything', () => {
  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }), (cells) => {
        readWorkbook(workbookOf(cells));
      }),
      { numRuns: RUNS },
    );
  });

  test('gives no amount that is not in its own cell', () => {
    fc.assert(
      fc.property(anyGarbage, fc.constantFrom(...ANSWERS), (cells, answers) => {
        const read = readWorkbook(workbookOf(cells), answers);
        if ('ledger' in read) expect(strayAmounts(read.ledger, cells)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('leaves no row uncounted', () => {
    fc.assert(
      fc.property(anyGarbage, fc.constantFrom(...ANSWERS), (cells, answers) => {
        const read = readWorkbook(workbookOf(cells), answers);
        if (!('ledger' in read)) return;
        const { rows, items, headings, totals, blank, unread } = read.ledger.census;
        expect(items + headings + totals + blank + unread).toBe(rows);
        expect(rows).toBe(read.ledger.head.rows);
      }),
      { numRuns: RUNS },
    );
  });

  test('can be aged, and ties out', () => {
    fc.assert(
      fc.property(anyGarbage, (cells) => {
        const read = readWorkbook(workbookOf(cells), { dateOrder: 'mdy', numberStyle: 'point' });
        if (!('ledger' in read)) return;
        // Of a row of buckets one of which cannot be read, the others are the difference.
        if (read.ledger.reading.given && read.ledger.census.unread > 0) return;
        const asOf = 46_112 as SerialDay;
        const options = { asOf, edges: [0, 30, 60, 90], overDays: 30, mainCurrency: null };
        const rounded = read.ledger.issues.filter(({ code }) => code === 'amount-rounded').length;
        for (const { difference } of age(read.ledger, options).blocks) {
          expect(Math.abs(difference)).toBeLessThanOrEqual(rounded);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Items whose balance is no reading of an amount cell in their row. */
function strayAmounts(ledger: Ledger, cells: Cells): string[] {
  const { head, items, currencies, reading } = ledger;
  return Array.from({ length: items.length }, (_, at) => at).flatMap((at) => {
    const row = cells[head.headerRow + 1 + (items.row[at] ?? 0)] ?? [];
    const decimals = decimalsOf(currencies[items.currency[at] ?? 0] ?? null);
    const balance = items.balance[at] ?? NaN;
    const possible = amountCells(ledger, row, at).flatMap((amounts) => readings(amounts, decimals));
    const signs = reading.creditTypes.length > 0 ? [1, -1] : [1];
    if (possible.some((amount) => signs.some((sign) => sign * amount === balance))) return [];
    return [`row ${items.row[at] ?? -1}: ${balance} is none of ${possible.join(', ')}`];
  });
}

/** The cells that an item's amount may be the sum of: those of all buckets where its dates age it. */
function amountCells({ head, items }: Ledger, row: readonly CellValue[], at: number) {
  const { balance, originalAmount } = head.mapping;
  const cell = (column: number): CellValue => row[head.column + column] ?? '';
  const buckets = head.buckets.map(({ column }) => cell(column));
  if (items.given !== null) return [buckets.slice(items.given[at] ?? 0).slice(0, 1)];
  const single = [balance, originalAmount].filter((column) => column !== undefined);
  return single.length > 0 ? single.map((column) => [cell(column)]) : [buckets];
}

function readings(cells: readonly CellValue[], decimals: number): readonly number[] {
  const amounts = cells
    .filter((cell) => cell !== '')
    .map((cell) => {
      if (typeof cell === 'boolean') return null;
      return typeof cell === 'number' ? { point: cell, comma: cell } : readAmount(cell);
    });
  return (['point', 'comma'] as const)
    .map((style) => amounts.reduce((sum, amount) => sum + (amount?.[style] ?? NaN), 0))
    .map((value) => (Number.isNaN(value) ? null : toMinorUnits(value, decimals)))
    .filter((minor) => minor !== null)
    .map((minor) => minor + 0);
}
