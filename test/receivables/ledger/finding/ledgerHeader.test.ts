import {
  foundIn,
  hasItems,
  headerAt,
} from '../../../../src/receivables/ledger/finding/ledgerHeader';
import type { Field } from '../../../../src/receivables/ledger/field';
import {
  NO_MEMORY,
  type MappingMemory,
} from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { squared, type Rows } from './areas';

type Named = Partial<Record<Field, string>>;

interface Looked {
  readonly row?: number;
  readonly span?: { readonly from: number; readonly to: number };
  readonly mostRows?: number;
  readonly memory?: Partial<MappingMemory>;
  readonly column?: number;
  readonly near?: boolean;
}

function at(rows: Rows, looked: Looked = {}) {
  const { row = 0, memory = {}, column = 0, near = false, mostRows } = looked;
  const cells = squared(rows);
  const span = looked.span ?? { from: 0, to: (cells[0]?.length ?? 0) - 1 };
  const sought = { cells, column, memory: { ...NO_MEMORY, ...memory }, near };
  return headerAt(sought, row, span, mostRows);
}

const ITEM = ['A1', 46112, 12];
const HEADER = ['Customer', 'Due Date', 'Balance'];

describe('the header that begins in a row', () => {
  test.each<[string, Rows, number | null]>([
    ['has one row', [HEADER, ITEM], 1],
    ['has one row where the next is an item with words', [HEADER, ['A1', 'Net', 'none'], ITEM], 1],
    [
      'has two rows where the lower one has the words that count',
      [['Customer', 'Invoice', 'Invoice'], ['No.', 'Date', 'Amount'], ITEM],
      2,
    ],
    [
      'has two rows where the lower one gives as many columns another meaning',
      [['Customer', 'Date', 'Amount'], ['', 'due', 'open'], ITEM],
      2,
    ],
    ['has one row where the lower one says nothing new', [HEADER, ['No.', '', 'USD'], ITEM], 1],
    [
      'has three rows',
      [['Customer', 'Invoice', 'Invoice'], ['No.', 'Date', ''], ['', '', 'Amount'], ITEM],
      3,
    ],
    [
      'has no row with a figure in it',
      [['Customer', 'Invoice', 'Invoice'], ['No.', 'Date', '12.50'], ITEM],
      null,
    ],
    ['has no row below one that can be none', [['Items'], HEADER, ITEM], null],
    ['is there without rows below it', [HEADER], 1],
    ['is none where too little is known', [['Customer', 'Colour', 'Size'], ITEM], null],
    [
      'is none of contacts',
      [
        ['Customer', 'Name', 'Phone'],
        ['A1', 'Ana', '555'],
      ],
      null,
    ],
  ])('%s', (_, rows, depth) => {
    expect(at(rows)?.depth ?? null).toBe(depth);
  });

  it('has no more rows than it may', () => {
    const rows: Rows = [['Customer', 'Invoice', 'Invoice'], ['No.', 'Date', 'Amount'], ITEM];
    expect(at(rows, { mostRows: 1 })).toBeNull();
  });

  test.each<[string, Rows, { from: number; to: number }, { from: number; to: number }]>([
    ['all of its columns', [HEADER, ITEM], { from: 0, to: 2 }, { from: 0, to: 2 }],
    [
      'no columns without a header behind it',
      [
        [...HEADER, '', ''],
        [...ITEM, 'x', 'y'],
      ],
      { from: 0, to: 4 },
      { from: 0, to: 2 },
    ],
    [
      'columns without a header before it',
      [
        ['', 'x', ...HEADER],
        ['', 'y', ...ITEM],
      ],
      { from: 1, to: 4 },
      { from: 1, to: 4 },
    ],
    [
      'columns of which only one of its rows speaks',
      [['Customer', 'Due', ''], ['No.', 'Date', 'Amount'], ITEM],
      { from: 0, to: 2 },
      { from: 0, to: 2 },
    ],
  ])('spans %s', (_, rows, span, expected) => {
    expect(at(rows, { span })?.span).toEqual(expected);
  });

  it('is judged by the cells below it, not by those above', () => {
    const rows: Rows = [['notes', 'more notes', 'and more'], HEADER, ITEM, ['A2', 46143, 30]];
    const evidence = at(rows, { row: 1 })?.mapped.evidence;
    expect(evidence?.dueDate?.samples).toEqual([46112, 46143]);
    expect(evidence?.balance?.samples).toEqual([12, 30]);
  });
});

describe('a header that is remembered', () => {
  const IN_FORCE: Named = { account: 'Who', dueDate: 'When', balance: 'Left', phone: 'Call' };

  test.each<[string, string[], boolean]>([
    ['all of it', ['Who', 'When', 'Left', 'Call'], true],
    ['half of it', ['Who', 'When', 'Stand', 'Mobile'], true],
    ['a quarter of it', ['Who', 'Term', 'Stand', 'Mobile'], false],
  ])('is known where %s is there', (_, header, isKnown) => {
    const rows: Rows = [header, ['A1', 46112, 12, '555-0101']];
    expect(at(rows, { memory: { inForce: IN_FORCE } }) !== null).toBe(isKnown);
  });

  it('is not known by one column alone, nor by less than half of many', () => {
    const rows: Rows = [['Who', 'When', 'Stand'], ITEM];
    const two: Named = { account: 'Who', balance: 'Left' };
    expect(at(rows, { memory: { inForce: two } })).toBeNull();
    const five: Named = { ...IN_FORCE, invoice: 'Paper' };
    expect(at(rows, { memory: { inForce: five } })).toBeNull();
  });

  it('is known by two of three whatever else a person chose that is not there', () => {
    const rows: Rows = [['Who', 'When', 'Stand'], ITEM];
    const inForce: Named = { account: 'Who', dueDate: 'When', balance: 'Left' };
    expect(
      at(rows, { memory: { inForce, chosen: { phone: 'Tel', email: 'Mail' } } }),
    ).not.toBeNull();
  });

  it('is still one, and asked about, where a choice fits no column', () => {
    const found = at([HEADER, ITEM], { memory: { chosen: { balance: 'Left' } } });
    expect(found?.mapped.missing).toMatchObject([{ field: 'balance', header: 'Left' }]);
    const none = at([['Customer', 'Due Date', 'Colour'], ITEM], {
      memory: { chosen: { balance: 'Left' } },
    });
    expect(none).toBeNull();
  });

  it('has the columns that a person named by their letters in the sheet', () => {
    const rows: Rows = [
      ['', 'Customer', 'When', 'Balance'],
      ['', ...ITEM],
    ];
    const found = at(rows, {
      span: { from: 1, to: 3 },
      column: 4,
      memory: { chosen: { dueDate: 'G' } },
    });
    expect(found?.mapped.mapping).toEqual({ account: 0, dueDate: 1, balance: 2 });
    expect(found?.mapped.missing).toEqual([]);
  });

  it('is still one where a letter that a person named lies outside of it', () => {
    const rows: Rows = [
      ['', ...HEADER],
      ['', ...ITEM],
    ];
    const found = at(rows, {
      span: { from: 1, to: 3 },
      column: 4,
      memory: { chosen: { phone: 'E' } },
    });
    expect(found?.mapped.missing).toMatchObject([{ field: 'phone', header: 'E' }]);
  });
});

describe('a header of which only some words are known', () => {
  test.each<[string, Rows, boolean]>([
    ['with three words', [['Kontrahent', 'Due Date', 'Balance'], ITEM], true],
    ['with two words', [['Kontrahent', 'Due Date', 46000], ITEM], false],
    [
      'with three words in one of its two rows',
      [['Kontrahent', 'Due', 'Balance'], ['', 'Date', ''], ITEM],
      true,
    ],
    ['without rows', [['Kontrahent', 'Due Date', 'Balance']], false],
  ])('is asked about only where it says enough: %s', (_, rows, isAsked) => {
    expect(at(rows, { near: true }) !== null).toBe(isAsked);
    expect(at(rows)).toBeNull();
  });

  it('asks for the column that is not known', () => {
    const rows: Rows = [['Kontrahent', 'Due Date', 'Balance'], ITEM, ['A1', 46143, 30]];
    expect(at(rows, { near: true })?.mapped.missing).toEqual([
      { field: 'account', header: '', proposal: 'Kontrahent' },
    ]);
  });
});

test('what is found is fields and columns by age', () => {
  const bucket = { column: 3, header: '1-30', from: 1, to: 30 };
  expect(foundIn({ mapping: { account: 0, balance: 2 }, buckets: [bucket] })).toBe(3);
  expect(foundIn({ mapping: {}, buckets: [] })).toBe(0);
});

test.each([
  [{ account: 0, dueDate: 1, balance: 2 }, true],
  [{ account: 0, balance: 2 }, false],
])('a list of the columns %j has a row an item: %s', (mapping, expected) => {
  expect(hasItems(mapping)).toBe(expected);
});
