import { toIso } from '../calendar/isoDay';
import { grouped } from '../money/grouped';
import { withFullStop } from '../../words/withFullStop';
import type { Words } from '../../words/words';
import type { AgingResult } from '../aging/result';
import type { AccountChange, BlockChanges, Change, Changes } from './changes';

/** More names than these make a sentence that nobody reads. */
const MOST_NAMES = 3;

/** The sentence's parts, and what an account without a key is called on the sheets. */
type SentenceWords = Words['answers']['changes'] & { readonly noAccount: string };

/**
 * What changed since the last refresh, a sentence a currency; it is named where there are several.
 * @example 'Since the last refresh: total up 1,200.00 to 12,400.00; no longer over 30: Acme.'
 */
export function changesInWords(
  { since, blocks }: Changes,
  result: AgingResult,
  { answers, sheets }: Pick<Words, 'answers' | 'sheets'>,
): string {
  const { asOf, overDays } = result;
  const isOneOfSeveral = Math.max(blocks.length, result.blocks.length) > 1;
  const words = { ...answers.changes, noAccount: sheets.aging.noAccount };
  const start = since === null || since === asOf ? words.sinceLast : words.since(toIso(since));
  const said = blocks
    .map((block) => ({ block, parts: blockParts(block, overDays, words) }))
    .filter(({ parts }) => parts.length > 0);
  if (said.length === 0) return `${start}: ${words.nothing}.`;
  const sentences = said.map(({ block: { currency }, parts }, index) => {
    const money = isOneOfSeveral ? (currency ?? `(${sheets.aging.noCurrency})`) : '';
    const opening = [...(index === 0 ? [start] : []), money].filter((each) => each !== '');
    return withFullStop(`${opening.join(', ')}: ${parts.join('; ')}`);
  });
  return sentences.join(' ');
}

function blockParts(
  block: BlockChanges,
  overDays: number,
  words: SentenceWords,
): readonly string[] {
  const { total, over, decimals } = block;
  const parts = [moved(total, decimals, words.total, words)];
  if (over !== null) {
    parts.push(moved(over, decimals, words.over(overDays), words));
    if (over.come.length > 0) parts.push(words.come(overDays, names(over.come, words)));
    if (over.gone.length > 0) parts.push(words.gone(overDays, names(over.gone, words)));
  }
  return parts.filter((part) => part !== '');
}

function moved({ before, after }: Change, decimals: number, what: string, words: SentenceWords) {
  if (before === after) return '';
  const by = grouped(Math.abs(after - before), decimals);
  const to = grouped(after, decimals);
  return after > before ? words.up(what, by, to) : words.down(what, by, to);
}

function names(accounts: readonly AccountChange[], words: SentenceWords): string {
  const shown = accounts
    .slice(0, MOST_NAMES)
    .map(({ key, name }) => name || key || words.noAccount);
  const more = accounts.length - shown.length;
  return more > 0 ? words.andMore(shown.join(', '), more) : shown.join(', ');
}
