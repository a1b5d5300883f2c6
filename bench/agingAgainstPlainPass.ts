import { sumItems } from '../src/receivables/aging/pass';
import type { ItemColumns } from '../src/receivables/ledger/ledger';
import { agingTerms } from './agingTerms';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { ACCOUNTS, ITEMS, syntheticLedger } from './syntheticLedger';

const ROUNDS = 15;

/** How many times as long the aging pass takes as one plain pass that sums the columns it reads. */
export async function agingAgainstPlainPass(): Promise<Measurement> {
  const { items } = syntheticLedger(ITEMS, ACCOUNTS);
  const terms = agingTerms(ACCOUNTS);
  const [aging = NaN, plain = NaN] = await interleaved(
    [() => sumItems(items, terms).amounts[0], () => plainPass(items)],
    ROUNDS,
  );
  return {
    name: 'aging pass, against a plain pass over the same columns',
    measured: aging / plain,
    budget: 8,
    kind: 'at most',
    unit: 'times',
  };
}

function plainPass(items: ItemColumns): number {
  const { length, account, currency, balance, invoiceDay, dueDay, disputed } = items;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += account[i]! + currency[i]! + balance[i]! + invoiceDay[i]! + dueDay[i]! + disputed[i]!;
  }
  return sum;
}
