/**
 * The headers of one field as a compact text: phrases between semicolons, a word's alternatives
 * between slashes (`invoice no/id/` is three phrases, the last without its second word). Words are
 * notions of `headerWords`, in any order; what no notion covers stands as systems write it.
 */
export interface FieldHeaders {
  /** Headers that say what the column is, in tiers: a column of an earlier tier is the better one. */
  readonly sure: readonly string[];
  /** Headers that need their neighbours: taken only when every sure match has its column. */
  readonly loose: string;
}

/**
 * The phrases that a compact text stands for.
 * @example phrasesOf('due date; net/ due') is ['due date', 'net due', 'due']
 */
export function phrasesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text
    .split('; ')
    .flatMap((phrase) =>
      phrase
        .split(' ')
        .reduce<string[]>(
          (begun, word) =>
            begun.flatMap((start) => word.split('/').map((choice) => `${start} ${choice}`.trim())),
          [''],
        ),
    );
}
