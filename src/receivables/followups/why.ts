import { ageOf } from '../accounts/itemPlace';
import { basisOf } from '../aging/basisDays';
import type { AgingResult } from '../aging/result';
import { cellText, isCellError } from '../ledger/cellText';
import type { Ledger } from '../ledger/ledger';
import { grouped } from '../money/grouped';
import type { WhyWords } from '../../words/followUpWords';
import type { FollowUpBlock } from './followUpColumns';

/**
 * Why to call the account in a row (from 0) of a block: what is over, its dispute or its oldest item,
 * and what credits change about it.
 * @example why(ledger, result, block, 0, words) is '496.00 over 30 days; oldest I-09, 91 days past due'
 */
export function why(
  ledger: Ledger,
  result: AgingResult,
  block: FollowUpBlock,
  row: number,
  words: WhyWords,
): string {
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
    ...oldestInWords(ledger, result, block, row, words),
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
function oldestInWords(
  ledger: Ledger,
  result: AgingResult,
  { accounts }: FollowUpBlock,
  row: number,
  words: WhyWords,
): readonly string[] {
  const oldest = accounts.oldestItem[row] ?? -1;
  const toAsk = accounts.oldestToAsk[row] ?? -1;
  const say = (item: number, put: WhyWords['oldest']) =>
    put(invoiceText(ledger, item), ageInWords(ledger, item, result, words));
  if (oldest === toAsk || toAsk < 0) return [say(oldest, words.oldest)];
  return [say(oldest, words.oldestDisputed), say(toAsk, words.oldestToAsk)];
}

function ageInWords(ledger: Ledger, item: number, result: AgingResult, words: WhyWords): string {
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
