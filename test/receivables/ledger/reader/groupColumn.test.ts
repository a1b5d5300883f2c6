import fc from 'fast-check';

import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Ledger } from '../../../../src/receivables/ledger/ledger';
import { readLedger } from '../readLedger';

const DUE = 46_000;

/** Each item's balance in the currency, with the name of its group. */
function grouped({ groups, items }: Ledger): [number, string | undefined][] {
  return Array.from(items.balance, (balance, item) => [
    balance / 100,
    groups?.names[items.group?.[item] ?? -1],
  ]);
}

describe('the group of an item', () => {
  it('is what its own row says in the owner’s column', () => {
    const ledger = readLedger('Customer,Due Date,Balance,Collector', [
      ['A1', DUE, 10, 'Ana'],
      ['A2', DUE, 20, 'Luis'],
      ['A1', DUE, 30, 'Luis'],
    ]);
    expect(ledger.groups).toEqual({ header: 'Collector', names: ['Ana', 'Luis'] });
    expect(grouped(ledger)).toEqual([
      [10, 'Ana'],
      [20, 'Luis'],
      [30, 'Luis'],
    ]);
  });

  it.each<[string, CellValue, string]>([
    ['blanks around it', ' Ana ', 'Ana'],
    ['other letters, as SUMIFS takes them', 'ANA', 'Ana'],
    ['nothing', '', ''],
    ['an error', '#N/A', ''],
    ['a number', 7, '7'],
  ])('is told in spite of %s', (_, cell, name) => {
    const ledger = readLedger('Customer,Due Date,Balance,Collector', [
      ['A1', DUE, 10, 'Ana'],
      ['A1', DUE, 20, cell],
    ]);
    expect(grouped(ledger).at(-1)).toEqual([20, name]);
  });

  it('is none for the rows of a customer whose owner stands in the first row alone', () => {
    const ledger = readLedger('Customer,Due Date,Balance,Collector', [
      ['A1', DUE, 10, 'Ana'],
      ['A1', DUE, 20, ''],
    ]);
    expect(grouped(ledger)).toEqual([
      [10, 'Ana'],
      [20, ''],
    ]);
  });

  it('is what the salesperson’s column says where nobody has filled in the owner’s', () => {
    const ledger = readLedger('Customer,Due Date,Balance,Collector,Salesperson', [
      ['A1', DUE, 10, '', 'Rita'],
      ['A1', DUE, 20, ' ', ''],
    ]);
    expect(ledger.groups?.header).toBe('Salesperson');
    expect(grouped(ledger)).toEqual([
      [10, 'Rita'],
      [20, ''],
    ]);
  });

  it('is not known where no column says anything, but kept empty where a person chose it', () => {
    const rows = [['A1', DUE, 10, '']];
    const { groups, items } = readLedger('Customer,Due Date,Balance,Collector', rows);
    expect([groups, items.group]).toEqual([null, null]);
    const chosen = readLedger('Customer,Due Date,Balance,Collector', rows, {
      blockSize: 1,
      groupColumn: 3,
    });
    expect(chosen.groups).toEqual({ header: 'Collector', names: [''] });
  });

  it('is not known where no column groups the ledger', () => {
    const { groups, items } = readLedger('Customer,Due Date,Balance', [['A1', DUE, 10]]);
    expect([groups, items.group]).toEqual([null, null]);
  });

  it('stays with its item where rows are left out or taken in late', () => {
    const owner = fc.constantFrom('Ana', 'Luis', '');
    // A text that is no amount is left out at the end; a row without a date is first put aside.
    const row = fc.tuple(
      fc.constantFrom<CellValue>(DUE, ''),
      fc.constantFrom<CellValue>(5, '7.50', 'see note'),
      owner,
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const cells = rows.map(([due, balance, name], at) => ['A1', `I-${at}`, due, balance, name]);
        const ledger = readLedger('Customer,Invoice,Due Date,Balance,Collector', cells);
        const { names = [] } = ledger.groups ?? {};
        const isNamed = Array.from(ledger.items.row).some((at) => rows[at]?.[2] !== '');
        expect(ledger.items.group?.length ?? null).toBe(isNamed ? ledger.items.length : null);
        if (!isNamed) return;
        ledger.items.row.forEach((at, item) => {
          expect(names[ledger.items.group?.[item] ?? -1]).toBe(rows[at]?.[2]);
        });
      }),
    );
  });
});
