import type { Workbook } from '../model/workbook';
import { invalidArgument, itemAlreadyExists } from '../protocol/excelError';

/** Refuses names that Excel gives no table: like a cell, with blanks, or taken in the workbook. */
export function demandTableName(workbook: Workbook, name: unknown, own?: string): string {
  if (typeof name !== 'string' || !isName(name)) throw invalidArgument();
  if (own !== undefined && own.toLowerCase() === name.toLowerCase()) return name;
  if (workbook.table(name) || workbook.name(name)) throw itemAlreadyExists();
  return name;
}

/** Whether a table or a range may be called so. */
export function isName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) return false;
  if (/^[rc]$/i.test(name)) return false;
  return !/^[a-z]{1,3}\d{1,7}$/i.test(name) && !/^r\d+c\d+$/i.test(name);
}

/** `Name2`, or whichever number is free. */
export function freeTableName(workbook: Workbook, base: string): string {
  let number = 2;
  while (workbook.table(`${base}${number}`)) number++;
  return `${base}${number}`;
}
