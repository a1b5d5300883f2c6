import { changesInWords } from '../receivables/changes/changesInWords';
import { callTotals } from '../receivables/followups/callTotals';
import type { DisputeColumnQuestion } from '../receivables/ledger/question';
import { amountsInWords } from '../receivables/money/amountsInWords';
import { outcome } from '../receivables/sheets/outcome';
import type { Words } from '../words';
import type { Picture } from './actions';

/** What the answer depends on besides the figures. */
export interface Telling {
  readonly rowsHidden: boolean;
  /** Why nothing counts as disputed; null where the disputes are known. */
  readonly disputesAsked: DisputeColumnQuestion | null;
  /** Whether the list was asked for, not only kept up to date. */
  readonly tellsList: boolean;
}

/** The answer to a refresh: what became of the rows, whom to call, and what changed since the last. */
export function refreshInWords(
  { ledger, result, followUps, changes }: Picture,
  { rowsHidden, disputesAsked, tellsList }: Telling,
  words: Words,
): string {
  return [
    outcome(ledger, result, words.sheets, rowsHidden),
    ...(disputesAsked === null ? [] : [withoutDisputes(disputesAsked, words)]),
    ...(tellsList ? [listInWords(followUps, words)] : []),
    ...(changes === null ? [] : [changesInWords(changes, result, words)]),
  ].join(' ');
}

/**
 * That a dispute column was named which cannot be used, and what to do about it.
 * @example 'Nothing counts as disputed in these figures. The cell Dispute column … says “Reason”, …'
 */
function withoutDisputes(asked: DisputeColumnQuestion, { answers, issues }: Words): string {
  return `${answers.nothingDisputed} ${issues.question(asked)}`;
}

/** Accounts of different currencies are counted together, their amounts are told apart. */
function listInWords(blocks: Picture['followUps'], { answers, sheets }: Words): string {
  const totals = callTotals(blocks);
  const count = totals.reduce((sum, { accounts }) => sum + accounts, 0);
  if (count === 0) return answers.nobodyToCall;
  const amounts = totals.map(({ callable, ...of }) => ({ ...of, amount: callable }));
  return answers.toCall(count, amountsInWords(amounts, sheets.aging.noCurrency));
}
