/** The cells of the *Duebook* sheet that the add-in's sentences name, and the flag that fills each. */
const FLAGS: readonly (readonly [cell: RegExp, advice: string])[] = [
  [/\bcell "?Ledger\b/, '--sheet NAME'],
  [/\bcell "?Date order\b/, '--dates dmy or --dates mdy'],
  [/\bcell "?Number style\b/, '--decimals point or --decimals comma'],
  [/\bcell "?As-of date\b/, '--as-of YYYY-MM-DD'],
];

/**
 * The add-in's sentence with what answers it here.
 * @example withFlag('... Enter dmy or mdy in the cell Date order of the Duebook sheet.') ends in
 * 'Here: --dates dmy or --dates mdy.'
 */
export function withFlag(sentence: string): string {
  const advice = FLAGS.filter(([cell]) => cell.test(sentence)).map(([, flag]) => flag);
  return advice.length === 0 ? sentence : `${sentence} Here: ${advice.join(', ')}.`;
}
