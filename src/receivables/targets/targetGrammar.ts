/**
 * How people write a target, in lower case. Beside the examples of *Duebook* it takes the phrases that its
 * own sheets say (`con más de 30 días`, `over 30`), with or without their accents.
 */
const AT_MOST = String.raw`(?:no more than|at most|max\.?|no m[aá]s (?:de|del)|como m[aá]ximo|m[aá]x(?:imo)?\.?)`;
const OVER = String.raw`(?:over|past|above|older than|more than|sobre|(?:(?:a|de|con) )?m[aá]s de|mayor(?:es)? (?:a|de|que)|>)`;
const PERCENT = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s*%`;
const DAYS = String.raw`(\d{1,6})\s*(?:(?:days?|d[ií]as?|d)(?:\s+(?:past due|overdue|late|de atraso|de vencid[oa]s?|vencid[oa]s?))?)?`;
/** What is over, said before it: `15 % vencido a más de 30`. */
const LATE = String.raw`(?:(?:past due|overdue|late|vencid[oa]s?)\s+)?`;

/** `15 % over 30`, `15% > 30`, `15 % con más de 30 días`: the percentage, then the days. */
export const PERCENT_FIRST = new RegExp(
  String.raw`^${AT_MOST}?\s*${PERCENT}\s*${LATE}${OVER}?\s*${DAYS}$`,
  'u',
);

/** `over 30: 15 %`, `más de 30 días: máximo 15 %`: the days, then the percentage. */
export const DAYS_FIRST = new RegExp(
  String.raw`^${LATE}${OVER}?\s*${DAYS}\s*[:=]?\s*(?:${AT_MOST}|<=|≤)?\s*${PERCENT}$`,
  'u',
);
