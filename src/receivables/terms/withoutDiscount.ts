/** A text of terms from which the discount for early payment was taken away. */
export interface WithoutDiscount {
  readonly rest: string;
  /** How many days the discount stands; 0 where there is none. */
  readonly days: number;
  /** The discount stands until a day of the next month or the month's end: `2% 10th prox`. */
  readonly byMonth: boolean;
}

const UNIT = '(?:days?|d|dias?|tagen?|tage|jours?|j|gg|giorni)';
const CALLED = '(?:skonto|discount|descuento|dto|desc|escompte|sconto)';
const WITHIN = '(?:/|in|within|innerhalb(?: von)?|bei|a|en|sous|entro|if paid(?: in| within)?)';
/** `2% 10`, `2 % Skonto innerhalb 14 Tagen`, `2% 10th prox`. */
const SHARE_FIRST = new RegExp(
  `\\b(?:1[0-5]|\\d)(?:\\.\\d+)? ?% ?${CALLED}? ?${WITHIN}? ?(\\d{1,3})(?:st|nd|rd|th)?(?: ?${UNIT}\\b)?( (?:prox|eom)\\b)?(?: ${CALLED})?`,
  'g',
);
/** `14 Tage 2 % Skonto`. */
const DAYS_FIRST = new RegExp(
  `\\b(\\d{1,3}) ?${UNIT} ?(?:mit|con|avec|less|menos)? ?(?:1[0-5]|\\d)(?:\\.\\d+)? ?%(?: ${CALLED})?()`,
  'g',
);
/** `2/10` before or after the net days; thirds and halves are instalments. */
const SLASHED =
  /(?<![/\d.])(?:10|\d)(?:\.\d+)?\/([5-9]|[1-9]\d)(?![/\d])(?:st|nd|rd|th)?( (?:prox|eom)\b)?/g;

/**
 * A text of `plainTerms` without its discounts, in each way in which one may be written; also as it
 * stands. What a wrong way leaves over makes no terms.
 * @example withoutDiscount('2/10 net 30')[0] is { rest: 'net 30', days: 10, byMonth: false }
 */
export function withoutDiscount(plain: string): readonly WithoutDiscount[] {
  const forms = [SHARE_FIRST, DAYS_FIRST, SLASHED].flatMap((form) => {
    const found = [...plain.matchAll(form)];
    if (found.length === 0) return [];
    const days = Math.max(...found.map(([, counted]) => Number(counted)));
    const byMonth = found.some(([, , until]) => until !== undefined && until !== '');
    return [{ rest: afterSlash(plain.replace(form, ' ')), days, byMonth }];
  });
  return [{ rest: afterSlash(plain), days: 0, byMonth: false }, ...forms];
}

/** `n/30` is `n 30`, and a slash between discount and net days says nothing. */
function afterSlash(text: string): string {
  return text
    .replace(/\b(n|net) ?\/ ?(?=\d)/g, '$1 ')
    .replace(/^[ ,/]+|[ ,/]+$/g, '')
    .trim();
}
