import { cellAddress } from '../ledger/address';

/**
 * A reference to a column of a table by its header; the signs that structured references use
 * themselves stand behind an apostrophe.
 * @example tableColumn('OpenItems', 'Amount [USD]') is "OpenItems[Amount '[USD']]"
 */
export function tableColumn(table: string, header: string): string {
  return `${table}[${header.replace(/['[\]#]/gu, "'$&")}]`;
}

/**
 * A reference to cells of one column of a sheet, rows and column counted from 0, last row included.
 * @example columnRange("Ana's list", 5, 1, 600) is "'Ana''s list'!F2:F601"
 */
export function columnRange(sheet: string, column: number, from: number, to: number): string {
  const first = cellAddress(from, column);
  const cells = from === to ? first : `${first}:${cellAddress(to, column)}`;
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/**
 * A text as a formula writes it.
 * @example quoted('say "yes"') is '"say ""yes"""'
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
