import { businessDays, type DayNumber } from '../calendar/businessDays';
import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import { decimalsOf } from '../money/decimalsOf';
import type { CreditMode, DayCount, DisputeMode } from '../settings/settings';
import type { Edges } from './schemeOn';

/** What a person may choose besides the date, the basis and the buckets; defaults where nothing is said. */
export interface RuleOptions {
  /** Items dated, or settled, after this day are out, or still open; the as-of date where null. */
  readonly cutoff?: SerialDay | null;
  readonly credits?: CreditMode;
  readonly disputes?: DisputeMode;
  /** In units of the currency; items of at most this size are not aged. */
  readonly tolerance?: number;
  readonly dayCount?: DayCount;
  readonly holidays?: readonly SerialDay[];
}

/** The rules that hold for a ledger, as the aging obeys them. */
export interface AgingRules {
  readonly cutoff: SerialDay;
  readonly credits: CreditMode;
  readonly disputes: DisputeMode;
  /** Minor units by currency, as in `Ledger.currencies`: what is not larger is too small to age. */
  readonly small: readonly number[];
  /** Numbers the business days; null where every day of the calendar counts. */
  readonly dayNumber: DayNumber | null;
}

/**
 * The rules that hold for a ledger. Months are months of the calendar, so their days all count; and
 * what came aged already has no dates of its own that a cutoff or business days could look at.
 * @example rulesOf(ledger, { asOf, edges: [0, 30] }).credits is 'own-column'
 */
export function rulesOf(
  { reading, currencies }: Ledger,
  options: RuleOptions & { readonly asOf: SerialDay; readonly edges: Edges },
): AgingRules {
  const { asOf, cutoff, tolerance = 0, dayCount, holidays = [] } = options;
  const isBusiness = dayCount === 'business' && options.edges !== 'months' && !reading.given;
  return {
    cutoff: reading.given ? asOf : (cutoff ?? asOf),
    credits: options.credits ?? 'own-column',
    disputes: options.disputes ?? 'included',
    small: currencies.map((currency) => smallest(tolerance, decimalsOf(currency))),
    dayNumber: isBusiness ? businessDays(holidays) : null,
  };
}

/** Down to whole minor units, and not one less because 0.29 * 100 is 28.999999999999996. */
function smallest(tolerance: number, decimals: number): number {
  return Math.floor(tolerance * 10 ** decimals + 1e-6);
}
