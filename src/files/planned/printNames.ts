import { columnLetters } from '../../receivables/ledger/address';
import type { SheetPlan } from '../../receivables/sheets/plan';

/** A name of the file that belongs to one sheet. */
export interface PrintName {
  readonly name: string;
  readonly range: string;
  readonly scope: string;
}

/**
 * The names by which a planned sheet says which columns are printed and what repeats on each page.
 * @example printNames(plan)[0]?.range is "'Follow-ups'!$A:$L"
 */
export function printNames({ title, print, tables: [table] }: SheetPlan): readonly PrintName[] {
  const end = table?.columns.findIndex(({ id }) => id === print.firstUnprinted) ?? -1;
  const last = columnLetters((table?.column ?? 0) + end - 1);
  return [
    ...(end < 1 ? [] : [nameOf('Print_Area', title, `$A:$${last}`)]),
    ...(print.titleRows === null ? [] : [printTitles(title, ...print.titleRows)]),
  ];
}

/**
 * The name by which rows of a sheet, counted from 0, repeat on each page.
 * @example printTitles('Open items', 0, 0).range is "'Open items'!$1:$1"
 */
export function printTitles(sheet: string, first: number, last: number): PrintName {
  return nameOf('Print_Titles', sheet, `$${first + 1}:$${last + 1}`);
}

/** Excel wants a sheet of several words in quotation marks, which hucre leaves out. */
function nameOf(name: string, scope: string, cells: string): PrintName {
  return { name: `_xlnm.${name}`, range: `'${scope.replaceAll("'", "''")}'!${cells}`, scope };
}
