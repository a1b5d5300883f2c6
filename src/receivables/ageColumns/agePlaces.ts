import { ageColumns as english } from '../../words/en/ageColumns';
import { ageColumns as spanish } from '../../words/es/ageColumns';
import type { LedgerHead } from '../ledger/ledger';
import type { AgeColumnPlaces } from './ageColumns';

/**
 * Where the two columns of ages stand in a ledger, by their headers in any language; what is not there
 * yet comes at the ledger's right.
 * @example agePlaces({ columns: 7, headers }) is { bucket: 7, days: 8 } in a ledger without them
 */
export function agePlaces({
  headers,
  columns,
}: Pick<LedgerHead, 'headers' | 'columns'>): AgeColumnPlaces {
  const standing = (of: 'bucket' | 'days') =>
    headers.findIndex((header) => [english, spanish].some((each) => each.headers[of] === header));
  const [bucket, days] = [standing('bucket'), standing('days')];
  return {
    bucket: bucket < 0 ? columns : bucket,
    days: days >= 0 ? days : columns + (bucket < 0 ? 1 : 0),
  };
}
