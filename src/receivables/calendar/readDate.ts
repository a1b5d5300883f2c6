import { toSerial } from './civilDate';
import { isWeekday, monthNumber } from './monthNames';
import type { SerialDay } from './serialDay';

/**
 * What a text date means if the day comes first and if the month comes first. Equal where the text
 * leaves no choice; null where that order gives no day of the calendar.
 */
export interface DateText {
  readonly dmy: SerialDay | null;
  readonly mdy: SerialDay | null;
}

const TIME =
  /[T ]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(\s*[ap]\.?\s?m\.?)?(\s*(Z|[+-]\d{2}:?\d{2}))?$/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** SAP and database exports write 20260331, and 20260331.0 after a trip through floating point. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * Reads a text date as far as one cell can: ISO (`-`, `/` or `.`, with or without a time), day and
 * month in figures in either order, `YYYYMMDD`, and month names in English and Spanish. Years of two
 * digits fall into Excel's own window, 1930 to 2029. Null where the text is no date.
 * @example readDate('31/03/2026') is { dmy: 46112, mdy: null }
 */
export function readDate(text: string): DateText | null {
  const date = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(TIME, '')
    .trim();
  const iso = ISO.exec(date);
  if (iso) return settled(toSerial(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const compact = COMPACT.exec(date);
  if (compact) {
    return settled(toSerial(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  }
  const numeric = NUMERIC.exec(date.replace(/([-/.]) /g, '$1'));
  if (!numeric) return settled(namedMonth(date));
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  const year = fullYear(numeric[4] ?? '');
  const dmy = toSerial(year, second, first);
  const mdy = toSerial(year, first, second);
  return dmy === null && mdy === null ? null : { dmy, mdy };
}

function settled(day: SerialDay | null): DateText | null {
  return day === null ? null : { dmy: day, mdy: day };
}

/** `31-Mar-2026`, `Mar 31, 2026`, `31 de marzo de 2026`, `martes, 31 mar. 26`, `2026 March 31`. */
function namedMonth(date: string): SerialDay | null {
  const words = date
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && word !== 'de' && word !== 'del' && word !== 'of');
  if (words.length === 4 && isWeekday(words[0] ?? '')) words.shift();
  if (words.length !== 3) return null;
  const [first = '', second = '', third = ''] = words;
  const leading = monthNumber(first);
  if (leading !== undefined) return namedDay(third, leading, second);
  const middle = monthNumber(second);
  if (middle === undefined) return null;
  return /^\d{4}$/.test(first) ? namedDay(first, middle, third) : namedDay(third, middle, first);
}

function namedDay(year: string, month: number, day: string): SerialDay | null {
  if (!/^(\d{4}|\d{2})$/.test(year) || !/^\d{1,2}$/.test(day)) return null;
  return toSerial(fullYear(year), month, Number(day));
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);
}
