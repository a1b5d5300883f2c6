import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { ColumnMapping } from '../ledger';
import { fits, looksLikeAmount } from './cellFit';
import { isSum } from './itemRows';

type Rows = readonly (readonly CellValue[])[];

/** Fewer headings may be a title and a note. */
const LEAST_HEADINGS = 2;

/**
 * The column in which a grouped report names its customers, where no column does so on every row: the
 * first of the list, with a text on rows that have no date, and dates or nothing else beneath. QuickBooks
 * Online, Xero and Odoo write customers so. Null for a list of what is owed to vendors.
 * @example headingAccount(['', 'Due', 'Owed'], { dueDate: 1, balance: 2 }, [['Bell Ltd', '', ''], ['', 46112, 12], ...]) is 0
 */
export function headingAccount(
  headers: readonly string[],
  mapping: ColumnMapping,
  rows: Rows,
): number | null {
  const { account, name, vendor, vendorInvoice, invoiceDate, postingDate, dueDate } = mapping;
  const isNamed = account !== undefined || name !== undefined;
  if (isNamed || vendor !== undefined || vendorInvoice !== undefined) return null;
  const dates = [invoiceDate, postingDate, dueDate].filter((column) => column !== undefined);
  if (dates.length === 0) return null;
  const isDated = (row: readonly CellValue[]): boolean =>
    dates.some((column) => {
      const cell = row[column] ?? '';
      return cellText(cell) !== '' && fits('dueDate', cell);
    });
  const column = firstWritten(rows);
  if (column === null) return null;
  const headings = rows.filter((row, at) => {
    const cell = row[column] ?? '';
    const text = cellText(cell);
    // `12.50 CR` is an amount, though it has letters.
    const isText =
      typeof cell === 'string' && /\p{L}/u.test(text) && !looksLikeAmount(cell) && !isSum(row);
    // A header that a page repeats names nobody.
    const isHeader = text.toLowerCase() === (headers[column] ?? '').toLowerCase();
    return isText && !isHeader && !isDated(row) && rows.slice(at + 1).some(isDated);
  });
  return headings.length >= LEAST_HEADINGS ? column : null;
}

/** The leftmost column with anything in it. */
function firstWritten(rows: Rows): number | null {
  const columns = rows.flatMap((row) => {
    const column = row.findIndex((cell) => cellText(cell) !== '');
    return column < 0 ? [] : [column];
  });
  return columns.length === 0 ? null : Math.min(...columns);
}
