import type { LedgerHeader } from '../../../../src/receivables/ledger/finding/ledgerHeader';
import { listBlocks, type Taken } from '../../../../src/receivables/ledger/finding/listBlocks';
import type { ColumnMapping } from '../../../../src/receivables/ledger/ledger';
import { squared, type Rows } from './areas';

const ITEMS: ColumnMapping = { account: 0, dueDate: 1, balance: 2 };
const HEADER = ['Customer', 'Due Date', 'Balance'];
const OTHER = ['Client', 'Date', 'Amount'];
const ITEM = ['A1', 46112, 12];

interface Given {
  readonly row: number;
  readonly from?: number;
  readonly width?: number;
  readonly depth?: number;
  readonly mapping?: ColumnMapping;
  readonly buckets?: number;
}

function header({ row, from = 0, width = 3, depth = 1, mapping = ITEMS, buckets = 0 }: Given) {
  const aged = Array.from({ length: buckets }, (_, column) => ({
    column,
    header: '',
    from: null,
    to: null,
  }));
  const mapped = { headers: [], mapping, evidence: {}, buckets: aged, profile: null, missing: [] };
  return { row, depth, span: { from, to: from + width - 1 }, mapped };
}

/** First row, top and end of each list. */
function blocks(
  rows: Rows,
  headers: readonly LedgerHeader[],
  { length = rows.length, taken = [] }: { length?: number; taken?: readonly Taken[] } = {},
): string[] {
  const found = listBlocks(headers, squared(rows), length, taken);
  return found.map((list) => {
    const { row, span, depth } = list.header;
    return `row ${row}, column ${span.from}, deep ${depth}: ${list.top} to ${list.end}`;
  });
}

describe('the lists of some cells, by their headers', () => {
  it('reach from the titles above them to the end, also beyond the rows that are seen', () => {
    const rows = [['Open items'], HEADER, ITEM];
    expect(blocks(rows, [header({ row: 1 })])).toEqual(['row 1, column 0, deep 1: 0 to 3']);
    expect(blocks(rows, [header({ row: 1 })], { length: 900 })).toEqual([
      'row 1, column 0, deep 1: 0 to 900',
    ]);
  });

  it('come in the order of their rows, then of their columns', () => {
    const rows = [HEADER, ITEM, ITEM, [], [...OTHER, '', ...OTHER, '', ...HEADER]];
    const found = [
      header({ row: 4 }),
      header({ row: 4, from: 8 }),
      header({ row: 4, from: 4 }),
      header({ row: 0 }),
    ];
    expect(blocks(rows, found)).toEqual([
      'row 0, column 0, deep 1: 0 to 4',
      'row 4, column 0, deep 1: 4 to 5',
      'row 4, column 4, deep 1: 0 to 5',
      'row 4, column 8, deep 1: 0 to 5',
    ]);
  });

  test.each<[string, Rows, LedgerHeader[]]>([
    [
      'whichever of its headers says most',
      [HEADER, ITEM, [], HEADER, ITEM, [], HEADER, ITEM],
      [header({ row: 0 }), header({ row: 3, mapping: { ...ITEMS, phone: 2 } }), header({ row: 6 })],
    ],
    [
      'in whatever letters they come again',
      [HEADER, ITEM, [], HEADER.map((text) => text.toUpperCase()), ITEM],
      [header({ row: 0 }), header({ row: 3 })],
    ],
    [
      'also where the page shifts them',
      [[...HEADER, ''], [...ITEM, ''], [], ['', ...HEADER], ITEM],
      [header({ row: 0, width: 4 }), header({ row: 3, width: 4 })],
    ],
    [
      'also where the first was not seen to be one',
      [HEADER, [], HEADER, ITEM],
      [header({ row: 2 })],
    ],
  ])('begin at the first of the headers that a page repeats, %s', (_, rows, headers) => {
    expect(blocks(rows, headers)).toEqual([`row 0, column 0, deep 1: 0 to ${rows.length}`]);
  });

  test.each<[string, Rows, LedgerHeader[], string]>([
    [
      'of items, not the summary with more columns',
      [OTHER, HEADER, ITEM],
      [header({ row: 0, mapping: { account: 0, balance: 2 }, buckets: 4 }), header({ row: 1 })],
      'row 1, column 0, deep 1',
    ],
    [
      'with most columns',
      [OTHER, HEADER, ITEM],
      [header({ row: 0 }), header({ row: 1, mapping: { ...ITEMS, phone: 3 } })],
      'row 1, column 0, deep 1',
    ],
    [
      'topmost, of equals',
      [OTHER, HEADER, ITEM],
      [header({ row: 1 }), header({ row: 0 })],
      'row 0, column 0, deep 1',
    ],
    [
      'topmost, of equals, however deep the lower one',
      [HEADER, ITEM, ['', 'Due', ''], OTHER],
      [
        header({ row: 0 }),
        header({ row: 2, depth: 2, mapping: { account: 0, invoiceDate: 1, balance: 2 } }),
      ],
      'row 0, column 0, deep 1',
    ],
    [
      'that reaches higher, where the upper row changes what a column means',
      [['', 'Due', ''], HEADER, ITEM],
      [
        header({ row: 1, mapping: { account: 0, invoiceDate: 1, balance: 2 } }),
        header({ row: 0, depth: 2 }),
      ],
      'row 0, column 0, deep 2',
    ],
    [
      'that is flat, where the upper row changes nothing',
      [['Open items'], HEADER, ITEM],
      [
        header({ row: 0, depth: 2 }),
        header({ row: 1, mapping: { balance: 2, dueDate: 1, account: 0 } }),
      ],
      'row 1, column 0, deep 1',
    ],
    [
      'that is flat, where the same columns are counted from another one',
      [['Open items'], ['', ...HEADER], ['', ...ITEM]],
      [
        header({ row: 0, depth: 2, width: 4, mapping: { account: 1, dueDate: 2, balance: 3 } }),
        header({ row: 1, from: 1 }),
      ],
      'row 1, column 1, deep 1',
    ],
  ])('of headers on top of each other have the one %s', (_, rows, headers, expected) => {
    for (const order of [headers, headers.toReversed()]) {
      expect(blocks(rows, order)).toEqual([expect.stringContaining(expected)]);
    }
  });

  test.each<[string, Rows, boolean]>([
    ['rows and a blank row', [HEADER, ITEM, [], OTHER, ITEM], true],
    ['rows, a blank row and a title', [HEADER, ITEM, [], ['Paid'], OTHER, ITEM], true],
    ['two groups of rows and a blank row', [HEADER, ITEM, [], ITEM, [], OTHER, ITEM], true],
    ['blank rows and a title', [HEADER, [], [], ['Paid'], OTHER, ITEM], false],
    ['rows alone', [HEADER, ITEM, ITEM, OTHER, ITEM], false],
    ['nothing but blank rows', [HEADER, [], [], [], OTHER, ITEM], false],
    ['one blank row', [HEADER, [], OTHER, ITEM], false],
    ['a title below the first header', [HEADER, [], ['Page 2'], OTHER, ITEM], false],
  ])('are two where between two headers stand %s: %#', (_, rows, isTwo) => {
    const lower = rows.indexOf(OTHER);
    const headers = [header({ row: 0 }), header({ row: lower })];
    const end = rows.length;
    expect(blocks(rows, headers)).toEqual(
      isTwo
        ? [
            `row 0, column 0, deep 1: 0 to ${lower}`,
            `row ${lower}, column 0, deep 1: ${lower} to ${end}`,
          ]
        : [`row 0, column 0, deep 1: 0 to ${end}`],
    );
  });

  it('are two whichever of them says more', () => {
    const rows = [HEADER, ITEM, [], OTHER, ITEM];
    const richer = { ...ITEMS, phone: 2 };
    expect(blocks(rows, [header({ row: 0 }), header({ row: 3, mapping: richer })])).toHaveLength(2);
    expect(blocks(rows, [header({ row: 0, mapping: richer }), header({ row: 3 })])).toHaveLength(2);
  });

  test.each<[string, Rows, Given, Given]>([
    [
      'right of the upper',
      [HEADER, ITEM, ['', '', '', 'note'], ['', '', ...OTHER]],
      { row: 0 },
      { row: 3, from: 2 },
    ],
    [
      'left of the lower',
      [['', '', ...HEADER], ['', '', ...ITEM], ['note'], OTHER],
      { row: 0, from: 2 },
      { row: 3 },
    ],
  ])('are parted by no row in which something stands %s', (_, rows, upper, lower) => {
    expect(blocks(rows, [header(upper), header(lower)])).toHaveLength(1);
  });

  it('are one where a header of two rows comes again with another line above it', () => {
    const rows = [['As of March'], HEADER, ITEM, [], ['As of April'], HEADER, ITEM];
    const headers = [header({ row: 0, depth: 2 }), header({ row: 4, depth: 2 })];
    expect(blocks(rows, headers)).toEqual(['row 0, column 0, deep 2: 0 to 7']);
  });
});

describe('a list on a sheet with tables', () => {
  const rows = [[], [], [], HEADER, ITEM, ITEM, [], []];
  const table = (row: number, from: number): Taken => ({
    row,
    rows: 2,
    span: { from, to: from + 1 },
  });

  test.each<[string, Taken[], string]>([
    ['one above it', [table(0, 2)], '2 to 8'],
    ['two above it', [table(1, 0), table(0, 2)], '3 to 8'],
    ['one below it', [table(6, 0)], '0 to 6'],
    ['several below it', [table(7, 0), table(6, 2)], '0 to 6'],
    ['one above and one beside it', [table(0, 0), table(1, 3)], '2 to 8'],
    ['one beside it', [table(1, 3), table(4, 3), table(6, 3)], '0 to 8'],
  ])('ends where the tables do: %s', (_, taken, reach) => {
    expect(blocks(rows, [header({ row: 3 })], { taken })).toEqual([
      `row 3, column 0, deep 1: ${reach}`,
    ]);
  });
});
