import { placeOf } from '../accounts/itemPlace';
import type { AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import { decimalsOf } from '../money/decimalsOf';
import type { Ledger } from '../ledger/ledger';
import { everyLanguage } from '../../words/everyLanguage';
import type { SupervisorWords } from '../../words/supervisorWords';

/** What an account promised to pay by a day, of items that are still open; minor units. */
export interface OpenPromise {
  /** Index into `Ledger.accounts`. */
  readonly account: number;
  readonly currency: string | null;
  readonly decimals: number;
  readonly day: SerialDay;
  /** No more than what is open of the items that it is about. */
  readonly amount: number;
}

/**
 * The promises of a ledger whose items are still open, added up by account, currency and day; the
 * largest first. [] where the ledger has no column of promises.
 * @example openPromises(ledger, result)[0]?.amount is 1200000
 */
export function openPromises(ledger: Ledger, result: AgingResult): readonly OpenPromise[] {
  const { items, currencies, promises } = ledger;
  const sums = new Map<string, OpenPromise>();
  for (const [item, { day, amount }] of promises ?? []) {
    const balance = items.balance[item] ?? 0;
    if (balance <= 0 || placeOf(ledger, result, item) === null) continue;
    const [account, of] = [items.account[item] ?? 0, items.currency[item] ?? 0];
    const currency = currencies[of] ?? null;
    const key = `${account} ${of} ${day}`;
    const promised = Math.min(amount ?? balance, balance) + (sums.get(key)?.amount ?? 0);
    const decimals = decimalsOf(currency);
    sums.set(key, { account, currency, decimals, day: day as SerialDay, amount: promised });
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount || a.day - b.day);
}

/** Between whose promise it is and its currency. */
const BETWEEN = ' · ';

/**
 * The text of a commitment that the ledger itself names; `currency` where it is not the main one.
 * @example promiseText('Alpha Clinics', 'EUR', words) is 'Payment promised by Alpha Clinics · EUR'
 */
export function promiseText(
  name: string,
  currency: string | null,
  { promisedBy }: Pick<SupervisorWords, 'promisedBy'>,
): string {
  return `${promisedBy}${[name, ...(currency === null ? [] : [currency])].join(BETWEEN)}`;
}

/**
 * Whether a commitment's text is one that we gave to a promise of the ledger, in any language;
 * `undefined` where it is not, else the promise's currency, null being the main one.
 * @example promisedIn('Pago prometido por Alpha Clinics · EUR') is 'EUR'
 */
export function promisedIn(text: string): string | null | undefined {
  if (!everyLanguage.some(({ supervisor }) => text.startsWith(supervisor.promisedBy))) {
    return undefined;
  }
  return / · ([A-Z]{3})$/u.exec(text)?.[1] ?? null;
}
