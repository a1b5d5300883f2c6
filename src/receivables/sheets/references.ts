import { cellAddress } from '../ledger/address';

/**
 * A reference to a column of a table by its header. Signs that structured references use themselves
 * stand behind an apostrophe; a header with any sign at all stands in brackets of its own, as Excel's
 * page "Using structured references with Excel tables" asks for.
 * @example tableColumn('OpenItems', 'Balance') is 'OpenItems[Balance]'
 * @example tableColumn('DuebookAging', '1-30') is 'DuebookAging[[1-30]]'
 */
export function tableColumn(table: string, header: string): string {
  const escaped = header.replace(/['[\]#@]/gu, "'$&");
  return /^[\p{L}\p{N}_ ]*$/u.test(header) ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
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
 * A formula that is another cell.
 * @example cellReference("Ana's list", 'H99') is "='Ana''s list'!H99"
 */
export function cellReference(sheet: string, address: string): string {
  return `='${sheet.replaceAll("'", "''")}'!${address}`;
}

/**
 * A text as a formula writes it.
 * @example quoted('say "yes"') is '"say ""yes"""'
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
