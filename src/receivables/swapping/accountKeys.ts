import type { CellValue } from '../ledger/area';
import { accountKey } from '../ledger/accountKey';
import { isCellError } from '../ledger/cellText';
import { totalLabel } from '../ledger/reader/standing/totalLabel';
import type { CellRows } from './given';
import type { ItemCells } from './itemCells';

/** Excel compares at most so many signs with a criterion. */
const LONGEST = 255;
const MONTH =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic|fev|mai|out|dez|okt|juin|avr/i;

/**
 * The keys of the accounts that owe something, where a criterion of `SUMIFS` tells them apart as our
 * functions do; null where it might not: blanks, wildcards, what begins like a comparison, twins but for
 * upper and lower case, texts that could be numbers or dates, errors, and rows of totals.
 * @example accountKeys([['A1'], ['B2']], items) has A1 and B2; accountKeys([['A*']], items) is null
 */
export function accountKeys(accounts: CellRows, items: ItemCells): ReadonlySet<string> | null {
  const keys = new Set<string>();
  const folded = new Map<string, string>();
  const isNumber = new Map<string, boolean>();
  for (const row of items.owed) {
    const cell = accounts[row]?.[0] ?? '';
    const key = accountKey(cell);
    if (isNumber.get(key) !== (typeof cell === 'number') && isNumber.has(key)) return null;
    if (keys.has(key) && typeof cell === 'number') continue;
    if (!isPlain(cell) || totalLabel(key) !== 'no') return null;
    const twin = key.normalize('NFKC').toUpperCase().toLowerCase();
    if ((folded.get(twin) ?? key) !== key) return null;
    folded.set(twin, key);
    isNumber.set(key, typeof cell === 'number');
    keys.add(key);
  }
  // What owes nothing is no account, but an error there fails our functions.
  const rest = accounts.slice(items.before).flat();
  return rest.some(isCellError) ? null : keys;
}

/** Whether a cell is matched by its own text or number, and by nothing else. */
function isPlain(cell: CellValue): boolean {
  if (typeof cell === 'number') return cell !== 0 && Number.isSafeInteger(cell);
  if (typeof cell !== 'string' || cell === '' || cell !== cell.trim()) return false;
  if (cell.length > LONGEST || isCellError(cell) || /[*?~]|^[<>=+\-'@]/.test(cell)) return false;
  if (/^(?:true|false|verdadero|falso)$/i.test(cell) || !/^\p{L}/u.test(cell)) return false;
  return !(/\d/.test(cell) && MONTH.test(cell));
}
