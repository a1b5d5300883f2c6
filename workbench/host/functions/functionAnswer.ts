import type { CalculationResult } from '../calculator';
import type { CellValue } from '../model/types';
import { MAX_TEXT } from '../typing/limits';

/** What a function answered. */
export interface FunctionAnswer {
  readonly result: CalculationResult;
  /** What errors in the result say of their cause; a single value is the place 0, 0. */
  readonly messages: readonly ErrorMessage[];
}

/** Excel shows a message with `#VALUE!` and `#N/A`, and drops those of other errors. */
export interface ErrorMessage {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An answer with the number of the call that it answers. */
export interface NumberedAnswer extends FunctionAnswer {
  readonly id: number;
}

/** Numbers by which office.js names the errors that a function throws. */
const ERROR_BY_CODE: ReadonlyMap<unknown, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
]);

/** Reads the answers of `SetInvocationArrayResults`: rows of `[id, true, value]` or `[id, false, message, code]`. */
export function answersOfRows(rows: unknown): NumberedAnswer[] {
  if (!Array.isArray(rows)) return [];
  return rows.filter(Array.isArray).map(([id, isDone, value, code]: unknown[]) => ({
    id: Number(id),
    ...(isDone === true ? done(value) : failed(value, code)),
  }));
}

/** Reads the answers of the older `SetInvocationResults`. */
export function answersOfObjects(objects: unknown): NumberedAnswer[] {
  if (!Array.isArray(objects)) return [];
  return objects.filter(isRecord).map(({ id, failed: isFailed, value, errorCode }) => ({
    id: Number(id),
    ...(isFailed === true ? failed(value, errorCode) : done(value)),
  }));
}

function failed(message: unknown, code: unknown): FunctionAnswer {
  const error = ERROR_BY_CODE.get(code) ?? '#VALUE!';
  return { result: error, messages: messageOf(error, message, 0, 0) };
}

function done(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) {
    return { result: cellValue(value), messages: messageIn(value, 0, 0) };
  }
  const width = value.reduce<number>(
    (most, row) => Math.max(most, Array.isArray(row) ? row.length : 0),
    0,
  );
  if (width === 0 || !value.every(Array.isArray)) return { result: '#VALUE!', messages: [] };
  return {
    // Excel fills rows that are shorter than the longest with #N/A.
    result: value.map((row: unknown[]) =>
      Array.from({ length: width }, (_, at) => (at < row.length ? cellValue(row[at]) : '#N/A')),
    ),
    messages: value.flatMap((cells: unknown[], row) =>
      cells.flatMap((cell, column) => messageIn(cell, row, column)),
    ),
  };
}

function messageIn(value: unknown, row: number, column: number): ErrorMessage[] {
  if (!isRecord(value) || value['type'] !== 'Error') return [];
  return messageOf(cellValue(value), value['message'], row, column);
}

function messageOf(
  error: CellValue,
  message: unknown,
  row: number,
  column: number,
): ErrorMessage[] {
  const speaks = error === '#VALUE!' || error === '#N/A';
  const text = typeof message === 'string' ? message.trim() : '';
  return speaks && text !== '' ? [{ row, column, text }] : [];
}

/** A value of a result as a cell holds it; null becomes 0 (office-js#1503). */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > MAX_TEXT ? '#VALUE!' : value;
  if (value === null || value === undefined) return 0;
  return isRecord(value) ? cellValue(value['basicValue'] ?? '#VALUE!') : '#VALUE!';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
