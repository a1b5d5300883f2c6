import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { decimalsOf } from '../money/decimalsOf';
import type { Difference, KnownParts } from './controlCauses';
import type { CausedPart, ControlCause } from './controlTotal';

/** Items gathered for one reason. */
interface Gathered {
  amount: number;
  readonly rows: number[];
}

/**
 * What Duebook counts and a stated total may not, each in full: items settled by the as-of date or dated
 * after it, items that stand twice (all of them, and those that make the difference by themselves), credits, which may be left out or
 * taken as debts; and the other currencies, which it may add in.
 * @example gatheredCauses(ledger, result, wanted).whole[0] is { cause: 'not-aged', amount: 5000, rows: [3] }
 */
export function gatheredCauses(
  ledger: Ledger,
  { asOf }: AgingResult,
  { index, decimals, difference }: Difference,
): KnownParts {
  const { items, reading } = ledger;
  const isCopied = copiedRows(ledger);
  const [later, settled, copied, credits] = [gather(), gather(), gather(), gather()];
  const fitting: CausedPart[] = [];
  for (let at = 0; at < items.length; at += 1) {
    if (items.currency[at] !== index) continue;
    const [row, balance] = [items.row[at] ?? 0, items.balance[at] ?? 0];
    const settledDay = items.settledDay[at] ?? 0;
    if ((items.invoiceDay[at] ?? 0) > asOf) put(later, row, balance);
    else if (reading.settled && settledDay !== 0 && settledDay <= asOf) put(settled, row, balance);
    if (balance < 0) put(credits, row, balance);
    if (isCopied[row] === 1) {
      put(copied, row, balance);
      // Where two fit, none is sure.
      if (balance === difference && fitting.length < 2)
        fitting.push({ cause: 'duplicate', amount: balance, rows: [row] });
    }
  }
  const notAged = { amount: later.amount + settled.amount, rows: [...later.rows, ...settled.rows] };
  const turned = { amount: credits.amount * 2, rows: credits.rows };
  const gathered: readonly (readonly [ControlCause, Gathered])[] = [
    ['not-aged', later],
    ['not-aged', settled],
    ['not-aged', notAged],
    ['duplicate', copied],
    ['credits', credits],
    ['sign', turned],
  ];
  const whole = gathered.map(([cause, part]) => ({ cause, ...part }));
  return {
    whole: [
      ...whole.filter(({ rows }) => rows.length > 0),
      ...otherCurrencies(ledger, index, decimals),
    ],
    single: fitting,
  };
}

/** By row below the header, 1 where an item stands that is there twice. */
function copiedRows({ issues }: Ledger): Uint8Array {
  const copies = issues.filter(({ code }) => code === 'duplicate-item');
  const isCopied = new Uint8Array(
    copies.reduce((end, { row }) => Math.max(end, (row ?? 0) + 1), 0),
  );
  for (const { row } of copies) {
    if (row !== null) isCopied[row] = 1;
  }
  return isCopied;
}

/** The items of all other currencies, their amounts added to these as if they were the same. */
function otherCurrencies(
  { currencies, items }: Ledger,
  index: number,
  decimals: number,
): readonly CausedPart[] {
  if (currencies.length < 2) return [];
  const sums = currencies.map(() => 0);
  for (let at = 0; at < items.length; at += 1) {
    const currency = items.currency[at] ?? 0;
    if (currency !== index) sums[currency] = (sums[currency] ?? 0) + (items.balance[at] ?? 0);
  }
  const amount = currencies.reduce((sum, code, at) => {
    return sum + (sums[at] ?? 0) * 10 ** (decimals - decimalsOf(code));
  }, 0);
  return [{ cause: 'currencies', amount: -amount, rows: [] }];
}

function gather(): Gathered {
  return { amount: 0, rows: [] };
}

function put(gathered: Gathered, row: number, balance: number): void {
  gathered.amount += balance;
  gathered.rows.push(row);
}
