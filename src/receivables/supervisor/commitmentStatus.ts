import type { SerialDay } from '../calendar/serialDay';
import { toIso } from '../calendar/isoDay';
import { everyLanguage } from '../../words/everyLanguage';
import type { SupervisorWords } from '../../words/supervisorWords';

/** Where a commitment stands on the as-of date. */
export type CommitmentStatus =
  | { readonly kind: 'kept' | 'kept-late' | 'not-due' | 'no-day' | 'ask' }
  /** What is still past due, as text; null where nobody knows. */
  | { readonly kind: 'not-kept'; readonly owed: string | null }
  /** A promise whose day was put off in the ledger. */
  | { readonly kind: 'moved'; readonly to: SerialDay };

/** What stands in the column *Kept?*: one of our words, nothing, or a person's own word. */
export type StandingWord = 'none' | 'kept' | 'kept-late' | 'not-kept' | 'open' | 'own';

/**
 * A status in the words of the sheet, each with a mark that black and white keep.
 * @example statusInWords({ kind: 'kept' }, words) is '✓ kept'
 */
export function statusInWords(
  status: CommitmentStatus,
  { kept: say }: Pick<SupervisorWords, 'kept'>,
): string {
  switch (status.kind) {
    case 'kept':
      return say.kept;
    case 'kept-late':
      return say.keptLate;
    case 'not-due':
      return say.notDue;
    case 'no-day':
      return say.noDay;
    case 'ask':
      return say.ask;
    case 'moved':
      return say.moved(toIso(status.to));
    case 'not-kept':
      return status.owed === null ? say.notKeptAtAll : say.notKept(status.owed);
  }
}

/**
 * Whose word stands in a cell: ours are known in every language by the whole of their text, those that
 * name an amount or a day by their mark. All else is a person's own and wins.
 * @example standingWord('✓ cumplido') is 'kept'; standingWord('yes') is 'own'
 */
export function standingWord(text: string): StandingWord {
  const word = text.trim();
  if (word === '') return 'none';
  const is = (of: (say: SupervisorWords['kept']) => readonly string[]) =>
    everyLanguage.some(({ supervisor }) => of(supervisor.kept).includes(word));
  if (is(({ kept }) => [kept])) return 'kept';
  if (is(({ keptLate }) => [keptLate])) return 'kept-late';
  if (is(({ notDue, noDay, ask }) => [notDue, noDay, ask])) return 'open';
  return word.startsWith(NOT_KEPT_MARK) ? 'not-kept' : 'own';
}

const NOT_KEPT_MARK = '✗ ';
