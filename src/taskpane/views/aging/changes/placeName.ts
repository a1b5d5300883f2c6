import { CREDITS, DISPUTED, NO_DATE } from '../../../../receivables/snapshots/snapshot';
import type { Words } from '../../../../words';
import { bucketName } from '../../../parts/bucketName';

/** What a bucket of a snapshot is called, or what stands beside the buckets there. */
export function placeName(label: string, words: Words): string {
  const { headers } = words.sheets.aging;
  if (label === CREDITS) return headers.credits;
  if (label === NO_DATE) return headers.noDate;
  return label === DISPUTED ? headers.disputed : bucketName(label, words);
}
