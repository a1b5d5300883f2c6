import { toIso } from '../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { MemoryRow } from '../../../src/receivables/settings/memoryTables';

/** A row as it stands between two refreshes. */
export type Typed = MemoryRow;

/** So many days after the day 46000. */
export function isoAfter(days: number): string {
  return toIso((46_000 + days) as SerialDay);
}
