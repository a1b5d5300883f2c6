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
  readonly invoiceDate: Date;
  readonly dueDate: Date;
  readonly balance: number;
  readonly disputed: number;
}

interface AccountSums {
  readonly buckets: number[];
  credits: number;
  disputed: number;
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

  const { credits, width } = terms.slots;
  const creditsByColumns = columns().amounts.filter((_, slot) => slot % width === credits);
  const creditsByObjects = [...objects().values()].map((account) => account.credits);
  if (sum(creditsByColumns) !== sum(creditsByObjects)) {
    throw new Error('The two ways of aging give different credits.');
  }

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
    invoiceDate: dateOf(items.invoiceDay[i] ?? 0),
    dueDate: dateOf(items.dueDay[i] ?? 0),
    balance,
    disputed: items.disputed[i] ?? 0,
  }));
}

function dateOf(serial: number): Date {
  return new Date((serial - UNIX_DAY) * MILLISECONDS_A_DAY);
}

/** The same sums by the same rules as the aging pass, the way one would write them first. */
function ageObjects(invoices: readonly Invoice[], asOf: Date): Map<string, AccountSums> {
  const sums = new Map<string, AccountSums>();
  for (const { account, invoiceDate, dueDate, balance, disputed } of invoices) {
    if (balance === 0 || invoiceDate > asOf) continue;
    let own = sums.get(account);
    if (own === undefined) sums.set(account, (own = noSums()));
    if (balance < 0) {
      own.credits += balance;
      continue;
    }
    const days = (asOf.getTime() - dueDate.getTime()) / MILLISECONDS_A_DAY;
    const bucket = SIX_BUCKETS.findIndex((edge) => days <= edge);
    const index = bucket < 0 ? SIX_BUCKETS.length : bucket;
    own.buckets[index] = (own.buckets[index] ?? 0) + balance;
    own.oldestDays = Math.max(own.oldestDays, days);
    own.disputed += disputed;
    if (days > OVER_DAYS) own.overDisputed += disputed;
  }
  return sums;
}

function noSums(): AccountSums {
  const buckets = [...SIX_BUCKETS, Infinity].map(() => 0);
  return { buckets, credits: 0, disputed: 0, overDisputed: 0, oldestDays: 0 };
}

function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
