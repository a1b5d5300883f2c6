import { bucketLabels } from '../aging/scheme';
import { NO_AGE, NO_BUCKET, SEVERAL_BUCKETS, type Ledger } from '../ledger/ledger';
import type { ConventionMisfit } from './exportConvention';
import { placeOfAge, type Explanation } from './explanations';
import { isLateBy } from './lateVotes';
import { daysBy, type ShownAges } from './shownAges';

/** An export's ages beside those of one explanation. */
export interface Comparison {
  /** Items that could be compared. */
  readonly compared: number;
  /** Items that the export puts in none of its buckets. */
  readonly inNone: number;
  readonly misfits: readonly ConventionMisfit[];
  /** Whether the export's buckets share the days where they meet. */
  readonly overlapping: boolean;
}

/**
 * Holds each item of an export against an explanation of its ages.
 * @example compareItems(ledger, shown, explanation).misfits is [] where it gives all of them
 */
export function compareItems(
  ledger: Ledger,
  shown: ShownAges,
  { basis, asOf, buckets }: Explanation,
): Comparison {
  const days = daysBy(ledger, shown.item, basis);
  const edges = buckets?.edges ?? [];
  const labels = bucketLabels(edges);
  const misfits: ConventionMisfit[] = [];
  const { invoiceDay } = ledger.items;
  const places = buckets?.layout.places ?? null;
  const [noAge, noBucket, severalBuckets] = [NO_AGE, NO_BUCKET, SEVERAL_BUCKETS];
  let compared = 0;
  let inNone = 0;
  let several = 0;
  let onBounds = 0;
  for (let i = 0; i < shown.item.length; i++) {
    const item = shown.item[i]!;
    const bucket = shown.bucket[i]!;
    const late = shown.late[i]!;
    const place = places === null ? -1 : places[i]!;
    const age = asOf - days[i]!;
    if (places !== null && bucket === noBucket) inNone++;
    const isSplit = places !== null && bucket === severalBuckets;
    if (place < 0 && late === noAge && !isSplit) continue;
    compared++;
    if (isSplit) {
      several++;
      if (edges.some((edge) => Math.abs(age - edge) <= 1)) onBounds++;
    }
    const isDated = invoiceDay[item]! <= asOf;
    const ours = placeOfAge(age, edges);
    if (isSplit || (place >= 0 && (ours !== place || !isDated))) {
      const exported = ledger.head.buckets[bucket]?.header ?? '';
      misfits.push({ item, exported, ours: isDated ? (labels[ours] ?? '') : '' });
    } else if (late !== noAge && (!isDated || !isLateBy(late, days[i]!, asOf))) {
      misfits.push({ item, exported: String(late), ours: isDated ? String(age) : '' });
    }
  }
  return { compared, inNone, misfits, overlapping: overlaps(ledger, several, onBounds) };
}

/** Items that stand in two buckets, nearly all of them where two meet; one alone may be in two parts. */
function overlaps({ head: { buckets } }: Ledger, several: number, onBounds: number): boolean {
  const isHeadedSo = buckets.some(({ to }, at) => to !== null && buckets[at + 1]?.from === to);
  return onBounds >= (isHeadedSo ? 1 : 2) && onBounds >= several * 0.8;
}
