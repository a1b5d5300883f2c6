import type { CellValue } from '../area';
import { cellText } from '../cellText';

type Rows = readonly (readonly CellValue[])[];

/** Words with which a row of sums begins. */
const SUM = /^((grand|sub) ?)?(total|totaux|totales|totals|totale|summe|gesamt|suma|subtotal)\b/i;

/**
 * Whether a row's first text says that it adds up others.
 * @example isSum(['', 'Total Bell Ltd', 12]) is true
 */
export function isSum(row: readonly CellValue[]): boolean {
  return SUM.test(cellText(row.find((cell) => cellText(cell) !== '')));
}

/** Rows with fewer cells than this share of a full one are headings, notes and blanks. */
const FULL = 0.6;

/**
 * The rows by which columns are judged: those about as full as most, without sums and repeated headers. A
 * grouped report has customers' names in its column of dates, which say nothing of that column. All
 * rows where that leaves none.
 * @example likelyItems(['Date', 'Open balance'], [['Bell Ltd', ''], [46112, 12]]) is [[46112, 12]]
 */
export function likelyItems(headers: readonly CellValue[], rows: Rows): Rows {
  const titles = headers.map(cellText);
  const counts = rows.map((row) => row.filter((cell) => cellText(cell) !== '').length);
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const full = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  const items = rows.filter(
    (row, at) => (counts[at] ?? 0) >= full * FULL && !isSum(row) && !isHeaderAgain(row, titles),
  );
  return items.length > 0 ? items : rows;
}

function isHeaderAgain(row: readonly CellValue[], titles: readonly string[]): boolean {
  const written = row.map(cellText);
  const same = written.filter((text, column) => text !== '' && text === titles[column]).length;
  return same >= 2 && same * 2 >= written.filter((text) => text !== '').length;
}
