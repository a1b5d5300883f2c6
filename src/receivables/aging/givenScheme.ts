import type { BucketColumn } from '../ledger/headers/bucketColumn';
import { bucketLabels, type BucketScheme } from './scheme';

/**
 * The buckets of an export that came aged already, youngest first: its own bounds as far as its headers
 * name them, and its own headers where they say another interval than ours would.
 * @example givenScheme(head.buckets).edges is [0, 30, 60, 90] for Current, 1-30, 31-60, 61-90, Over 90
 */
export function givenScheme(buckets: readonly BucketColumn[]): BucketScheme {
  const edges: number[] = [];
  for (let at = 0; at < buckets.length - 1; at++) {
    const end = headedEnd(buckets, at) ?? (at === 0 ? 0 : null);
    const least = (edges[at - 1] ?? -Infinity) + 1;
    edges.push(Math.max(end ?? least, least));
  }
  // What is older than an end that the last header names has no bucket there, but a place here.
  const last = buckets.at(-1)?.to ?? null;
  if (last !== null && last > (edges.at(-1) ?? -Infinity)) edges.push(last);
  if (edges.length === 0) edges.push(0);
  const labels = bucketLabels(edges).map((label, at) => {
    const bucket = buckets[at];
    return bucket === undefined || isHeadedAlike(bucket, edges, at) ? label : bucket.header;
  });
  return { edges, labels };
}

/**
 * The last day of a bucket by its own header, else by the next one's; null where neither says.
 * @example headedEnd(buckets, 0) is 0 for Current before 1-30
 */
export function headedEnd(buckets: readonly BucketColumn[], at: number): number | null {
  const next = buckets[at + 1]?.from ?? null;
  return buckets[at]?.to ?? (next === null ? null : next - 1);
}

function isHeadedAlike({ from, to }: BucketColumn, edges: readonly number[], at: number): boolean {
  const end = edges[at] ?? null;
  if (at === 0) return from === null && (to === null ? (end ?? 1) <= 0 : to === end);
  const before = edges[at - 1] ?? 0;
  return before >= -1 && from === before + 1 && to === end;
}

/**
 * An age in each bucket, for items of which no more is known: its youngest, so that "at least" holds;
 * what stands in a bucket after the first is a day past due even where day 0 belongs there too.
 * @example givenAges([0, 30, 60, 90]) is [0, 1, 31, 61, 91]
 */
export function givenAges(edges: readonly number[]): readonly number[] {
  const later = edges.map((edge, at) => Math.min(edges[at + 1] ?? Infinity, Math.max(1, edge + 1)));
  return [Math.min(0, edges[0] ?? 0), ...later];
}
