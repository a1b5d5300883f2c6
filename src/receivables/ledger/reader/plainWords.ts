/**
 * A text as its words: lower case, without accents and punctuation, one blank between.
 * @example plainWords('Total – Café Ltd.') is 'total cafe ltd'
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
