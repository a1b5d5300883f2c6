import type { Told } from '../../actions/actions';

/** In characters: about five lines of a narrow pane. */
const LONG = 200;
/** Less than this is read sooner than it is opened. */
const WORTH_FOLDING = 60;

/** A message as it is shown: what is said at once, and what stands in a fold below it. */
export interface FoldedTold {
  readonly text: string;
  /** `''` where nothing is folded. */
  readonly details: string;
}

/**
 * What of a message is folded away: of a long one that tells how an action went, the sentences that ask
 * for nothing. Whatever else it says stays in sight, and so does all of a refusal or a question.
 * @example foldedTold({ kind: 'outcome', text: 'Done.' }) is { text: 'Done.', details: '' }
 */
export function foldedTold({ kind, text, asides = [] }: Told): FoldedTold {
  const said =
    kind === 'outcome' ? asides.filter((aside) => aside !== '' && text.includes(aside)) : [];
  const details = said.join(' ');
  if (text.length < LONG || details.length < WORTH_FOLDING) return { text, details: '' };
  const rest = said.reduce((left, aside) => left.replace(aside, () => ''), text);
  return {
    text: rest
      .replace(/ {2,}/gu, ' ')
      .replace(/ *\n */gu, '\n')
      .trim(),
    details,
  };
}
