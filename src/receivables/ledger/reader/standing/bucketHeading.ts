import { plainWords } from '../texts/plainWords';

const NOT_DUE =
  /^(current|not (?:yet )?due|due|por vencer|no vencid[oa]s?|vigentes?|corriente|non echus?|nicht fallig|a vencer|non scadut[oi]|future|overdue|past due|vencid[oa]s?)$/;
const WORDS = new Set(
  'day days past due overdue over or more and older than to dia dias mas de a o vencido vencidos vencidas atraso jours jour plus retard tage tag uber bis ab fallig uberfallig giorni oltre dias months month mois monate meses'.split(
    ' ',
  ),
);

/**
 * Whether a heading names ages, as in reports grouped by bucket (QuickBooks' A/R aging detail): no
 * customer is called so.
 * @example isBucketHeading('91 or more days past due') is true; isBucketHeading('1001') is false
 */
export function isBucketHeading(text: string): boolean {
  const words = plainWords(text);
  if (NOT_DUE.test(words)) return true;
  const parts = words.split(' ');
  const figures = parts.filter((word) => /^\d{1,3}$/.test(word));
  const named = parts.filter((word) => !/^\d+$/.test(word));
  if (figures.length === 0 || figures.length > 2) return false;
  if (figures.length + named.length < parts.length) return false;
  if (!named.every((word) => WORDS.has(word))) return false;
  return named.length > 0 || (figures.length === 2 ? /[-–—<>/]/.test(text) : /[<>+]/.test(text));
}
