/** The words of a flag as drop-downs offer them in English and in Spanish. */
const SAME: readonly (readonly string[])[] = [
  ['dmy', 'dma'],
  ['mdy', 'mda'],
  ['point', 'punto'],
  ['comma', 'coma'],
  ['due', 'due date', 'fecha de vencimiento'],
  ['invoice', 'invoice date', 'fecha de factura'],
  ['posting', 'posting date', 'fecha de contabilización'],
];

/**
 * A flag's value in the word that the cell's drop-down has for it; unchanged where it has none.
 * @example asOffered('comma', ['punto', 'coma']) is 'coma'
 */
export function asOffered(value: string, offered: readonly string[] | null): string {
  if (offered === null || offered.includes(value)) return value;
  const words = SAME.find((same) => same.includes(value)) ?? [];
  return offered.find((choice) => words.includes(choice.toLowerCase())) ?? value;
}
