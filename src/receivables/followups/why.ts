import { ageOf } from '../accounts/itemPlace';
import { basisOf } from '../aging/basisDays';
import type { AgingResult } from '../aging/result';
import { cellText, isCellError } from '../ledger/cellText';
import type { Ledger } from '../ledger/ledger';
import { grouped } from '../money/grouped';
import type { WhyWords } from '../../words/followUpWords';
import type { FollowUpBlock } from './followUpColumns';

/** An account in a list of follow-ups. */
interface Listed {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly block: FollowUpBlock;
  /** Of the block, from 0. */
  readonly row: number;
}

/**
 * Why to call an account: what is over, its dispute or its oldest item, and what credits change about it.
 * @example why({ ledger, result, block, row: 0 }, words)
 * // '496.00 over 30 days; oldest I-09, 91 days past due'
 */
export function why(listed: Listed, words: WhyWords): string {
  const { result, block, row } = listed;
  const { accounts, decimals } = block;
  const amount = (column: Float64Array) => grouped(column[row] ?? 0, decimals);
  const over = words.over(amount(accounts.over), result.overDays);
  const contested = accounts.overDisputed[row] ?? 0;
  const callable = accounts.callable[row] ?? 0;
  if (contested >= (accounts.over[row] ?? 0)) {
    const rest = callable > 0 ? [words.askForRest(amount(accounts.callable))] : [];
    return [words.allDisputed(over), ...rest, ...coveredByCredits(block, row, words)].join('; ');
  }
  return [
    contested > 0 ? words.partDisputed(over, amount(accounts.overDisputed)) : over,
    ...oldestInWords(listed, words),
    ...coveredByCredits(block, row, words),
  ].join('; ');
}

/**
 * An item's invoice number as text; `''` where the ledger gives none.
 * @example invoiceText(ledger, 8) is 'I-09'
 */
export function invoiceText({ items }: Ledger, item: number): string {
  const cell = items.invoice[item];
  return isCellError(cell) ? '' : cellText(cell);
}

/** A disputed invoice cannot be asked for: beside it stands the oldest that can. */
function oldestInWords(listed: Listed, words: WhyWords): readonly string[] {
  const { ledger, block, row } = listed;
  const { accounts } = block;
  const oldest = accounts.oldestItem[row] ?? -1;
  const toAsk = accounts.oldestToAsk[row] ?? -1;
  const say = (item: number, put: WhyWords['oldest']) =>
    put(invoiceText(ledger, item), ageInWords(listed, item, words));
  if (oldest === toAsk || toAsk < 0) return [say(oldest, words.oldest)];
  return [say(oldest, words.oldestDisputed), say(toAsk, words.oldestToAsk)];
}

function ageInWords({ ledger, result }: Listed, item: number, words: WhyWords): string {
  const age = ageOf(ledger, result, item) ?? 0;
  if (ledger.reading.given) return words.atLeast(age);
  switch (basisOf(ledger.items, result.basis, item)) {
    case 'invoice':
      return words.sinceInvoice(age);
    case 'posting':
      return words.sincePosting(age);
    default:
      return words.pastDue(age);
  }
}

/** Said only where credits change what to do: they pay all that there is to ask for. */
function coveredByCredits(
  { accounts, decimals }: FollowUpBlock,
  row: number,
  words: WhyWords,
): readonly string[] {
  const covered = accounts.netAsk[row] === 0 && (accounts.callable[row] ?? 0) > 0;
  return covered ? [words.creditsCover(grouped(accounts.credits[row] ?? 0, decimals))] : [];
}
