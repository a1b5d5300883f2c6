import { changesInWords } from '../receivables/changes/changesInWords';
import { grouped } from '../receivables/money/grouped';
import { outcome } from '../receivables/sheets/outcome';
import type { Words } from '../words';
import type { Picture } from './actions';

/** What the answer depends on besides the figures. */
export interface Telling {
  readonly rowsHidden: boolean;
  /** Whether the list was asked for, not only kept up to date. */
  readonly tellsList: boolean;
}

/** The answer to a refresh: what became of the rows, whom to call, and what changed since the last. */
export function refreshInWords(
  { ledger, result, followUps, changes }: Picture,
  { rowsHidden, tellsList }: Telling,
  words: Words,
): string {
  return [
    outcome(ledger, result, words.sheets, rowsHidden),
    ...(tellsList ? [listInWords(followUps, words)] : []),
    ...(changes === null ? [] : [changesInWords(changes, result, words)]),
  ].join(' ');
}

/** Accounts of different currencies are counted together, their amounts are told apart. */
function listInWords(blocks: Picture['followUps'], { answers }: Words): string {
  const amounts = blocks
    .filter(({ accounts }) => accounts.length > 0)
    .map(({ accounts, currency, decimals }) => {
      const callable = accounts.callable.reduce((sum, amount) => sum + amount, 0);
      return `${grouped(callable, decimals)} ${currency ?? ''}`.trim();
    });
  const count = blocks.reduce((sum, { accounts }) => sum + accounts.length, 0);
  return count === 0 ? answers.nobodyToCall : answers.toCall(count, amounts.join(', '));
}
