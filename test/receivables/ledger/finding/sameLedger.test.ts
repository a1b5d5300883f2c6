import type { LedgerBefore } from '../../../../src/receivables/changes/isSameLedger';
import { ledgerAddress } from '../../../../src/receivables/ledger/address';
import type { Area } from '../../../../src/receivables/ledger/area';
import { findLedger } from '../../../../src/receivables/ledger/finding/findLedger';
import {
  NO_MEMORY,
  type MappingMemory,
} from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { beside, sheetOf, tableIn, type Rows } from './areas';

const HEADER = ['Customer ID', 'Invoice', 'Due Date', 'Open Balance', 'Phone'];
const ITEMS: Rows = [
  ['A1', 'I-1', 46112, 12, '555-0101'],
  ['A2', 'I-2', 46143, 30, '555-0102'],
];
const LIST: Rows = [HEADER, ...ITEMS];
const BEFORE: LedgerBefore = { sheet: 'March', address: 'A1:E3' };
const MEMORY: MappingMemory = {
  ...NO_MEMORY,
  inForce: {
    account: 'Customer ID',
    invoice: 'Invoice',
    dueDate: 'Due Date',
    balance: 'Open Balance',
    phone: 'Phone',
  },
  letters: { account: 'A', invoice: 'B', dueDate: 'C', balance: 'D', phone: 'E' },
};

interface Asked {
  readonly wanted?: string | null;
  readonly memory?: MappingMemory;
  readonly before?: LedgerBefore | null;
}

function find(
  areas: readonly Area[],
  { wanted = null, memory = MEMORY, before = BEFORE }: Asked = {},
) {
  return findLedger(areas, wanted, memory, before);
}

/** Sheet and cells of the ledger that was taken, or the code of what was asked. */
function taken(areas: readonly Area[], asked?: Asked): string {
  const found = find(areas, asked);
  return 'head' in found ? `${found.head.sheet} ${ledgerAddress(found.head)}` : found.question.code;
}

/** The list with other headers. */
function renamed(headers: Readonly<Record<string, string>>): Rows {
  return [HEADER.map((header) => headers[header] ?? header), ...ITEMS];
}

describe('the ledger of the last refresh', () => {
  const april = sheetOf('April', LIST);

  it('is taken again, whatever else has come into the workbook', () => {
    expect(taken([april, sheetOf('March', LIST)])).toBe('March A1:E3');
    expect(taken([april, sheetOf('March', LIST)], { before: null })).toBe('which-ledger');
  });

  it.each<[string, Area[], string]>([
    ['has grown', [april, sheetOf('March', [...LIST, ...ITEMS])], 'March A1:E5'],
    ['is hidden now', [april, sheetOf('March', LIST, { hidden: true })], 'March A1:E3'],
    [
      'has another line of titles',
      [april, sheetOf('March', [['Open items'], ...LIST])],
      'March A2:E4',
    ],
    [
      'has become a table',
      [
        tableIn(sheetOf('March', LIST), 'Items', { row: 0, column: 0, rows: 3, columns: 5 }),
        sheetOf('March', LIST),
      ],
      'March A1:E3',
    ],
  ])('is the same where it %s', (_, areas, address) => {
    expect(taken(areas)).toBe(address);
  });

  it.each<[string, Area[]]>([
    ['its sheet was deleted or renamed', [april]],
    [
      'its sheet holds something else',
      [
        april,
        sheetOf('March', [
          ['Code', 'Meaning'],
          ['D', 'x'],
        ]),
      ],
    ],
    ['it has no rows and another list has', [april, sheetOf('March', [HEADER])]],
    ['its sheet has two other lists', [sheetOf('March', beside([[]], beside(LIST, LIST)))]],
    ['nothing is left', []],
  ])('is asked about where %s, with what there is', (_, areas) => {
    const found = find(areas);
    expect(found).toMatchObject({ question: { code: 'ledger-gone', before: BEFORE } });
  });

  it('without rows is said to be empty where there is no other list', () => {
    expect(find([sheetOf('March', [HEADER])])).toEqual({
      question: { code: 'empty-ledger', place: 'March' },
    });
  });

  it('is the one that is meant where its sheet has several and a person names the sheet', () => {
    const both = sheetOf('March', beside(LIST, LIST));
    expect(taken([both], { wanted: 'March' })).toBe('March A1:E3');
    expect(taken([both], { wanted: 'March', before: null })).toBe('which-ledger');
  });

  it('has no rows of another list that lies below it now', () => {
    const lower = [['Client No.', 'Document', 'Maturity', 'Amount due', 'Tel.'], ...ITEMS];
    expect(taken([sheetOf('March', [...LIST, [], ...lower])])).toBe('March A1:E4');
    expect(taken([sheetOf('March', [...LIST, [], ['A note'], [], ...lower])])).toBe('March A1:E6');
  });

  it('keeps its rows below headers that a page repeats', () => {
    expect(taken([sheetOf('March', [...LIST, [], ...LIST])])).toBe('March A1:E7');
  });

  it('is nowhere where no sheet is noted', () => {
    const nowhere = { sheet: '', address: '' };
    expect(taken([april, sheetOf('March', LIST)], { before: nowhere })).toBe('which-ledger');
    expect(taken([april], { before: nowhere, memory: NO_MEMORY })).toBe('April A1:E3');
  });

  it.each<[string, Area[], string[]]>([
    ['another beside it', [sheetOf('March', beside(LIST, LIST))], ['A1:E3', 'G1:K3']],
    [
      'another below it',
      [
        sheetOf('March', [
          ...LIST,
          [],
          ['Client No.', 'Document', 'Maturity', 'Amount due', 'Tel.'],
          ...ITEMS,
        ]),
      ],
      ['A1:E4', 'A5:E7'],
    ],
    [
      'a table beside it',
      [
        tableIn(sheetOf('March', beside(LIST, LIST)), 'Items', {
          row: 0,
          column: 6,
          rows: 3,
          columns: 5,
        }),
        sheetOf('March', beside(LIST, LIST)),
      ],
      ['A1:E3', 'G1:K3'],
    ],
  ])('is one of the lists that could be chosen: with %s', (_, areas, addresses) => {
    const found = find(areas);
    if (!('head' in found)) throw new Error(found.question.code);
    expect(found.candidates.map(({ head }) => ledgerAddress(head)).sort()).toEqual(addresses);
    expect(ledgerAddress(found.head)).toBe(addresses[0]);
  });
});

describe('a place that a person names', () => {
  const sheet = sheetOf("Ana's list", beside(LIST, LIST));
  it.each([
    ["Ana's list!G1:K3", "Ana's list G1:K3"],
    ["'Ana''s list'!$G$1:$K$3", "Ana's list G1:K3"],
    ["ana's list!g1", "Ana's list G1:K3"],
    ["Ana's list!A1:E900", "Ana's list A1:E3"],
    ["Ana's list!A1:K3", 'which-ledger'],
    ["Ana's list!M1:N3", 'ledger-not-found'],
    ['April!A1', 'ledger-not-found'],
  ])('%j is %j', (wanted, expected) => {
    expect(taken([sheet], { wanted, before: null })).toBe(expected);
  });
});

describe('columns of the last refresh', () => {
  it('are found again wherever they stand, and where they went is told', () => {
    const moved = [['Notes', ...HEADER], ...ITEMS.map((row) => ['', ...row])];
    const found = find([sheetOf('March', moved)]);
    expect('head' in found && found.moved).toEqual([
      { field: 'account', header: 'Customer ID', from: 'A', to: 'B' },
      { field: 'invoice', header: 'Invoice', from: 'B', to: 'C' },
      { field: 'dueDate', header: 'Due Date', from: 'C', to: 'D' },
      { field: 'balance', header: 'Open Balance', from: 'D', to: 'E' },
      { field: 'phone', header: 'Phone', from: 'E', to: 'F' },
    ]);
  });

  it('have not moved where a person names another list of the same columns', () => {
    const both = sheetOf('March', beside(LIST, LIST));
    const found = find([both], { wanted: 'March!G1:K3' });
    expect('head' in found && [ledgerAddress(found.head), found.moved]).toEqual(['G1:K3', []]);
  });

  it.each<[string, Record<string, string>, string | null]>([
    ['the balance', { 'Open Balance': 'Remaining' }, 'balance'],
    ['the due date', { 'Due Date': 'Net due' }, 'dueDate'],
    ['the account', { 'Customer ID': 'Who' }, 'account'],
    ['the phone, which no aging needs', { Phone: 'Handheld' }, null],
  ])('that are gone are asked for before anything is aged: %s', (_, headers, asked) => {
    const found = find([sheetOf('March', renamed(headers))]);
    if (asked === null) {
      expect(found).toMatchObject({ missing: [{ field: 'phone', header: 'Phone' }] });
    } else {
      expect(found).toMatchObject({
        question: { code: 'columns-missing', missing: [{ field: asked }] },
      });
    }
  });

  it('say nothing of another ledger', () => {
    const other = sheetOf('April', renamed({ 'Due Date': 'Net Due Date' }));
    expect(taken([other], { wanted: 'April' })).toBe('April A1:E3');
  });

  it('are missing of the ledger that has them not, and of no other', () => {
    const areas = [sheetOf('March', renamed({ Phone: 'Handheld' })), sheetOf('April', LIST)];
    expect(find(areas)).toMatchObject({ missing: [{ field: 'phone' }] });
    expect(find(areas, { wanted: 'April' })).toMatchObject({ missing: [] });
  });

  it('are asked for with the headers that are there', () => {
    const parted = renamed({ 'Open Balance': 'Remaining' }).map(([first = '', ...rest]) => [
      first,
      '',
      ...rest,
    ]);
    expect(find([sheetOf('March', parted)])).toMatchObject({
      question: { headers: ['Customer ID', 'Invoice', 'Due Date', 'Remaining', 'Phone'] },
    });
  });

  it('that a person chose and that are not there are asked for', () => {
    const memory = { ...NO_MEMORY, chosen: { dueDate: 'Fecha' } };
    expect(find([sheetOf('March', LIST)], { memory, before: null })).toMatchObject({
      question: {
        code: 'columns-missing',
        missing: [{ field: 'dueDate', header: 'Fecha', proposal: 'Due Date' }],
        headers: HEADER,
      },
    });
  });
});

describe('a profile that a person names', () => {
  it.each([
    ['is asked about where none of that name is saved', 'Odyssey', 'profile-not-found'],
    ['is found in any case', 'peoplesoft items', 'March A1:E3'],
  ])('%s', (_, wanted, expected) => {
    const profiles = [
      { name: 'PeopleSoft items', headers: MEMORY.inForce },
      { name: 'SAP items', headers: MEMORY.inForce },
    ];
    const memory = { ...NO_MEMORY, profiles, wanted };
    expect(taken([sheetOf('March', LIST)], { memory, before: null })).toBe(expected);
  });
});
