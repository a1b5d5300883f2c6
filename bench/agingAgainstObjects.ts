import { sumItems } from '../src/receivables/aging/pass';
import type { Ledger } from '../src/receivables/ledger/ledger';
import { agingTerms } from './agingTerms';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { ACCOUNTS, AS_OF, ITEMS, OVER_DAYS, SIX_BUCKETS, syntheticLedger } from './syntheticLedger';

const ROUNDS = 7;
const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const UNIX_DAY = 25_569;

/** An item as one would write it down first. */
interface Invoice {
  readonly account: string;
  readonly invoiceDate: Date | null;
  readonly dueDate: Date | null;
  readonly balance: number;
  readonly disputed: number;
}

/** An amount and how many items make it. */
interface Tally {
  amount: number;
  items: number;
}

interface AccountSums {
  readonly buckets: Tally[];
  readonly credits: Tally;
  readonly noDate: Tally;
  readonly afterAsOf: Tally;
  readonly pastDue: Tally;
  readonly over: Tally;
  readonly disputed: Tally;
  overDisputed: number;
  oldestDays: number;
}

/** How many times faster the aging pass is than the same sums from objects, a Map and Dates. */
export async function agingAgainstObjects(): Promise<Measurement> {
  const ledger = syntheticLedger(ITEMS, ACCOUNTS);
  const invoices = invoicesOf(ledger);
  const asOf = dateOf(AS_OF);
  const terms = agingTerms(ACCOUNTS);
  const columns = () => sumItems(ledger.items, terms);
  const objects = () => ageObjects(invoices, asOf);

  const { credits, afterAsOf, width } = terms.slots;
  const byColumns = columns();
  const byObjects = [...objects().values()];
  const creditsByColumns = byColumns.amounts.filter((_, slot) => slot % width === credits);
  const same = [
    [sum(creditsByColumns), sum(byObjects.map((account) => account.credits.amount))],
    [byColumns.counts[afterAsOf], sum(byObjects.map((account) => account.afterAsOf.items))],
    [byColumns.overDisputed, sum(byObjects.map((account) => account.overDisputed))],
  ].every(([one, other]) => one === other);
  if (!same) throw new Error('The two ways of aging give different sums.');

  const [fast = NaN, slow = NaN] = await interleaved([columns, objects], ROUNDS);
  return {
    name: 'aging pass, speed-up over objects, Map and Date',
    measured: slow / fast,
    budget: 25,
    kind: 'at least',
    unit: 'times',
  };
}

function invoicesOf({ accounts, items }: Ledger): Invoice[] {
  return Array.from(items.balance, (balance, i) => ({
    account: accounts[items.account[i] ?? 0]?.key ?? '',
    invoiceDate: dateOrNone(items.invoiceDay[i] ?? 0),
    dueDate: dateOrNone(items.dueDay[i] ?? 0),
    balance,
    disputed: items.disputed[i] ?? 0,
  }));
}

function dateOrNone(serial: number): Date | null {
  return serial === 0 ? null : dateOf(serial);
}

function dateOf(serial: number): Date {
  return new Date((serial - UNIX_DAY) * MILLISECONDS_A_DAY);
}

/** The same sums and counts by the same rules as the aging pass, the way one would write them first. */
function ageObjects(invoices: readonly Invoice[], asOf: Date): Map<string, AccountSums> {
  const sums = new Map<string, AccountSums>();
  for (const { account, invoiceDate, dueDate, balance, disputed } of invoices) {
    if (balance === 0) continue;
    let own = sums.get(account);
    if (own === undefined) sums.set(account, (own = noSums()));
    if (invoiceDate !== null && invoiceDate > asOf) {
      add(own.afterAsOf, balance);
      continue;
    }
    if (balance < 0) {
      add(own.credits, balance);
      continue;
    }
    if (disputed !== 0) add(own.disputed, disputed);
    const basis = dueDate ?? invoiceDate;
    if (basis === null) {
      add(own.noDate, balance);
      continue;
    }
    const days = (asOf.getTime() - basis.getTime()) / MILLISECONDS_A_DAY;
    const bucket = SIX_BUCKETS.findIndex((edge) => days <= edge);
    const tally = own.buckets[bucket < 0 ? SIX_BUCKETS.length : bucket];
    if (tally !== undefined) add(tally, balance);
    own.oldestDays = Math.max(own.oldestDays, days);
    if (days > 0) add(own.pastDue, balance);
    if (days > OVER_DAYS) {
      add(own.over, balance);
      own.overDisputed += disputed;
    }
  }
  return sums;
}

function add(tally: Tally, amount: number): void {
  tally.amount += amount;
  tally.items += 1;
}

function noSums(): AccountSums {
  const none = (): Tally => ({ amount: 0, items: 0 });
  return {
    buckets: [...SIX_BUCKETS, Infinity].map(none),
    credits: none(),
    noDate: none(),
    afterAsOf: none(),
    pastDue: none(),
    over: none(),
    disputed: none(),
    overDisputed: 0,
    oldestDays: 0,
  };
}

function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
