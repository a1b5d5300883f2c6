import { parseValue } from 'numfmt';
import type { CellValue } from '../model/types';

/** What Excel makes of a text that is typed into a cell or written to `Range.values`. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellValue; readonly format: string | null };

const text = (value: string): Typed => ({ kind: 'value', value, format: null });
const number = (value: number, format: string | null): Typed => ({ kind: 'value', value, format });

/** Only these beginnings can be numbers or dates; all other text is answered without parsing. */
const MAY_BE_NUMBER =
  /^\s*[-+(]?\s*[$€£¥]?\s*[.\d]|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s./,]+\d/i;
const MONTH_AND_YEAR = /^(\d{1,2})[-/](\d{2}|\d{4})$/;
/** Excel takes no mark of thousands behind a decimal point: `1.234,56` stays text. */
const COMMA_BEHIND_POINT = /^[^\p{L}]*\d\.\d*,\d*[^\p{L}]*$/u;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/**
 * Types `written` into a cell of the given number format, where dates and numbers are written as in
 * `locale`; the United States' unless said.
 *
 * `1-30` is 30 January, `00123` is 123, `50%` is 0.5 shown as a percentage, `=A1` a formula; a cell
 * formatted as text (`@`) or an apostrophe in front keeps everything as it is written.
 */
export function typedText(written: string, numberFormat: string, locale = 'en-US'): Typed {
  if (numberFormat === '@') return text(written);
  if (written.startsWith("'")) return text(written.slice(1));
  if (written.startsWith('=') && written.length > 1) return { kind: 'formula', formula: written };
  // Excel takes a sign before a name or a bracket, and an @ before a function, for a formula.
  if (/^[+-][\p{L}_(@]/u.test(written)) return { kind: 'formula', formula: `=${written}` };
  if (/^@[\p{L}_]+\(/u.test(written)) return { kind: 'formula', formula: `=${written.slice(1)}` };
  if (/^(true|false)$/i.test(written)) {
    return { kind: 'value', value: written.toLowerCase() === 'true', format: null };
  }
  if (!MAY_BE_NUMBER.test(written) || DOTTED_DATE.test(written)) return text(written);
  if (locale.startsWith('en') && COMMA_BEHIND_POINT.test(written)) return text(written);
  const parsed = parseValue(written.trim(), { locale });
  if (parsed && typeof parsed.v === 'number') return number(parsed.v, formatOf(parsed.z));
  return monthAndYear(written.trim()) ?? text(written);
}

function formatOf(format: string | undefined): string | null {
  if (format === undefined) return null;
  return format === 'm-d' || format === 'm/d' ? 'd-mmm' : format;
}

/** `1-60` has no such day in January: Excel reads January 1960. */
function monthAndYear(written: string): Typed | null {
  const found = MONTH_AND_YEAR.exec(written);
  const month = Number(found?.[1]);
  const said = Number(found?.[2]);
  if (!found || month < 1 || month > 12) return null;
  const year = said < 30 ? 2000 + said : said < 100 ? 1900 + said : said;
  if (year < 1900) return null;
  return number(Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569, 'mmm-yy');
}
