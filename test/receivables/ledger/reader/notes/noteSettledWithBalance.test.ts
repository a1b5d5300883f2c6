import type { CellValue } from '../../../../../src/receivables/ledger/area';
import { issuesOf } from '../../readLedger';
import { readRows, type Listed } from '../readRows';

const LISTED: Listed = {
  headers: 'Customer,Due Date,Amount,Clearing date,Invoice amount',
  mapping: { account: 0, dueDate: 1, balance: 2, settledDate: 3 },
};

describe('an item with a balance', () => {
  it.each<[string, CellValue[], string[]]>([
    ['a day', [100, '2026-05-04'], ['closed-with-balance 0:3 2026-05-04']],
    ['a text', [100, 'soon'], ['closed-with-balance 0:3 soon']],
    ['nothing', [100, ''], []],
    ['a 0 for nothing, as SAP writes it', [100, 0], []],
    ['a day, but a balance of 0', [0, '2026-05-04'], []],
  ])('that was settled is one to look at: %s', (_, cells, issues) => {
    const ledger = readRows(LISTED, [['A1', '2026-03-31', ...cells]]);
    expect(issuesOf(ledger)).toEqual(issues);
    expect(ledger.items.length).toBe(1);
  });

  it('that is what was left of its amount on the day of a payment is none', () => {
    const listed = { ...LISTED, mapping: { ...LISTED.mapping, originalAmount: 4 } };
    const ledger = readRows(listed, [['A1', '2026-03-31', 40, '2026-05-04', 100]]);
    expect(issuesOf(ledger)).toEqual([]);
  });
});
