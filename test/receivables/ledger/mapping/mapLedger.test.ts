import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Field } from '../../../../src/receivables/ledger/field';
import { UNSURE } from '../../../../src/receivables/ledger/headers/mappingEvidence';
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
