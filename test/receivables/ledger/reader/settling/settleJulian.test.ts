import { toIso } from '../../../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../../../src/receivables/calendar/serialDay';
import { issuesOf } from '../../readLedger';
import { mappedLedger } from '../../mappedLedger';

/** A ledger of these due dates. */
function ledgerDue(...dues: readonly (string | number)[]) {
  return mappedLedger(
    ['account', 'dueDate', 'balance'],
    dues.map((due) => ['A1', due, 5]),
  );
}

describe('a column of dates in numbers', () => {
  it('that are all as JD Edwards stores them is read so, which is said once', () => {
    const ledger = ledgerDue(126090, 126001, 125365);
    const days = [...ledger.items.dueDay].map((day) => toIso(day as SerialDay));
    expect(days).toEqual(['2026-03-31', '2026-01-01', '2025-12-31']);
    expect(issuesOf(ledger)).toEqual(['dates-julian null:1 126090 = 2026-03-31']);
  });

  it.each([
    ['days of Excel', [46112, 46113, 46114]],
    ['mixed with days of Excel', [126090, 126001, 126002, 46112]],
    ['too few to tell', [126090, 126001]],
  ])('that are %s stays as it is', (_, dues) => {
    expect([...ledgerDue(...dues).items.dueDay]).toEqual(dues);
  });
});
