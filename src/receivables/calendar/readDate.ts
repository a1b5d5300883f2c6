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

/** Also `12.00.00.000000 AM`, as Oracle prints a timestamp; only with seconds, because `03.26` is a date's end. */
const TIME =
  /[T ]\s*\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?|\.\d{2}\.\d{2}(?:\.\d+)?|h\d{2})(?:\s*[ap]\.?\s?m\.?|\s*(?:uhr|h|hrs?|hs))?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** SAP and database exports write 20260331, and 20260331.0 after a trip through floating point. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
/** `31 de marzo`, `le 31 mars`, `Dienstag, den 31. März`. */
const FILLERS: ReadonlySet<string> = new Set('de del of the le el do den der am il'.split(' '));
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * Reads a text date as far as one cell can: ISO (`-`, `/` or `.`, with or without a time), day and
 * month in figures in either order, `YYYYMMDD`, and month names in six languages; a weekday before it
 * and a time behind it say nothing. Years of two
 * digits fall into Excel's own window, 1930 to 2029. Null where the text is no date.
 * @example readDate('31/03/2026') is { dmy: 46112, mdy: null }
 */
export function readDate(text: string): DateText | null {
  const date = withoutWeekday(text.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
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

/** `Di, 31.03.2026` and `mar 31/03/2026` begin with a weekday; in `Mar 31, 2026` it is a month. */
function withoutWeekday(text: string): string {
  const [, word = '', rest = ''] = /^(\p{L}+)[.,]* (\d.*)$/u.exec(text) ?? [];
  const isWhole = /^\d{1,4}([-/.])\s?\d{1,2}\1\s?\d{2,4}\b/.test(rest);
  return isWhole && isWeekday(plain(word)) ? rest : text;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `31-Mar-2026`, `Mar 31, 2026`, `31 de marzo de 2026`, `martes, 31 mar. 26`, `2026 March 31`. */
function namedMonth(date: string): SerialDay | null {
  const words = plain(date)
    .replace(/[º°ª']/g, ' ')
    .replace(/(\d)(st|nd|rd|th|er|o|a)\b/g, '$1')
    .replace(/^(\d{1,2})([a-z]{3,})(\d{2}|\d{4})$/, '$1 $2 $3')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && !FILLERS.has(word));
  while (words.length > 3 && isWeekday(words[0] ?? '')) words.shift();
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
