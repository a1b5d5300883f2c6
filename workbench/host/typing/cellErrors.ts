import type { CellValue } from '../model/types';

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);

/** Whether a value is one of Excel's errors, which read as their text. */
export function isCellError(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value);
}
