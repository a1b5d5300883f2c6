import { solid } from '../swapping/callsOurs';
import type { Token } from '../swapping/formulaTokens';

/** A workbook's name or its path in front of an exclamation mark. */
const BOOK = /\[[^\]]+\]|\.xl\w{1,2}'?$/iu;

/**
 * Whether a formula reads another workbook: `[Book.xlsx]Sheet!A1`, with or without its path, or a name in
 * it. Brackets of tables are none, nor what stands in a text.
 * @example readsAnotherBook("='C:\\Lists\\[March.xlsx]Open items'!B2") is true
 * @example readsAnotherBook('=Items[Balance]+Aging!B2') is false
 */
export function readsAnotherBook(formula: string): boolean {
  if (!formula.startsWith('=') || !formula.includes('!')) return false;
  const tokens = solid(formula);
  return tokens.some(({ text }, at) => text === '!' && namesBook(tokens, at - 1));
}

/** Whether what ends at a token is the name of a sheet, or of sheets in a row, in another workbook. */
function namesBook(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end];
  if (last === undefined) return false;
  if (last.kind === 'quoted') return BOOK.test(last.text);
  if (last.kind === 'bracket') return !isTableBefore(tokens, end);
  if (last.kind !== 'word' && last.kind !== 'number') return false;
  if (BOOK.test(last.text)) return true;
  const before = tokens[end - 1];
  if (before?.text === ':') return namesBook(tokens, end - 2);
  return before?.kind === 'bracket' && !isTableBefore(tokens, end - 1);
}

/** `Items[Balance]`: the bracket belongs to the name of a table. */
function isTableBefore(tokens: readonly Token[], bracket: number): boolean {
  return tokens[bracket - 1]?.kind === 'word';
}
