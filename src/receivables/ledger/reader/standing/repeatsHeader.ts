import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { LedgerHead } from '../../ledger';
import { plainWords } from '../texts/plainWords';

/**
 * Whether a row is the header over again, or one row of a header of two: at least two texts, each of
 * which stands in the header of its own column, and nothing else.
 * @example repeatsHeader(head, ['Customer', '', 'Due Date', 'Balance']) is true
 */
export function repeatsHeader(head: LedgerHead, cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (typeof cell !== 'string') return false;
    const text = cell.trim();
    if (text === '') continue;
    const header = head.headers[column] ?? '';
    if (text !== header.trim() && !isPartOf(text, header)) return repeatsChief(head, cells);
    texts += 1;
  }
  return texts > 1;
}

/** A header may be repeated with some of its cells changed; account and amount then still say it. */
function repeatsChief(head: LedgerHead, cells: readonly CellValue[]): boolean {
  const repeats = (column: number | undefined): boolean =>
    column !== undefined &&
    cellText(cells[column]) !== '' &&
    cellText(cells[column]).toLowerCase() === (head.headers[column] ?? '').toLowerCase();
  const { account, name, balance, originalAmount } = head.mapping;
  return repeats(account ?? name) && repeats(balance ?? originalAmount);
}

function isPartOf(text: string, header: string): boolean {
  const words = plainWords(text);
  return words !== '' && ` ${plainWords(header)} `.includes(` ${words} `);
}
