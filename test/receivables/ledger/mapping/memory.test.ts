import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Field } from '../../../../src/receivables/ledger/field';
import { NOTHING_SETTLED } from '../../../../src/receivables/ledger/headers/mapColumns';
import type { ColumnMapping } from '../../../../src/receivables/ledger/ledger';
import {
  columnOfChoice,
  columnsOfHeader,
} from '../../../../src/receivables/ledger/mapping/columnNamed';
import { mapLedger } from '../../../../src/receivables/ledger/mapping/mapLedger';
import {
  NO_MEMORY,
  type MappingMemory,
  type Profile,
} from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { headersByField, profileFor } from '../../../../src/receivables/ledger/mapping/profile';
import { proposalFor } from '../../../../src/receivables/ledger/mapping/proposals';
import { remembered } from '../../../../src/receivables/ledger/mapping/remembered';

type Named = Partial<Record<Field, string>>;

test.each<[string, string[], string, number[]]>([
  ['in any case', ['Cust', 'Due Date'], 'due date', [1]],
  ['with blanks anywhere', ['Cust', ' Due   Date '], 'Due Date', [1]],
  ['wherever it stands twice', ['Due', 'Cust', 'Due'], 'Due', [0, 2]],
  ['the same text before the same notions', ['DUE_DT', 'Due Date'], 'due date', [1]],
  ['else by its notions', ['Cust', 'DUE_DT'], 'Due date', [1]],
  ['and nowhere else', ['Cust', 'Due'], 'Balance', []],
  ['never by nothing', ['', 'Cust', ''], ' ', []],
  ['never by signs alone', ['', '%', 'Cust'], '--', []],
  ['never by an article', ['%', 'Cust'], 'A', []],
  ['never with its words run together', ['DueDate', 'Cust'], 'Du edate', []],
])('a header names columns %s', (_, headers, wanted, expected) => {
  expect(columnsOfHeader(headers, wanted)).toEqual(expected);
});

test.each<[string, string, number, number | null]>([
  ['a header', 'due date', 1, 1],
  ['letters of the sheet', 'C', 1, 1],
  ['small letters with a blank', ' b ', 1, 0],
  ['a header before letters', 'D', 1, 3],
  ['letters left of the ledger', 'A', 1, null],
  ['letters right of it', 'H', 1, null],
  ['anything else', 'Balance', 1, null],
])('a person chooses a column by %s', (_, choice, first, expected) => {
  expect(columnOfChoice(['Cust', 'Due Date', 'Open', 'D'], choice, first)).toBe(expected);
});

describe('what is remembered of columns', () => {
  const HEADERS = ['Cust', 'Due', 'Open', 'Due'];

  function recalled(
    memory: Partial<MappingMemory>,
    profile: Profile | null = null,
    likely: ColumnMapping = {},
    headers = HEADERS,
  ) {
    const all = { ...NO_MEMORY, ...memory };
    const { mapping, by, refused, lost } = remembered(headers, all, {
      profile,
      firstColumn: 0,
      likely: () => likely,
    });
    return { mapping, by, refused: [...refused], lost };
  }
  const NOTHING = { mapping: {}, by: {}, refused: [], lost: {} };

  test.each<[string, Named, Named, Partial<ReturnType<typeof recalled>>]>([
    ['a choice', { account: ' Cust ' }, {}, { mapping: { account: 0 }, by: { account: 'person' } }],
    ['letters', { account: 'A' }, {}, { mapping: { account: 0 }, by: { account: 'person' } }],
    ['no choice at all', { account: '  ' }, {}, {}],
    [
      'a choice that is not there',
      { account: 'Kontrahent' },
      {},
      { lost: { account: 'Kontrahent' } },
    ],
    ['a person’s no', { dueDate: '-' }, { dueDate: 'Due' }, { refused: ['dueDate'] }],
    [
      'two choices of one column',
      { account: 'Cust', name: 'A' },
      {},
      { mapping: { account: 0 }, by: { account: 'person' }, lost: { name: 'A' } },
    ],
    [
      'a choice before the last refresh',
      { balance: 'Open' },
      { balance: 'Due' },
      { mapping: { balance: 2 }, by: { balance: 'person' } },
    ],
    [
      'a choice that is not there, before the last refresh',
      { balance: 'Left' },
      { balance: 'Open' },
      { lost: { balance: 'Left' } },
    ],
    [
      'the last refresh',
      {},
      { balance: 'open' },
      { mapping: { balance: 2 }, by: { balance: 'memory' } },
    ],
    ['a header that is gone', {}, { balance: 'Left' }, { lost: { balance: 'Left' } }],
    [
      'a header whose column a choice took',
      { originalAmount: 'Open' },
      { balance: 'Open' },
      { mapping: { originalAmount: 2 }, by: { originalAmount: 'person' } },
    ],
    [
      'the first of two headers alike',
      {},
      { dueDate: 'Due' },
      { mapping: { dueDate: 1 }, by: { dueDate: 'memory' } },
    ],
    [
      'two headers alike for two fields',
      {},
      { invoiceDate: 'Due', dueDate: 'Due' },
      {
        mapping: { invoiceDate: 1, dueDate: 3 },
        by: { invoiceDate: 'memory', dueDate: 'memory' },
      },
    ],
    [
      'no account in a column of another field: it was found by headings',
      {},
      { account: 'Open', balance: 'Open' },
      { mapping: { balance: 2 }, by: { balance: 'memory' } },
    ],
  ])('is %s', (_, chosen, inForce, expected) => {
    expect(recalled({ chosen, inForce })).toEqual({ ...NOTHING, ...expected });
  });

  it('is of two headers alike the one that is meant, if it is free', () => {
    expect(recalled({ inForce: { dueDate: 'Due' } }, null, { dueDate: 3 }).mapping).toEqual({
      dueDate: 3,
    });
    const taken = recalled({ inForce: { dueDate: 'Due' }, chosen: { invoiceDate: 'D' } }, null, {
      dueDate: 3,
    });
    expect(taken.mapping).toEqual({ invoiceDate: 3, dueDate: 1 });
  });

  it('is a profile before the last refresh, of which then nothing is missed', () => {
    const profile = { name: 'Ours', headers: { balance: 'Open' } };
    expect(
      recalled({ inForce: { balance: 'Due', phone: 'Tel', account: 'Cust' } }, profile),
    ).toEqual({
      mapping: { balance: 2, account: 0 },
      by: { balance: 'profile', account: 'memory' },
      refused: [],
      lost: {},
    });
  });

  it('is missed of a profile that a person asked for', () => {
    const profile = { name: 'Ours', headers: { balance: 'Left', dueDate: '' } };
    expect(recalled({}, profile).lost).toEqual({ balance: 'Left' });
  });
});

describe('the profile by which headers are read', () => {
  const three = { account: 'Cust', dueDate: 'Due', balance: 'Open' };
  const profiles: Profile[] = [
    { name: ' Short ', headers: { account: 'Cust', balance: 'Open' } },
    { name: 'Three', headers: three },
    { name: 'Four', headers: { ...three, phone: 'Tel' } },
    { name: 'Again', headers: three },
  ];
  const named = (headers: string[], wanted: string | null = null) =>
    profileFor(headers, { ...NO_MEMORY, profiles, wanted })?.name ?? null;

  test.each<[string, string[], string | null, string | null]>([
    ['the one with most headers, all there', ['Cust', 'Due', 'Open', 'Tel'], null, 'Four'],
    ['the first of equals', ['Cust', 'Due', 'Open'], null, 'Three'],
    ['none by two headers', ['Cust', 'Open'], null, null],
    ['the one that is asked for, whatever is there', ['Tel'], 'SHORT', ' Short '],
    ['none where the one that is asked for is not', ['Cust', 'Due', 'Open'], 'Five', null],
    ['as if nobody asked, where only blanks do', ['Cust', 'Due', 'Open'], '  ', 'Three'],
  ])('is %s', (_, headers, wanted, expected) => {
    expect(named(headers, wanted)).toBe(expected);
  });

  it('is saved with the headers of columns that have one', () => {
    const headers = ['Cust ', '', 'Open'];
    expect(headersByField({ headers, mapping: { account: 0, dueDate: 1, balance: 2 } })).toEqual({
      account: 'Cust',
      balance: 'Open',
    });
    expect(headersByField({ headers, mapping: {} })).toEqual({});
  });
});

describe('a column that is proposed for one that is gone', () => {
  const propose = (
    field: Field,
    lost: string,
    headers: string[],
    rows: CellValue[][] = [],
    mapping: ColumnMapping = {},
  ) => proposalFor({ field, header: lost }, { headers, rows }, { ...NOTHING_SETTLED, mapping });

  test.each<[string, number | null]>([
    ['is the one whose header means it now', propose('balance', 'Rest', ['Cust', 'Open Balance'])],
  ])('%s', (_, column) => {
    expect(column).toBe(1);
  });

  test.each<[string, string[], number | null]>([
    ['shares half of the words', ['Colour', 'Rest gross'], 1],
    ['shares most of them', ['Rest gross', 'Rest net', 'Rest'], 1],
    ['is the first of those that share as many', ['Net gross', 'Rest gross'], 0],
    ['shares none', ['Colour', ''], null],
  ])('%s', (_, headers, expected) => {
    expect(propose('balance', 'Rest net', headers)).toBe(expected);
  });

  it('shares at least half of the shorter header', () => {
    expect(propose('balance', 'Rest net gross tax', ['Rest plus fees more'])).toBeNull();
    expect(propose('balance', 'Rest net gross tax', ['Rest plus'])).toBe(0);
  });

  it('can hold what was there, and holds nothing else', () => {
    const headers = ['Rest net a', 'Rest net b', 'Rest net c'];
    const rows = [
      ['Oak', 5, 7],
      ['Elm', 6, 8],
    ];
    expect(propose('balance', 'Rest net', headers, rows)).toBe(1);
    expect(propose('balance', 'Rest net', headers, rows, { paid: 1 })).toBe(2);
  });
});

describe('a ledger that is mapped', () => {
  it('has the total of its buckets as its balance where no other column is it', () => {
    const headers = ['Customer', 'Current', '1-30', 'Total'];
    const rows = [
      ['A1', 10, 5, 15],
      ['A2', 20, 0, 20],
      ['A3', 0, 7, 7],
    ];
    const { mapping, buckets } = mapLedger([headers], rows, NO_MEMORY);
    expect(mapping).toEqual({ account: 0, balance: 3 });
    expect(buckets.map(({ column }) => column)).toEqual([1, 2]);
    const chosen = { balance: '-' };
    expect(mapLedger([headers], rows, { ...NO_MEMORY, chosen }).mapping.balance).toBeUndefined();
    const paid = { paid: 'Total' };
    expect(mapLedger([headers], rows, { ...NO_MEMORY, chosen: paid }).mapping).toEqual({
      account: 0,
      paid: 3,
    });
  });

  it('keeps an original amount beside the total of its buckets', () => {
    const headers = ['Customer', 'Original Amount', 'Current', '1-30', 'Total'];
    const rows = [
      ['A1', 99, 10, 5, 15],
      ['A2', 99, 20, 0, 20],
      ['A3', 99, 0, 7, 7],
    ];
    expect(mapLedger([headers], rows, NO_MEMORY).mapping).toEqual({
      account: 0,
      originalAmount: 1,
      balance: 4,
    });
  });

  it('says by what each column is known', () => {
    const rows = ['ana@oak.test', 'bo@elm.test', 'cy@ash.test'].map((mail) => [
      'A1',
      46112,
      5,
      mail,
    ]);
    const headers = ['Customer', 'When', 'Balance', 'Write to'];
    const memory = { ...NO_MEMORY, chosen: { dueDate: 'When' } };
    const { evidence } = mapLedger([headers], rows, memory);
    expect(Object.entries(evidence).map(([field, { by }]) => `${field} ${by}`)).toEqual([
      'account header',
      'dueDate person',
      'balance header',
      'email content',
    ]);
  });

  it('shows customers as samples where headings name them', () => {
    const rows = [
      ['Oak Ltd', '', ''],
      ['', 46112, 5],
      ['Elm SA', '', ''],
      ['', 46143, 7],
    ];
    const { mapping, evidence } = mapLedger([['', 'Due Date', 'Balance']], rows, NO_MEMORY);
    expect(mapping.account).toBe(0);
    expect(evidence.account).toMatchObject({ by: 'content', samples: ['Oak Ltd', 'Elm SA'] });
    const chosen = { account: '-' };
    const without = mapLedger([['', 'Due Date', 'Balance']], rows, { ...NO_MEMORY, chosen });
    expect(without.mapping.account).toBeUndefined();
  });
});
