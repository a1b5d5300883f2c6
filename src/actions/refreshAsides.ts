import { changesInWords } from '../receivables/changes/changesInWords';
import { waysOfReading } from '../receivables/sheets/outcome';
import { controlCausesInWords } from '../receivables/tieOut/controlInWords';
import type { Words } from '../words';
import type { Picture } from './actions';

/**
 * The sentences of the answer to a refresh that ask for nothing: how the ledger was read, where the
 * difference to a control total comes from (that there is one is no aside), and what changed.
 * @example refreshAsides(picture, words).at(-1) begins with 'Since the last refresh: '
 */
export function refreshAsides(
  { ledger, result, changes, controlTotal }: Picture,
  words: Words,
): readonly string[] {
  const causes =
    controlTotal === null ? '' : controlCausesInWords(controlTotal, ledger.head, words.tieOut);
  return [
    waysOfReading(ledger, words.sheets).join(' '),
    causes,
    ...(changes === null ? [] : [changesInWords(changes, result, words)]),
  ].filter((aside) => aside !== '');
}
