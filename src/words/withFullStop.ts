/**
 * A sentence with its full stop: one alone where it ends in a name that brings its own, as
 * `Peña, S.A.` does.
 * @example withFullStop('newly over 30: Peña, S.A.') is 'newly over 30: Peña, S.A.'
 */
export function withFullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
