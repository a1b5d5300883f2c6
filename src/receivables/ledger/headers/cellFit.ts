import { isPlausibleDay } from '../../calendar/plausibleDay';
import { readDate } from '../../calendar/readDate';
import { readAmount } from '../../money/readAmount';
import type { CellValue } from '../area';
import { readDispute } from '../disputeCell';
import type { Field } from '../field';
import { isStatus } from '../itemStatus';

/** No ledger is later than this: ten years, in days. */
const MOST_DAYS_LATE = 3660;

/**
 * Whether a cell that is neither blank nor an error can be what a field holds.
 * @example fits('daysLate', 45) is true; fits('daysLate', 45.5) is false
 */
export function fits(field: Field, cell: CellValue): boolean {
  if (typeof cell === 'boolean') {
    return field === 'dispute' || field === 'status' || FREE.has(field);
  }
  switch (field) {
    case 'invoiceDate':
    case 'postingDate':
    case 'dueDate':
    case 'settledDate':
    case 'disputeDate':
    case 'promiseDate':
    case 'lastDunned':
    case 'pickupDate':
    case 'returnDate':
    case 'shipDate':
      return looksLikeDate(cell);
    case 'balance':
    case 'originalAmount':
    case 'paid':
    case 'promiseAmount':
    case 'creditLimit':
    case 'freight':
      return looksLikeAmount(cell);
    case 'dispute':
      return readDispute(cell) !== null;
    case 'currency':
      return typeof cell === 'string' && cell.trim().length <= 24 && !/\d/.test(cell);
    case 'name':
    case 'owner':
    case 'salesperson':
    case 'renter':
      return typeof cell === 'string' && /\p{L}/u.test(cell) && !isDateText(cell);
    case 'type':
      return typeof cell === 'string' ? !isDateText(cell) : isWhole(cell, 99);
    case 'line':
      return /^\s*\d{1,5}\s*$/.test(String(cell));
    case 'terms':
      return typeof cell === 'string' ? !isDateText(cell) : isWhole(cell, 366);
    case 'daysLate':
      return isWhole(
        Number(String(cell).replace(/\s*(days?|d[ií]as?|jours?|tage?)\.?\s*$/i, '')),
        MOST_DAYS_LATE,
      );
    case 'status':
      return typeof cell === 'string' && isStatus(cell);
    case 'phone':
      return /\d/.test(String(cell));
    case 'email':
      return typeof cell === 'string' && cell.includes('@');
    case 'account':
    case 'parent':
    case 'invoice':
    case 'purchaseOrder':
    case 'clearedBy':
    case 'agreement':
    case 'voucher':
    case 'vendor':
    case 'vendorInvoice':
    case 'businessUnit':
    case 'disputeReason':
    case 'dunning':
    case 'collectionStatus':
      return true;
  }
}

/** Fields whose cells may be a yes or no. */
const FREE: ReadonlySet<Field> = new Set(['collectionStatus', 'dunning', 'disputeReason']);

function isWhole(figure: number, most: number): boolean {
  return Number.isInteger(figure) && Math.abs(figure) <= most;
}

/** No text without a figure is a date, and most are seen so at once. */
function isDateText(text: string): boolean {
  return /\d/.test(text) && readDate(text) !== null;
}

function looksLikeDate(cell: CellValue): boolean {
  if (typeof cell === 'string') return isDateText(cell);
  const inRange = isPlausibleDay(Number(cell));
  return inRange || readDate(String(cell)) !== null;
}

/** Whether a cell can be an amount of money: a number, or a text that reads as one. */
export function looksLikeAmount(cell: CellValue): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  return /[\d\-–—−]/.test(cell) && readAmount(cell) !== null;
}
