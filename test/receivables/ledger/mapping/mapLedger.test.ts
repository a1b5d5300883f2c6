import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Field } from '../../../../src/receivables/ledger/field';
import { UNSURE } from '../../../../src/receivables/ledger/headers/mappingEvidence';
import { isLedger } from '../../../../src/receivables/ledger/headers/mapColumns';
import { mapLedger } from '../../../../src/receivables/ledger/mapping/mapLedger';
import {
  type MappingMemory,
  NO_COLUMN,
  NO_MEMORY,
} from '../../../../src/receivables/ledger/mapping/mappingMemory';

type Rows = readonly (readonly CellValue[])[];

const HEADERS = ['Customer ID', 'Invoice', 'Due Date', 'Amount', 'Open Balance', 'Notes'];
const ROWS: Rows = [
  ['C1', 'I-1', 46112, 100, 80, 'x'],
  ['C1', 'I-2', 46120, 50, 50, ''],
  ['C2', 'I-3', 46130, 70, 20, ''],
];

function mapped(memory: Partial<MappingMemory>, headers: readonly string[] = HEADERS, rows = ROWS) {
  return mapLedger([headers], rows, { ...NO_MEMORY, ...memory });
}

/** Fields as `field=header`, in the order of the columns. */
function fields(
  headers: readonly string[],
  rows: Rows,
  memory: MappingMemory = NO_MEMORY,
): Record<string, string> {
  const { mapping, headers: joined } = mapLedger([headers], rows, memory);
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [field, joined[column] ?? '']),
  );
}

describe('a ledger without memory', () => {
  it('is mapped by its headers, with three samples and a confidence each', () => {
    const { mapping, evidence } = mapped({});
    expect(mapping).toEqual({ account: 0, invoice: 1, dueDate: 2, originalAmount: 3, balance: 4 });
    expect(evidence.dueDate).toEqual({
      by: 'header',
      confidence: 0.98,
      samples: [46112, 46120, 46130],
    });
  });

  it('has no confidence where nothing is mapped', () => {
    expect(mapLedger([['Notes', 'Colour']], [], NO_MEMORY)).toEqual({
      headers: ['Notes', 'Colour'],
      mapping: {},
      evidence: {},
      buckets: [],
      profile: null,
      missing: [],
    });
  });
});

describe('the confidence of a column', () => {
  const confidence = (headers: readonly string[], rows: Rows, field: Field): number | undefined =>
    mapLedger([headers], rows, NO_MEMORY).evidence[field]?.confidence;

  it.each<[string, string[], CellValue[][], Field, boolean]>([
    ['a clear header with cells that fit', ['Due Date'], [[46112], [46113]], 'dueDate', true],
    ['a clear header of an empty column', ['Due Date'], [['']], 'dueDate', true],
    ['a clear header with other cells', ['Due Date'], [['soon'], ['late']], 'dueDate', false],
    ['a loose header that its cells confirm', ['Date'], [[46112], [46113]], 'invoiceDate', true],
    ['a loose header that no cell confirms', ['Date'], [], 'invoiceDate', false],
    ['a rival as good', ['Due Date', 'Net due date'], [[46112, 46120]], 'dueDate', false],
    [
      'a rival with the same cells',
      ['Due Date', 'Net due date'],
      [[46112, 46112]],
      'dueDate',
      true,
    ],
    ['a lesser name beside it', ['Open Balance', 'Balance'], [[80, 900]], 'balance', true],
    ['two columns called Amount', ['Amount', 'Amount'], [[80, 900]], 'originalAmount', false],
  ])('is a matter of %s', (_, headers, rows, field, isSure) => {
    expect((confidence(headers, rows, field) ?? 0) >= UNSURE).toBe(isSure);
  });

  it('is low where most items are due before they are invoiced', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [46200 + at, 46100 + at]);
    expect(confidence(['Invoice Date', 'Due Date'], rows, 'dueDate')).toBeLessThan(UNSURE);
  });

  it('is low where a date stands on every row, as that of the report does', () => {
    const rows = Array.from({ length: 12 }, () => [46112]);
    expect(confidence(['Invoice Date'], rows, 'invoiceDate')).toBeLessThan(UNSURE);
  });

  it('is low where invoice numbers repeat as accounts do', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [`C${at % 3}`]);
    expect(confidence(['Invoice No'], rows, 'invoice')).toBeLessThan(UNSURE);
  });
});

describe('what the columns show together', () => {
  it('keeps a running balance from being the open one', () => {
    const rows = [10, 25, 5, 40, 20, 30, 15].map((amount, at, all) => [
      'C1',
      46112 + at,
      amount,
      all.slice(0, at + 1).reduce((sum, part) => sum + part, 0),
    ]);
    expect(fields(['Customer', 'Date', 'Amount', 'Balance'], rows)).toEqual({
      account: 'Customer',
      invoiceDate: 'Date',
      originalAmount: 'Amount',
    });
  });

  it('keeps the account of the general ledger from being the customer', () => {
    const rows = ['Bell', 'Cork', 'Dunn'].map((name) => ['Accounts Receivable', name, 46112, 12]);
    expect(fields(['Account', 'Name', 'Due Date', 'Open Balance'], rows)).toEqual({
      name: 'Name',
      dueDate: 'Due Date',
      balance: 'Open Balance',
    });
  });

  it('takes the local currency with an amount in local currency', () => {
    expect(
      fields(
        [
          'Customer',
          'Net due date',
          'Amount in local currency',
          'Document currency',
          'Local currency',
        ],
        [['C1', 46112, 12, 'EUR', 'USD']],
      ),
    ).toMatchObject({ balance: 'Amount in local currency', currency: 'Local currency' });
  });

  it('takes the amount of the document where only its currencies are named', () => {
    const headers = ['KUNNR', 'FAEDT', 'DMBTR', 'WRBTR', 'WAERS'];
    const rows = [
      ['C1', 46112, 12, 11, 'EUR'],
      ['C2', 46113, 12, 12, 'USD'],
    ];
    expect(fields(headers, rows)).toMatchObject({ balance: 'WRBTR', currency: 'WAERS' });
    expect(fields(headers, rows.slice(1))).toMatchObject({ balance: 'DMBTR', currency: 'WAERS' });
  });

  it('doubts a local amount beside the currencies of documents', () => {
    const { evidence } = mapLedger(
      [['KUNNR', 'FAEDT', 'DMBTR', 'WAERS']],
      [
        ['C1', 46112, 12, 'EUR'],
        ['C2', 46113, 12, 'USD'],
      ],
      NO_MEMORY,
    );
    expect(evidence.balance?.confidence).toBeLessThan(UNSURE);
    expect(evidence.currency?.confidence).toBeLessThan(UNSURE);
  });

  it('takes an amount of SAP for the balance while nothing is cleared, else for the original', () => {
    const headers = ['KUNNR', 'FAEDT', 'DMBTR', 'AUGDT'];
    expect(fields(headers, [['C1', 46112, 12, '']])).toMatchObject({ balance: 'DMBTR' });
    expect(
      fields(headers, [
        ['C1', 46112, 12, 46120],
        ['C1', 46112, 9, ''],
      ]),
    ).toEqual({
      account: 'KUNNR',
      dueDate: 'FAEDT',
      originalAmount: 'DMBTR',
      settledDate: 'AUGDT',
    });
  });

  it('finds the total of the buckets as the balance, if it is that', () => {
    const headers = ['Customer', 'Current', '1-30', 'Over 30', 'Total'];
    const rows = [
      ['A', 1, 2, 3, 6],
      ['B', '', 5, '', 5],
    ];
    expect(fields(headers, rows)).toEqual({ account: 'Customer', balance: 'Total' });
    expect(fields(headers, [['A', 1, 2, 3, 99]]).balance).toBeUndefined();
  });

  it('makes a ledger of an account and two buckets, without any date', () => {
    const { mapping, buckets } = mapLedger([['Customer', '0-30', 'Over 30']], [], NO_MEMORY);
    expect(isLedger(mapping, buckets)).toBe(true);
    expect(isLedger(mapping)).toBe(false);
  });

  it('knows addresses and currencies by their cells alone, and says so', () => {
    const rows = ['a', 'b', 'c'].map((name) => [`${name}@oak.test`, 'USD', 12, name]);
    const { mapping, evidence } = mapLedger([['Write to', 'In', 'X', 'Y']], rows, NO_MEMORY);
    expect(mapping).toEqual({ email: 0, currency: 1 });
    expect(evidence.email).toMatchObject({ by: 'content', confidence: 0.6 });
  });

  it('finds customers in headings, and says that it is unsure', () => {
    const grouped: Rows = [
      ['Bell Ltd', '', '', ''],
      ['', 46112, 'I-1', 12],
      ['Total Bell Ltd', '', '', 12],
      ['Cork & Sons', '', '', ''],
      ['', 46113, 'I-2', 5],
      ['Total Cork & Sons', '', '', 5],
    ];
    const { mapping, evidence } = mapLedger(
      [['', 'Due date', 'Num', 'Open balance']],
      grouped,
      NO_MEMORY,
    );
    expect(mapping).toEqual({ account: 0, dueDate: 1, invoice: 2, balance: 3 });
    expect(evidence.account).toMatchObject({ by: 'content', confidence: 0.6 });
    expect(evidence.dueDate?.confidence).toBe(0.98);
  });

  it('finds none in a list of what is owed to vendors', () => {
    const rows = [
      ['Bell Ltd', '', ''],
      ['', 46112, 12],
      ['Cork', '', ''],
      ['', 46112, 12],
    ];
    expect(fields(['Vendor', 'Due date', 'Open balance'], rows).account).toBeUndefined();
  });
});

describe('what a person chose', () => {
  it.each<[string, Partial<Record<Field, string>>, Partial<Record<Field, number>>]>([
    ['by header', { balance: 'Amount' }, { balance: 3 }],
    ['by header in another case', { balance: ' AMOUNT ' }, { balance: 3 }],
    ['by letters', { balance: 'd' }, { balance: 3 }],
    ['a column without meaning', { disputeReason: 'Notes' }, { disputeReason: 5, balance: 4 }],
  ])('goes before all: %s', (_, chosen, expected) => {
    const { mapping, evidence } = mapped({ chosen });
    expect(mapping).toMatchObject(expected);
    const [field] = Object.keys(chosen) as [Field];
    expect(evidence[field]).toMatchObject({ by: 'person', confidence: 1 });
  });

  it('counts letters by the sheet', () => {
    const { mapping } = mapLedger([HEADERS], ROWS, { ...NO_MEMORY, chosen: { balance: 'E' } }, 1);
    expect(mapping.balance).toBe(3);
  });

  it('may be no column', () => {
    const { mapping, missing } = mapped({ chosen: { originalAmount: NO_COLUMN } });
    expect(mapping).toEqual({ account: 0, invoice: 1, dueDate: 2, balance: 4 });
    expect(missing).toEqual([]);
  });

  it('that fits no column is missing, and proposed, not replaced', () => {
    const { mapping, missing } = mapped({ chosen: { balance: 'Saldo final' } });
    expect(mapping.balance).toBeUndefined();
    expect(missing).toEqual([
      { field: 'balance', header: 'Saldo final', proposal: 'Open Balance' },
    ]);
  });

  it('takes a column from the buckets', () => {
    const headers = ['Customer', 'Due Date', 'Current', '1-30', 'Over 30'];
    const { buckets, mapping } = mapped({ chosen: { balance: 'Current' } }, headers, []);
    expect(mapping.balance).toBe(2);
    expect(buckets.map(({ column }) => column)).toEqual([3, 4]);
  });
});

describe('the headers of the last refresh', () => {
  const inForce = { account: 'Customer ID', balance: 'Amount', dueDate: 'Due Date' };

  it('hold their fields, whatever the vocabulary says', () => {
    const { mapping, evidence } = mapped({ inForce });
    expect(mapping).toEqual({ account: 0, invoice: 1, dueDate: 2, balance: 3 });
    expect(evidence.balance).toMatchObject({ by: 'memory', confidence: 0.6 });
  });

  it('are found wherever they stand now, and in another writing', () => {
    const { mapping, missing } = mapped(
      { inForce },
      ['DUE_DATE', 'New', 'Amount', 'Customer ID'],
      [],
    );
    expect(mapping).toMatchObject({ account: 3, balance: 2, dueDate: 0 });
    expect(missing).toEqual([]);
  });

  it.each<[string, string[], string | null]>([
    ['another header that means it', ['Customer ID', 'Due Date', 'Open Balance'], 'Open Balance'],
    ['one that shares a word', ['Customer ID', 'Due Date', 'Amount at branch'], 'Amount at branch'],
    ['nothing', ['Customer ID', 'Due Date', 'Colour'], null],
  ])('that are gone are missing, and %s is proposed', (_, headers, proposal) => {
    const { mapping, missing } = mapped({ inForce }, headers, []);
    expect(mapping.balance).toBeUndefined();
    expect(missing).toEqual([{ field: 'balance', header: 'Amount', proposal }]);
  });

  it('of columns without cells that fit any more lose confidence', () => {
    const rows = [['C1', 'I-1', 46112, 'see note', 80, '']];
    expect(mapped({ inForce }, HEADERS, rows).evidence.balance?.confidence).toBe(0);
  });

  it('that stand twice are the one that is meant', () => {
    const headers = ['Customer', 'Due', 'Due'];
    const rows = [['C1', 'open', 46112]];
    const memory = { inForce: { dueDate: 'Due' } };
    expect(mapped(memory, headers, rows).mapping.dueDate).toBe(2);
  });
});
