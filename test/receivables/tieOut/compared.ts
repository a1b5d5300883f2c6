import { age } from '../../../src/receivables/aging/age';
import type { Issue } from '../../../src/receivables/ledger/issue';
import type { Ledger, StatedTotal } from '../../../src/receivables/ledger/ledger';
import type { MinorUnits } from '../../../src/receivables/money/minorUnits';
import {
  compareControlTotal,
  type ControlComparison,
} from '../../../src/receivables/tieOut/controlTotal';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

/** A ledger of these rows beside a total that a person typed, or that its export states. */
export function comparison(
  rows: readonly Row[],
  typed: number | null,
  changes: Partial<Ledger> = {},
): ControlComparison | null {
  const ledger = ledgerOf(rows, changes);
  const options = { asOf: dayOf('2026-03-31'), edges: [0, 30, 60, 90], overDays: 30 };
  const result = age(ledger, { ...options, mainCurrency: null, basis: 'due' });
  return compareControlTotal(ledger, result, { controlTotal: typed });
}

/** Items of these balances, a month late. */
export function rowsOf(...balances: readonly number[]): Row[] {
  return balances.map((balance) => ({ due: '2026-03-01', balance }));
}

/** An issue of the cell of a row's balance. */
export function issue(code: Issue['code'], row: number, detail = ''): Issue {
  return { code, row, column: 5, detail };
}

/** A total that an export states. */
export function stated(amount: number, currency: number | null = 0): StatedTotal {
  return { row: 9, currency, amount: amount as MinorUnits };
}

/** Each cause as `cause amount rows`, with what is left open last. */
export function explained(...given: Parameters<typeof comparison>): string[] {
  const found = comparison(...given);
  if (found === null) return ['nothing to compare with'];
  const causes = found.causes.map(({ cause, amount, rows }) =>
    `${cause} ${amount} ${rows.join(',')}`.trim(),
  );
  return found.unexplained === 0 ? causes : [...causes, `open ${found.unexplained}`];
}
