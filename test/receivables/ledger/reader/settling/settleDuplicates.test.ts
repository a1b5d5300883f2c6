import fc from 'fast-check';

import type { CellValue } from '../../../../../src/receivables/ledger/area';
import type { Field } from '../../../../../src/receivables/ledger/field';
import { mappedLedger } from '../../mappedLedger';

const FIELDS: readonly Field[] = ['account', 'invoice', 'line', 'type', 'dueDate', 'balance'];

/** Sheet rows of the items that are listed as a copy, each with the row of the first. */
function copies(rows: readonly (readonly CellValue[])[], fields = FIELDS): string[] {
  return mappedLedger(fields, rows)
    .issues.filter(({ code }) => code === 'duplicate-item')
    .map(({ row, detail }) => `${(row ?? NaN) + 2} of ${detail}`);
}

const ITEM: readonly CellValue[] = ['A1', 'I-7', '', 'INV', 46000, 100];

/** The item, with other cells in these columns. */
function item(changes: Partial<Record<Field, CellValue>>): CellValue[] {
  return ITEM.map((cell, column) => changes[FIELDS[column] ?? 'name'] ?? cell);
}

describe('an item that stands twice', () => {
  it('is listed each time but the first, which is named', () => {
    expect(copies([ITEM, item({ invoice: 'I-8' }), ITEM, ITEM])).toEqual(['4 of 2', '5 of 2']);
  });

  it.each<[string, Partial<Record<Field, CellValue>>]>([
    ['spaces around the number', { invoice: ' I-7 ' }],
    ['spaces around the customer', { account: 'A1 ' }],
  ])('is listed in spite of %s', (_, changes) => {
    expect(copies([ITEM, item(changes)])).toEqual(['3 of 2']);
  });

  it('is one whether its number is text or a number', () => {
    expect(copies([item({ invoice: 1007 }), item({ invoice: '1007' })])).toEqual(['3 of 2']);
  });

  it('is known by its line where it has one, whatever it says of the amount', () => {
    expect(copies([item({ line: 1 }), item({ line: 1, balance: 90 })])).toEqual(['3 of 2']);
    expect(copies([ITEM, item({ balance: 90 })])).toEqual([]);
  });

  it.each<[string, Partial<Record<Field, CellValue>>]>([
    ['another customer’s', { account: 'A2' }],
    ['another invoice', { invoice: 'I-70' }],
    ['another line', { line: 2 }],
    ['an instalment, due on another day', { dueDate: 46030 }],
    ['a credit with the number of its invoice', { balance: -100 }],
    ['a payment of the same number', { type: 'PMT' }],
  ])('is not %s', (_, changes) => {
    expect(copies([item({ line: 1 }), item({ line: 1, ...changes })])).toEqual([]);
  });

  it.each([
    ['no number', ''],
    ['a word for a number', 'Unapplied'],
    ['an error for a number', '#N/A'],
  ])('is not what has %s', (_, invoice) => {
    expect(copies([item({ invoice }), item({ invoice })])).toEqual([]);
  });

  it('is not what has no balance left', () => {
    expect(copies([item({ balance: 0 }), item({ balance: 0 })])).toEqual([]);
  });

  it('is found among any others', () => {
    const cells = fc.tuple(
      fc.constantFrom('A1', 'A2'),
      fc.constantFrom('I-1', 'I-2', 3),
      fc.constantFrom(46000, 46001),
      fc.constantFrom(5, 7, -5),
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 30 }), (rows) => {
        const keys = rows.map((row) => row.join('|'));
        const expected = keys
          .map((key, row) => `${row + 2} of ${keys.indexOf(key) + 2}`)
          .filter((_, row) => keys.indexOf(keys[row] ?? '') < row);
        expect(copies(rows, ['account', 'invoice', 'dueDate', 'balance'])).toEqual(expected);
      }),
    );
  });
});
