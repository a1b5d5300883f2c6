import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { Snapshot } from '../../../src/receivables/snapshots/snapshot';
import { dayOf } from '../ledgerOf';

/** A snapshot of a day as a test writes it: account, bucket, amount in minor units. */
export function snapshot(
  day: string | SerialDay,
  rows: readonly (readonly [account: string, bucket: string, amount: number])[],
  currency: string | null = 'USD',
): Snapshot {
  return {
    day: typeof day === 'string' ? dayOf(day) : day,
    currency,
    accounts: rows.map(([account]) => account),
    buckets: rows.map(([, bucket]) => bucket),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
  };
}
