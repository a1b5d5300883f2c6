import type { SerialDay } from '../calendar/serialDay';
import type { OpenPromise } from './promises';

/** Days before and after the as-of date in which a promise is looked at. */
const WEEK = 7;
/** So many fit on one page beside what people agree themselves. */
const MOST_ADDED = 5;

/** Promises of the week for which there is no room. */
export interface MorePromises {
  readonly count: number;
  /** In minor units of the main currency; those of other currencies are only counted. */
  readonly amount: number;
}

/** What tells promises apart. */
export function promiseKey({
  account,
  currency,
  day,
}: Omit<OpenPromise, 'amount' | 'decimals'>): string {
  return [account, currency ?? '', day].join(' ');
}

/**
 * The promises of the week around the as-of date that no row tells yet, the largest first, as far as
 * there is room; and what there is besides.
 * @example promisesToAdd(promises, new Set(), asOf, 'USD').added.length is at most 5
 */
export function promisesToAdd(
  promises: readonly OpenPromise[],
  told: ReadonlySet<string>,
  asOf: SerialDay,
  mainCurrency: string | null,
): { readonly added: readonly OpenPromise[]; readonly more: MorePromises | null } {
  const untold = promises.filter(
    (promise) => Math.abs(promise.day - asOf) <= WEEK && !told.has(promiseKey(promise)),
  );
  const room = Math.max(0, MOST_ADDED - told.size);
  const rest = untold.slice(room);
  const amount = rest
    .filter(({ currency }) => currency === mainCurrency)
    .reduce((sum, promise) => sum + promise.amount, 0);
  return {
    added: untold.slice(0, room),
    more: rest.length === 0 ? null : { count: rest.length, amount },
  };
}
