/**
 * A text as its words: lower case, without accents and punctuation, one blank between.
 * @example plainWords('Total – Café Ltd.') is 'total cafe ltd'
 */
export function plainWords(text: string): string {
  // Nearly all texts are plain, and Unicode's classes take twice as long.
  if (!/[^\s!-~]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
