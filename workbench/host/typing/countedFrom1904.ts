import type { Typed } from './typedText';

/** Days from the first day of the 1900 system to that of the 1904 system. */
const FROM_1904 = 1462;
const DATE_FORMAT = /[dmy]/i;

/**
 * What a workbook that counts its days from 1904 makes of the same text: a date is another number, and
 * one before 1904 stays text.
 */
export function countedFrom1904(typed: Typed, written: string): Typed {
  if (typed.kind === 'formula' || typeof typed.value !== 'number') return typed;
  // A time of day alone is no date.
  if (typed.value < 1 || !DATE_FORMAT.test(typed.format ?? '')) return typed;
  const value = typed.value - FROM_1904;
  return value < 0 ? { kind: 'value', value: written, format: null } : { ...typed, value };
}
