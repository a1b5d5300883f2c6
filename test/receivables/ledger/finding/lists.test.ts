import fc from 'fast-check';
import { ledgerAddress } from '../../../../src/receivables/ledger/address';
import type { Area } from '../../../../src/receivables/ledger/area';
import { findLedger } from '../../../../src/receivables/ledger/finding/findLedger';
import { beside, sheetOf, tableIn, type Rows } from './areas';

const LIST: Rows = [
  ['Customer ID', 'Invoice', 'Due Date', 'Open Balance'],
  ['A1', 'I-1', 46112, 12],
  ['A2', 'I-2', 46143, 30],
  ['A2', 'I-3', 46150, -5],
];
const PIVOT: Rows = [
  ['Row Labels', 'Sum of Open Balance'],
  ['A1', 12],
  ['A2', 25],
  ['Grand Total', 37],
];
const SUMMARY: Rows = [
  ['Customer', 'Current', '1-30', '31-60', 'Total'],
  ['A1', 12, 0, 0, 12],
  ['A2', 0, 20, 5, 25],
];
const LEGEND: Rows = [
  ['Code', 'Meaning'],
  ['D', 'in dispute'],
];
/** Two columns of a list stand apart, and its header comes again on each page. */
const PAGED_HEADER = ['Customer ID', 'Invoice', '', 'Type', 'Due Date', 'Open Balance'];
const PAGED: Rows = [
  PAGED_HEADER,
  ['A1', 'I-1', '', 'Invoice', 46112, 12],
  [],
  PAGED_HEADER,
  ['A2', 'I-2', '', 'Invoice', 46143, 30],
  PAGED_HEADER,
  ['A2', 'I-3', '', 'Invoice', 46150, 5],
  ['A2', 'I-4', '', 'Credit', 46150, -5],
];

/** Where the ledger was found, without its sheet, or what was asked. */
function found(...areas: readonly Area[]): string {
  const answer = findLedger(areas, null);
  return 'head' in answer ? ledgerAddress(answer.head) : answer.question.code;
}

/** What could be chosen from, best first. */
function places(...areas: readonly Area[]): readonly string[] {
  const answer = findLedger(areas, null);
  const candidates =
    'candidates' in answer
      ? answer.candidates
      : 'candidates' in answer.question
        ? answer.question.candidates
        : [];
  return candidates.map(({ place }) => place);
}

describe('a list on a sheet with other things', () => {
  it.each<[string, Rows, string]>([
    ['alone', LIST, 'A1:D4'],
    [
      'in parts, with a note below the first',
      [
        ...beside(
          LIST.map((row) => row.slice(0, 2)),
          LIST.map((row) => row.slice(2)),
        ),
        [],
        ['A note'],
      ],
      'A1:E6',
    ],
    ['in pages, each with its headers', PAGED, 'A1:F8'],
    ['right of a pivot table', beside(PIVOT, LIST), 'D1:G4'],
    ['left of a pivot table', beside(LIST, PIVOT), 'A1:D4'],
    ['below a pivot table', [...PIVOT, [], ...LIST], 'A6:D9'],
    ['below a summary by age', [...SUMMARY, [], ['March 2026'], ...LIST], 'A6:D9'],
    ['above a summary by age', [...LIST, [], ...SUMMARY], 'A1:D5'],
    ['left of a summary by age', beside(LIST, SUMMARY), 'A1:D4'],
    ['right of a summary by age', beside(SUMMARY, LIST, 2), 'H1:K4'],
    [
      'beside a list of contacts',
      beside(LIST, [
        ['Customer ID', 'Phone'],
        ['A1', '555-0101'],
      ]),
      'A1:D4',
    ],
    ['beside a legend that is longer', beside(LIST, [...LEGEND, ...LEGEND, ...LEGEND]), 'A1:D6'],
    ['above notes', [...LIST, [], ['A2 pays on Fridays.']], 'A1:D6'],
    ['below titles', [['Open items'], ['Run on', 46112, 'by', 'Ana'], [], ...LIST], 'A4:D7'],
  ])('is found %s', (_, rows, address) => {
    expect(found(sheetOf('Work', rows))).toBe(address);
  });

  it.each<[string, Rows, string]>([
    [
      'in the middle',
      LIST.map(([account = '', invoice = '', due = '', balance = '']) => [
        account,
        invoice,
        '',
        due,
        balance,
      ]),
      'A1:E4',
    ],
    ['between all of its columns', LIST.map((row) => row.flatMap((cell) => [cell, ''])), 'A1:G4'],
    [
      'before columns of notes',
      beside(LIST, [
        ['Notes', 'Collector'],
        ['called', 'Ana'],
      ]),
      'A1:G4',
    ],
    [
      'after a column of group labels without a header',
      [
        ['', '', 'Customer ID', 'Invoice', 'Due Date', 'Open Balance'],
        ['East', '', '', '', '', ''],
        ['', '', 'A1', 'I-1', 46112, 12],
        ['Total East', '', '', '', '', 12],
      ],
      'A1:F4',
    ],
  ])('keeps its columns with blank ones %s', (_, rows, address) => {
    expect(found(sheetOf('Work', rows))).toBe(address);
  });

  it('keeps its rows with blank ones between them, and headers that come again', () => {
    const [header = [], ...rows] = LIST;
    const pages = [header, ...rows, [], ['Page 2'], header, ...rows];
    expect(found(sheetOf('Work', pages))).toBe('A1:D10');
    expect(places(sheetOf('Work', pages))).toEqual(['Work']);
  });

  it('begins at the first of its headers, also where the cells below that one say little', () => {
    const [header = [], ...rows] = LIST;
    const pages = [header, ['Page 1', 'no items'], [], header, ...rows];
    expect(found(sheetOf('Work', pages))).toBe('A1:D7');
  });

  it('is asked for where another list of items lies beside or below it', () => {
    const payments: Rows = [
      ['Customer', 'Payment date', 'Date', 'Amount'],
      ['A1', 46100, 46100, 5],
    ];
    expect(found(sheetOf('Work', beside(LIST, payments)))).toBe('which-ledger');
    expect(places(sheetOf('Work', [...LIST, [], ...payments]))).toEqual([
      'Work!A1:D5',
      'Work!A6:D7',
    ]);
  });

  it('has a header of two rows where the upper one says what the lower one means', () => {
    const rows: Rows = [
      ['Customer', '', 'Due', 'Open'],
      ['No.', 'Name', 'Date', 'Amount'],
      ['A1', 'Acme', 46112, 12],
    ];
    const answer = findLedger([sheetOf('Work', rows)], null);
    expect(answer).toMatchObject({
      head: { headerRow: 1, headerRows: 2, rows: 1, mapping: { account: 0, name: 1, dueDate: 2 } },
    });
  });
});

describe('a list beside a table', () => {
  const rows = beside(LEGEND, LIST);
  const whole = sheetOf('Work', rows);

  it('is found where the table holds something else', () => {
    const table = tableIn(whole, 'Codes', { row: 0, column: 0, rows: 2, columns: 2 });
    expect(found(table, whole)).toBe('D1:G4');
  });

  it('ends where a table begins below it', () => {
    const below = sheetOf('Work', [...LIST, [], ...LEGEND]);
    const table = tableIn(below, 'Codes', { row: 5, column: 0, rows: 2, columns: 2 });
    expect(found(table, below)).toBe('A1:D5');
  });

  it('is one of two that are asked for where the table is a list as well', () => {
    const two = sheetOf('Work', beside(LIST, LIST));
    const table = tableIn(two, 'March', { row: 0, column: 0, rows: 4, columns: 4 });
    expect(places(table, two)).toEqual(['Work (table March)', 'Work!F1:I4']);
  });

  it('asks which of two lists beside each other below titles of their own', () => {
    const titled = (title: string) => [[title], ...LIST];
    expect(places(sheetOf('Work', beside(titled('Domestic'), titled('Export'))))).toEqual([
      'Work!A2:D5',
      'Work!F2:I5',
    ]);
  });

  it('is not found twice where the table is the list', () => {
    const alone = sheetOf('Work', LIST);
    const table = tableIn(alone, 'March', { row: 0, column: 0, rows: 4, columns: 4 });
    expect(places(table, alone)).toEqual(['Work (table March)']);
  });
});

test('whatever stands on a sheet, a list found in it lies within its cells', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '', 'Customer', 'Balance', 'Due Date', 'Invoice', '1-30', '31-60', 'Total'),
    fc.integer({ min: -5, max: 46200 }),
    fc.string({ maxLength: 6 }),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (each) => {
      const area = sheetOf('Any', each);
      const answer = findLedger([area], null);
      if (!('head' in answer)) return;
      const { head } = answer;
      expect(head.headers).toHaveLength(head.columns);
      expect(head.column + head.columns).toBeLessThanOrEqual(area.columns);
      expect(head.rowsAbove + head.headerRows + head.rows).toBeLessThanOrEqual(area.rows);
      expect(head.headerRow + head.rows).toBeLessThan(area.rows);
    }),
    { numRuns: 150 },
  );
});
