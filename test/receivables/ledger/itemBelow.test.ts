import type { CellValue } from '../../../src/receivables/ledger/area';
import { itemBelow } from '../../../src/receivables/ledger/itemBelow';
import type { ColumnMapping } from '../../../src/receivables/ledger/ledger';

const OPEN_ITEMS: ColumnMapping = { account: 0, dueDate: 1, balance: 2 };
const UNDER_HEADINGS: ColumnMapping = { invoiceDate: 1, originalAmount: 2 };

test.each<[string, readonly CellValue[][], ColumnMapping, number | null]>([
  ['an item pasted right below', [['A1', 46112, 300]], OPEN_ITEMS, 0],
  ['its date and amount as text', [['A1', '31.03.2026', '300,00']], OPEN_ITEMS, 0],
  [
    'one below a gap',
    [
      ['', '', ''],
      ['A1', 46112, 300],
    ],
    OPEN_ITEMS,
    1,
  ],
  ['a total that somebody keeps there, which has no date', [['Total', '', 300]], OPEN_ITEMS, null],
  ['a note', [['Printed on', 46112, '']], OPEN_ITEMS, null],
  ['an amount with a date but no account', [['', 46112, 300]], OPEN_ITEMS, null],
  ['the same where accounts stand in headings', [['', 46112, 300]], UNDER_HEADINGS, 0],
  ['nothing', [], OPEN_ITEMS, null],
])('below a table, %s', (_, rows, mapping, at) => {
  expect(itemBelow(rows, { mapping })).toBe(at);
});
