import { isCurrencyCode } from './currencyCodes';

/**
 * What a text amount is if the decimal mark is a point and if it is a comma. Equal where the text
 * leaves no choice; null where it is no amount in that style.
 */
export interface AmountText {
  readonly point: number | null;
  readonly comma: number | null;
}

/** Letters count as money only where nobody could take them for the beginning of a number of something. */
const SIGN_OF_MONEY =
  /^(?:[A-Z]{0,3}\p{Sc}[A-Z]?|S\/\.?|(?:Bs|Rs)\.?|(?:RM|Rp|SFr|Fr|kr)\.?(?= )|[QLR](?= \d[\d.,'’ ]*[.,]\d\d-?$))|(?:\p{Sc}|(?<=[\d -])(?:kr|zł|Kč|Ft|lei|Lei|Fr|SFr|TL)\.?)$/u;
/** Groups of three with one mark throughout; in India groups of two come before the last three. */
const POINT =
  /^(?:(?:[1-9]\d{0,2}([,'’ ])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3}|\d+)(?:\.\d*)?|\.\d+)$/;
const COMMA = /^(?:(?:[1-9]\d{0,2}([.'’ ])\d{3}(?:\1\d{3})*|\d+)(?:,\d*)?|,\d+)$/;

/**
 * Reads a text amount as far as one cell can: thousands separators, a sign before or after (SAP
 * writes `512.00-`), accountancy's parentheses and its lone dash for 0, `CR` and `DR`, the `H` and `S` of German and `HABER`
 * and `DEBE` of Spanish books, currency signs and ISO codes. Null
 * for everything else; a percentage is not an amount, and neither is a cell error.
 * @example readAmount('1,234.56') is { point: 1234.56, comma: null }
 * @example readAmount('1,234') is { point: 1234, comma: 1.234 }
 */
export function readAmount(text: string): AmountText | null {
  const spaced = text
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[−–—]/g, '-')
    .trim();
  // Excel's accounting format shows 0 as a dash, and pasted text keeps it.
  if (withoutCurrency(spaced) === '-') return { point: 0, comma: 0 };
  const unsigned = withoutSign(spaced);
  if (unsigned === null) return null;
  const point = figure(unsigned.digits, POINT, /[,'’ ]/g, unsigned.negative);
  const comma = figure(unsigned.digits, COMMA, /[.'’ ]/g, unsigned.negative);
  return point === null && comma === null ? null : { point, comma };
}

/** Takes off the one sign that an amount may have, and its currency, in whatever order they stand. */
function withoutSign(text: string): { digits: string; negative: boolean } | null {
  let rest = text;
  let signs = 0;
  let negative = false;
  const take = (pattern: RegExp, isNegative: boolean): void => {
    const shorter = rest.replace(pattern, '$1').trim();
    if (shorter === rest) return;
    rest = shorter;
    signs += 1;
    negative = isNegative;
  };
  rest = withoutCurrency(rest);
  take(/^\((.*)\)$/, true);
  take(/^(.*\d.*?)\s*CR\.?$|^CR\.?\s*(?=\d)/i, true);
  take(/^(.*\d.*?)\s*DR\.?$|^DR\.?\s*(?=\d)/i, false);
  take(/^(.*\d)\s*(?:H|HABER|HABEN|C)$/, true);
  take(/^(.*\d)\s*(?:S|DEBE|SOLL|D)$/, false);
  rest = withoutCurrency(rest);
  take(/^-\s*(.*)$/, true);
  take(/^(.*\d)\s*-$/, true);
  take(/^\+\s*(.*)$/, false);
  rest = withoutCurrency(rest);
  return signs > 1 || !/^[\d.,'’ ]*\d[\d.,'’ ]*$/.test(rest) ? null : { digits: rest, negative };
}

function withoutCurrency(text: string): string {
  const rest = text.replace(SIGN_OF_MONEY, '').trim();
  const code = /^([A-Za-z]{3})\b|(?<=[\d\s-])([A-Za-z]{3})$/.exec(rest);
  const letters = code?.[1] ?? code?.[2];
  if (letters === undefined || !isCurrencyCode(letters.toUpperCase())) return rest;
  return rest.replace(letters, '').trim();
}

function figure(text: string, pattern: RegExp, marks: RegExp, negative: boolean): number | null {
  if (!pattern.test(text)) return null;
  const value = Number(text.replace(marks, '').replace(',', '.'));
  return negative && value !== 0 ? -value : value;
}
