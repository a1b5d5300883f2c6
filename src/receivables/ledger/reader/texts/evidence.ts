/** What the texts of a column prove about a choice of two readings, `first` and `second`. */
export type Verdict = 'first' | 'second' | 'either' | 'open' | 'contradictory';

/** A text read in both ways; null where it cannot be read so. */
export interface TwoReadings {
  readonly text: string;
  readonly first: number | null;
  readonly second: number | null;
}

/** The verdict on a column, with a text of it that shows why. */
export interface Evidence {
  readonly verdict: Verdict;
  readonly example: string;
}

/**
 * Weighs the texts of a whole column: one that can be read in one way only proves that way. `either`
 * where no text needs the choice, `open` where some do and none proves it, `contradictory` where
 * both ways are proven.
 * @example weigh([{ text: '13/02/2026', first: 46066, second: null }]).verdict is 'first'
 */
export function weigh(texts: Iterable<TwoReadings>): Evidence {
  let first: string | undefined;
  let second: string | undefined;
  let open: string | undefined;
  for (const { text, first: asFirst, second: asSecond } of texts) {
    if (asFirst === asSecond) continue;
    if (asSecond === null) first ??= text;
    else if (asFirst === null) second ??= text;
    else open ??= text;
  }
  if (first !== undefined && second !== undefined) {
    return { verdict: 'contradictory', example: `${first}, ${second}` };
  }
  if (first !== undefined) return { verdict: 'first', example: first };
  if (second !== undefined) return { verdict: 'second', example: second };
  return open === undefined
    ? { verdict: 'either', example: '' }
    : { verdict: 'open', example: open };
}

/**
 * The way to read each of several sister columns: what the column itself proves; else what its
 * sisters prove, where they agree; else what the person answered. Null: it must be asked. An answer
 * never overrules a proof, so that last month's answer cannot turn this month's dates round.
 * @example decide([open, first], null) is ['first', 'first']
 */
export function decide(
  columns: readonly Evidence[],
  answer: 'first' | 'second' | null,
): readonly ('first' | 'second' | 'either' | null)[] {
  const proves = (way: Verdict): boolean => columns.some(({ verdict }) => verdict === way);
  const divided = proves('contradictory') || proves('first') === proves('second');
  const sisters = divided ? null : proves('first') ? 'first' : 'second';
  return columns.map(({ verdict }) => {
    if (verdict === 'contradictory') return answer;
    return verdict === 'open' ? (sisters ?? answer) : verdict;
  });
}
