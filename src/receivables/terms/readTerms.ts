import type { Terms, TermsText } from './terms';
import { withoutDiscount } from './withoutDiscount';
import { plainTerms, termsWord, type TermsWord } from './termsWords';

/** Terms beyond a year are no terms, but a code or an amount. */
const MOST_DAYS = 365;
/** A bare 1 to 4 is more likely a code, SAP's `0001` say, than a number of days. */
const FEWEST_BARE_DAYS = 5;

/** One word or number of a text of terms. */
interface Part {
  readonly role: TermsWord | 'number' | 'ordinal';
  readonly value: number;
}

/**
 * Reads a cell of terms: `Net 30`, `2/10 n30`, `30 días`, `30 jours fin de mois`, `10th prox`,
 * `Contado`, or a bare number of days. Null for everything that is not surely one due date: codes
 * (`Z030`), instalments (`30/60/90`), days counted from a delivery or a statement, and every text with
 * a word that is not known.
 * @example readTerms('2% 10 Net 30')?.daysFirst is { kind: 'days', days: 30 }
 */
export function readTerms(cell: string | number): TermsText | null {
  const text = String(cell).trim();
  if (/^\d+$/.test(text)) return bareDays(text);
  const plain = plainTerms(text);
  if (!plain.includes('%') && !plain.includes('/')) return readPlain(plain);
  const readings = withoutDiscount(plain).flatMap(({ rest, days, byMonth }) => {
    const terms = readPlain(rest);
    if (terms === null) return [];
    const { kind } = terms.daysFirst;
    // `2% 10th prox net 30`: some count the 30 days from the invoice, some from the next month.
    if (byMonth && (kind === 'days' || kind === 'months')) return [];
    // Nobody gives a discount for paying after the due date: the numbers were taken the wrong way.
    return kind === 'days' && terms.daysFirst.days < days ? [] : [terms];
  });
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

function bareDays(text: string): TermsText | null {
  const days = Number(text);
  const isDays = text === '0' || (!text.startsWith('0') && days >= FEWEST_BARE_DAYS);
  return isDays && days <= MOST_DAYS ? certain({ kind: 'days', days }) : null;
}

function readPlain(plain: string): TermsText | null {
  const parts = partsOf(plain);
  if (parts === null) return null;
  const numbers = parts.filter(({ role }) => role === 'number' || role === 'ordinal');
  const [number] = numbers;
  if (numbers.length > 1) return null;
  const has = (wanted: TermsWord): boolean => parts.some(({ role }) => role === wanted);
  const dated = (['at-once', 'month-end', 'next-month', 'next-month-end'] as const).filter(has);
  if (dated.length > 1) return null;
  if (number !== undefined) return counted(parts, number, dated[0] ?? null);
  if (has('day') || has('week') || has('month')) return null;
  if (dated[0] === 'at-once') return certain({ kind: 'days', days: 0 });
  if (dated[0] === 'month-end') return certain({ kind: 'after-month-end', months: 0, days: 0 });
  return dated[0] === 'next-month-end'
    ? certain({ kind: 'after-month-end', months: 1, days: 0 })
    : null;
}

/** Terms with one number in them. */
function counted(parts: readonly Part[], number: Part, dated: TermsWord | null): TermsText | null {
  const at = parts.indexOf(number);
  const next = parts.slice(at + 1).find(({ role }) => role !== 'filler')?.role;
  const has = (wanted: TermsWord): boolean => parts.some(({ role }) => role === wanted);
  const isOrdinal = number.role === 'ordinal';
  if (dated === 'next-month') {
    const isDay = number.value >= 1 && number.value <= 31 && !isUnit(next);
    return isDay ? certain({ kind: 'day-of-month', day: number.value, months: 1 }) : null;
  }
  if (dated === 'at-once' || dated === 'next-month-end' || isOrdinal) return null;
  if (!isUnit(next) && (has('day') || has('week') || has('month'))) return null;
  if (!isUnit(next) && !has('net') && dated === null) return null;
  const months = next === 'month' ? number.value : 0;
  const days = next === 'month' ? 0 : number.value * (next === 'week' ? 7 : 1);
  if (days > MOST_DAYS || months > 12) return null;
  if (dated === null) {
    return certain(next === 'month' ? { kind: 'months', months } : { kind: 'days', days });
  }
  const fromMonthEnd: Terms = { kind: 'after-month-end', months, days };
  if (months > 0) return certain(fromMonthEnd);
  const end = parts.findIndex(({ role }) => role === 'month-end');
  const between = parts.slice(at, end).some(({ role }) => role === 'after');
  // `Fin de mois le 15` names a day of the month, `EOM 30` perhaps too.
  if (end < at && !isUnit(next) && !has('after')) return null;
  if (end < at || between || days === 0) return certain(fromMonthEnd);
  return { daysFirst: { kind: 'to-month-end', days }, monthEndFirst: fromMonthEnd };
}

function isUnit(role: Part['role'] | undefined): boolean {
  return role === 'day' || role === 'week' || role === 'month';
}

/** The words and numbers of a text; null where one of them is not known. */
function partsOf(plain: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [word] of plain.matchAll(/\d+(?:st|nd|rd|th)\b|\d+|[a-z]+|\S/g)) {
    if (word === ',') continue;
    if (/^\d/.test(word)) {
      const value = Number.parseInt(word, 10);
      if (word.length > 1 && word.startsWith('0')) return null;
      parts.push({ role: /\D/.test(word) ? 'ordinal' : 'number', value });
      continue;
    }
    const role = word === '+' ? 'after' : termsWord(word);
    if (role === undefined) return null;
    parts.push({ role, value: 0 });
  }
  return parts;
}

function certain(terms: Terms): TermsText {
  return { daysFirst: terms, monthEndFirst: terms };
}
