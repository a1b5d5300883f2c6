import { issuesOf } from '../../readLedger';
import { mappedLedger } from '../../mappedLedger';

const FIELDS = ['account', 'dueDate', 'balance'] as const;

/** Balances with their currencies. */
function balances(...cells: readonly (string | number)[]): string[] {
  const { items, currencies } = mappedLedger(
    FIELDS,
    cells.map((cell) => ['A1', 46000, cell]),
  );
  return [...items.balance].map((minor, at) => `${minor} ${currencies[items.currency[at] ?? 0]}`);
}

describe('amounts without a currency column', () => {
  it('are kept apart by their signs where there are several, which is said', () => {
    expect(balances('$7.50', '€1.25', '2.00 EUR', '¥500', '3.00')).toEqual([
      '750 USD',
      '125 EUR',
      '200 EUR',
      '500 JPY',
      '300 null',
    ]);
    const ledger = mappedLedger(FIELDS, [
      ['A1', 46000, '$7.50'],
      ['A1', 46000, '€1.25'],
    ]);
    expect(issuesOf(ledger)).toEqual(['currency-by-sign null:2 USD, EUR']);
    expect(ledger.control.map(({ texts }) => texts)).toEqual([0, 750, 125]);
  });

  it('are of one unknown currency where all carry the same sign or none', () => {
    expect(balances('$7.50', '$1.25', 3)).toEqual(['750 null', '125 null', '300 null']);
  });
});
