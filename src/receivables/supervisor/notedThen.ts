import type { SerialDay } from '../calendar/serialDay';
import { fromIso, toIso } from '../calendar/isoDay';
import { grouped } from '../money/grouped';
import { toMinorUnits } from '../money/rounding';

/** When a commitment was first seen, and what its account owed then. */
export interface NotedThen {
  readonly day: SerialDay;
  /** Past due in minor units; null where no account of the ledger was named. */
  readonly owed: number | null;
}

const BETWEEN = ' · ';

/**
 * As a cell says it, alike in every language.
 * @example notedInWords({ day, owed: 1200000 }, 2) is '2026-03-24 · 12,000.00'
 */
export function notedInWords({ day, owed }: NotedThen, decimals: number): string {
  const iso = toIso(day);
  return owed === null ? iso : `${iso}${BETWEEN}${grouped(owed, decimals)}`;
}

/**
 * The other way round; null for a text that says no day.
 * @example readNoted('2026-03-24 · 12,000.00', 2)?.owed is 1200000
 */
export function readNoted(text: string, decimals: number): NotedThen | null {
  const [iso = '', amount] = text.trim().split(BETWEEN);
  const day = fromIso(iso);
  if (day === null) return null;
  if (amount === undefined || !/^-?[\d,]+(?:\.\d+)?$/u.test(amount)) return { day, owed: null };
  return { day, owed: toMinorUnits(Number(amount.replaceAll(',', '')), decimals) };
}
