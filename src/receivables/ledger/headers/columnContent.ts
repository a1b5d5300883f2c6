import { readDate } from '../../calendar/readDate';
import { readAmount } from '../../money/readAmount';
import type { CellValue } from '../area';
import { isCellError } from '../cellText';
import { readDispute } from '../disputeCell';
import type { Field } from '../field';

/** Serial days of about 1950 to 2100, a 1904 workbook's included: what a ledger's dates can be. */
const PLAUSIBLE_FIRST = 16800;
const PLAUSIBLE_LAST = 73415;

/**
 * Whether a column's cells can be what its header says: at least half of those that are neither
 * blank nor an error. A column of blanks can be anything. OCA's Spanish calls "Not due" `Deuda` and
 * LedgerSMB's calls a purchase order `Codigo Postal`: a translated header alone proves nothing.
 * @example canHold('dueDate', [46112, '', 46143]) is true; canHold('balance', ['Oak St']) is false
 */
export function canHold(field: Field, cells: readonly CellValue[]): boolean {
  const written = cells.filter(
    (cell) => !isCellError(cell) && (typeof cell !== 'string' || cell.trim() !== ''),
  );
  const fitting = written.filter((cell) => fits(field, cell)).length;
  return fitting * 2 >= written.length;
}

function fits(field: Field, cell: CellValue): boolean {
  switch (field) {
    case 'invoiceDate':
    case 'dueDate':
    case 'settledDate':
      return looksLikeDate(cell);
    case 'balance':
    case 'originalAmount':
      return looksLikeAmount(cell);
    case 'dispute':
      return readDispute(cell) !== null;
    case 'currency':
      return typeof cell === 'string' && cell.trim().length <= 24 && !/\d/.test(cell);
    case 'name':
    case 'owner':
      return typeof cell === 'string' && /\p{L}/u.test(cell) && readDate(cell) === null;
    case 'account':
    case 'invoice':
      return typeof cell !== 'boolean';
    case 'phone':
      return typeof cell !== 'boolean' && /\d/.test(String(cell));
    case 'email':
      return typeof cell === 'string' && cell.includes('@');
    default:
      return true;
  }
}

function looksLikeDate(cell: CellValue): boolean {
  if (typeof cell === 'string') return readDate(cell) !== null;
  if (typeof cell === 'boolean') return false;
  const inRange = cell >= PLAUSIBLE_FIRST && cell <= PLAUSIBLE_LAST;
  return inRange || readDate(String(cell)) !== null;
}

function looksLikeAmount(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readAmount(cell) !== null);
}
