import type { CalculationResult } from '../calculator';
import type { CellValue } from '../model/types';
import { MAX_TEXT } from '../typing/limits';

/** What a function answered: its result, and what an error says of its cause. */
export interface FunctionAnswer {
  readonly result: CalculationResult;
  /** Excel shows it with `#VALUE!` and `#N/A`. */
  readonly message: string | null;
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
  return errorAnswer(ERROR_BY_CODE.get(code) ?? '#VALUE!', message);
}

function errorAnswer(error: string, message: unknown): FunctionAnswer {
  const speaks = error === '#VALUE!' || error === '#N/A';
  const text = typeof message === 'string' ? message.trim() : '';
  return { result: error, message: speaks && text !== '' ? text : null };
}

function done(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) {
    if (isRecord(value) && value['type'] === 'Error') {
      return errorAnswer(String(cellValue(value)), value['message']);
    }
    return { result: cellValue(value), message: null };
  }
  const width = Math.max(0, ...value.map((row) => (Array.isArray(row) ? row.length : 0)));
  if (width === 0 || !value.every(Array.isArray)) return { result: '#VALUE!', message: null };
  return {
    // Excel fills rows that are shorter than the longest with #N/A.
    result: value.map((row: unknown[]) =>
      Array.from({ length: width }, (_, at) => (at < row.length ? cellValue(row[at]) : '#N/A')),
    ),
    message: null,
  };
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
