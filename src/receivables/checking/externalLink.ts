import { solid } from '../swapping/callsOurs';
import type { Piece } from '../swapping/formulaPieces';

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
  const pieces = solid(formula);
  return pieces.some(({ text }, at) => text === '!' && namesBook(pieces, at - 1));
}

/** Whether what ends at a piece is the name of a sheet, or of sheets in a row, in another workbook. */
function namesBook(pieces: readonly Piece[], end: number): boolean {
  const last = pieces[end];
  if (last === undefined) return false;
  if (last.kind === 'quoted') return BOOK.test(last.text);
  if (last.kind === 'bracket') return !isTableBefore(pieces, end);
  if (last.kind !== 'word' && last.kind !== 'number') return false;
  if (BOOK.test(last.text)) return true;
  const before = pieces[end - 1];
  if (before?.text === ':') return namesBook(pieces, end - 2);
  return before?.kind === 'bracket' && !isTableBefore(pieces, end - 1);
}

/** `Items[Balance]`: the bracket belongs to the name of a table. */
function isTableBefore(pieces: readonly Piece[], bracket: number): boolean {
  return pieces[bracket - 1]?.kind === 'word';
}
