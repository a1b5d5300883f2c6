import fc from 'fast-check';
import { associateFunctions } from '../../src/functions/associate';
import { associateLateFunctions } from '../../src/functions/associateLate';
import { functionsMetadata } from '../../src/functions/metadata';
import type { CellValue } from '../../src/receivables/ledger/area';
import {
  AS_OF,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  tableCells,
  typeInto,
} from '../actions/ledgerWorkbook';

/** Formulas in cells, called through office.js by the emulated Excel, against the sheets of Duebook. */
beforeAll(() => {
  associateFunctions();
  associateLateFunctions();
  workbench.functions.register(functionsMetadata('en'));
});

/** Types formulas into a sheet of the person's own, and reads what stands from A1 when all have answered. */
async function typed(
  formulas: Readonly<Record<string, string>>,
  area: string,
): Promise<CellValue[][]> {
  if (workbench.workbook.sheet('Mine') === undefined) workbench.person.addSheet('Mine');
  for (const [address, formula] of Object.entries(formulas)) {
    workbench.person.type('Mine', address, formula);
  }
  await workbench.settled();
  return workbench.person.read('Mine', area);
}

const anyRow = fc.record({
  account: fc.constantFrom<CellValue>('A', 'B', 'Ñandú & Co', '007', 7, '7', ''),
  minor: fc.integer({ min: -100_000, max: 100_000 }),
  due: fc.option(fc.integer({ min: -200, max: 60 }), { freq: 6 }),
});

const anyLedger = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 40 }),
  currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  edges: fc
    .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 })
    .map((edges) => edges.sort((a, b) => a - b)),
  overDays: fc.integer({ min: 0, max: 120 }),
  totalRow: fc.boolean(),
});

const DECIMALS: Readonly<Record<string, number>> = { USD: 2, JPY: 0, KWD: 3 };

test('cells agree with the Aging sheet on any ledger, to the last decimal', async () => {
  await fc.assert(
    fc.asyncProperty(anyLedger, async ({ rows, currency, edges, overDays, totalRow }) => {
      const scale = 10 ** (DECIMALS[currency] ?? 2);
      const total = rows.reduce((sum, { minor }) => sum + minor, 0) / scale;
      ledgerWorkbook([
        ['Customer ID', 'Due Date', 'Balance', 'Currency'],
        ...rows.map(({ account, minor, due }) => [
          account,
          due === null ? '' : AS_OF + due,
          minor / scale,
          currency,
        ]),
        ...(totalRow ? [['Total', '', total, '']] : []),
      ]);
      await desk().openDuebook();
      typeInto('DuebookBucketEdges', edges.join(', '));
      typeInto('DuebookOverDays', String(overDays));
      await refreshAsOf();

      const [header = [], ...lines] = tableCells();
      const at = (name: string) => header.indexOf(name);
      const places = header.slice(at('Current'), at('Total') + 1);
      const from = at('Current');
      // Where nobody owes anything, the table keeps an empty row, because Excel's tables must have one.
      const sheet = lines
        .map((line) => [line[0], ...line.slice(from, from + places.length)])
        .filter((line) => line.some((cell) => cell !== ''));
      // The sheet's totals row is Excel's own sum of doubles.
      const exact = (cell: CellValue | undefined) =>
        typeof cell === 'number' ? Math.round(cell * scale) / scale : (cell ?? '');
      const sum = (sheet.pop() ?? []).map(exact);
      const over = exact(lines.at(-1)?.[at('Total') + 1]);

      const last = rows.length + 1;
      const due = `'Open items'!B1:B${last}`;
      const owed = `'Open items'!C1:C${last}`;
      const width = places.length;
      await typed(
        {
          // The whole column holds the row of totals; the functions without accounts cannot see it.
          A1: `=AGING('Open items'!A:A,'Open items'!B:B,'Open items'!C:C,AsOfDate,DuebookBucketEdges)`,
          R1: `=AGING.SUMMARY(${due},${owed},AsOfDate,{${edges.join(',')}})`,
          // The settings of the Duebook sheet, by the names of their cells.
          W1: `=AGING.PASTDUE(${due},${owed},AsOfDate,DuebookOverDays)`,
          X1: `=IFERROR(AGING.PASTDUEPCT(${due},${owed},AsOfDate,${overDays}),"none")`,
        },
        'A1',
      );
      const read = (row: number, column: number, height: number, columns: number) =>
        workbench.workbook
          .sheet('Mine')!
          .cells.read({ row, column, rows: height, columns })
          .map((cells) => [...cells]);
      const aging = read(0, 0, sheet.length + 2, width + 1);
      expect(aging[0]).toEqual(['Account', ...places]);
      const byKey = (one: readonly unknown[], other: readonly unknown[]) =>
        String(one[0]) < String(other[0]) ? -1 : 1;
      const withText = ([account, ...amounts]: readonly CellValue[]) => [
        String(account),
        ...amounts,
      ];
      expect(aging.slice(1, -1).map(withText).sort(byKey)).toEqual(sheet.sort(byKey));
      expect(aging.at(-1)).toEqual(sum);

      expect(read(1, 17, width, 2)).toEqual(places.map((place, i) => [place, sum[i + 1]]));
      const whole = Number(sum.at(-1));
      const [[pastDue, share] = []] = read(0, 22, 1, 2);
      expect(pastDue).toBe(over);
      if (whole > 0) expect(share).toBeCloseTo(Number(over) / whole, 12);
      else expect(share).toBe('none');
    }),
    // One run is a refresh and four calls; a failure is small enough as it is.
    {
      numRuns: 12,
      endOnFailure: true,
      examples: [
        [
          {
            rows: [{ account: 7, minor: 0, due: null }],
            currency: 'USD',
            edges: [30],
            overDays: 97,
            totalRow: false,
          },
        ],
      ],
    },
  );
});

describe('a formula in a cell', () => {
  const saidAt = (row: number, column: number) =>
    workbench.functions.messageAt(workbench.workbook.sheet('Mine')!, row, column);

  beforeEach(() => {
    ledgerWorkbook([
      ['Account', 'Due', 'Balance'],
      ['A', 46_081, 100],
      ['B', 'soon', 50],
      ['C', '=1/0', 25],
    ]);
    workbench.person.type('Open items', 'B4', '=1/0');
  });

  test('says in its card which cell of which argument is at fault', async () => {
    const summary = `=AGING.SUMMARY('Open items'!B:B,'Open items'!C:C,46112)`;
    expect(await typed({ A1: summary }, 'A1')).toEqual([['#VALUE!']]);
    expect(saidAt(0, 0)).toBe('due_dates, row 3 is not a date: soon.');
    workbench.person.type('Open items', 'B3', '2026-03-30');
    await workbench.settled();
    expect(saidAt(0, 0)).toBe(
      'due_dates, row 4 is #DIV/0!. Correct the cell, or wrap the range in IFERROR.',
    );
    workbench.person.type('Open items', 'B4', '');
    await workbench.settled();
    expect(saidAt(0, 0)).toBeNull();
    expect(workbench.person.read('Mine', 'A1:B9')).toEqual([
      ['Bucket', 'Amount'],
      ['Current', 0],
      ['1-30', 50],
      ['31-60', 100],
      ['61-90', 0],
      ['91+', 0],
      ['Credits', 0],
      ['No date', 25],
      ['Total', 175],
    ]);
  });

  test('that asks for the bucket of each date has an error only where there is none', async () => {
    const cells = await typed({ A1: `=AGING.BUCKET('Open items'!B1:B5,46112)` }, 'A1:A5');
    expect(cells).toEqual([['Bucket'], ['31-60'], ['#VALUE!'], ['#VALUE!'], ['']]);
    const { spills } = workbench.workbook.sheet('Mine')!.cells;
    expect(spills).toEqual([{ row: 0, column: 0, rows: 4, columns: 1 }]);
    expect(saidAt(2, 0)).toBe('due_dates, row 3 is not a date: soon.');
    expect(saidAt(1, 0)).toBeNull();
  });

  test('may take what other formulas make of the ranges', async () => {
    const cells = await typed(
      {
        A1: `=aging.pastdue(IFERROR('Open items'!B2:B4,0),'Open items'!C2:C4*2,DATE(2026,3,31),30)`,
        A2: `=AGING.PASTDUE('Open items'!B2,'Open items'!C2,46112)+1`,
        A3: `=AGING.BUCKET('Open items'!B2,46112,)`,
      },
      'A1:A3',
    );
    expect(cells).toEqual([['#VALUE!'], [101], ['31-60']]);
    workbench.person.type('Open items', 'B3', '');
    await workbench.settled();
    expect(workbench.person.read('Mine', 'A1')).toEqual([[200]]);
  });
});
