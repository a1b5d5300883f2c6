import type { CreditMode } from '../settings/settings';

/** The ranges of a ledger as a formula names them, and what its sums are rounded to. */
export interface SumRanges {
  readonly dueDates: string;
  readonly balances: string;
  readonly decimals: number;
  readonly credits: CreditMode;
  /** First days of the buckets but the last, as formulas. */
  readonly firstDays: readonly string[];
  /** A condition on top: the account's range and the cell that it must equal. */
  readonly account?: readonly [range: string, cell: string];
}

/** One number of a table: a formula without its equals sign; null where it is nothing whatever stands there. */
export type Sum = string | null;

/** What a bucket, the credits, or what has no date comes to: the amount and the number of items. */
export interface PlaceSum {
  readonly amount: Sum;
  readonly count: Sum;
}

const DEBITS = '">0"';
const CREDITS = '"<0"';
/** A day: what has none is empty, or 0. */
const DATED = '">=1"';

/**
 * What stands in each bucket, then among the credits, then without a date, as built-in formulas that read
 * dates and amounts as our functions do.
 * @example placeSums(ranges)[0]?.amount begins with 'ROUND(SUMIFS('
 */
export function placeSums(ranges: SumRanges): readonly PlaceSum[] {
  const { credits, dueDates, firstDays } = ranges;
  const isByDate = credits === 'own-date';
  const signs = isByDate ? [DEBITS, CREDITS] : [DEBITS];
  const buckets = [...firstDays, null].map((from, bucket): PlaceSum => {
    const before = firstDays[bucket - 1];
    const dated = [
      ...(from === null ? [dueDates, DATED] : [dueDates, `">="&(${from})`]),
      ...(before === undefined ? [] : [dueDates, `"<"&(${before})`]),
    ];
    const own = signs.map((sign) => ({ sign, dated }));
    const all = bucket === 0 && credits === 'current' ? [{ sign: CREDITS, dated: [] }] : [];
    return added(ranges, [...own, ...all]);
  });
  const apart = credits === 'own-column' || credits === 'oldest-first';
  return [
    ...buckets,
    apart ? added(ranges, [{ sign: CREDITS, dated: [] }]) : { amount: null, count: null },
    undated(ranges, signs),
  ];
}

/**
 * All that is aged.
 * @example totalSum(ranges).amount is 'ROUND(SUM(C2:C9),2)'
 */
export function totalSum(ranges: SumRanges): PlaceSum {
  const signs = ranges.credits === 'excluded' ? [DEBITS] : [DEBITS, CREDITS];
  return added(
    ranges,
    signs.map((sign) => ({ sign, dated: [] })),
  );
}

/**
 * What is due before a day, as PASTDUE adds it up.
 * @example dueBefore(ranges, 'INT(AsOfDate)-30') is a sum of what is more than thirty days past due
 */
export function dueBefore(ranges: SumRanges, day: string): string {
  const { credits, dueDates } = ranges;
  const dated = [dueDates, DATED, dueDates, `"<"&(${day})`];
  const signs = credits === 'own-date' ? [DEBITS, CREDITS] : [DEBITS];
  return rounded(signs.map((sign) => amountOf(ranges, { sign, dated })).join('+'), ranges);
}

interface Criteria {
  readonly sign: string;
  readonly dated: readonly string[];
}

function added(ranges: SumRanges, parts: readonly Criteria[]): PlaceSum {
  return {
    amount: rounded(parts.map((part) => amountOf(ranges, part)).join('+'), ranges),
    count: parts.map((part) => countOf(ranges, part)).join('+'),
  };
}

/** What has an amount, less what has a day as well: a criterion for "empty" differs from Excel to Excel. */
function undated(ranges: SumRanges, signs: readonly string[]): PlaceSum {
  const dated = [ranges.dueDates, DATED];
  const difference = (of: (ranges: SumRanges, part: Criteria) => string) =>
    signs
      .map((sign) => `${of(ranges, { sign, dated: [] })}-${of(ranges, { sign, dated })}`)
      .join('+');
  return { amount: rounded(difference(amountOf), ranges), count: difference(countOf) };
}

function amountOf(ranges: SumRanges, part: Criteria): string {
  return `SUMIFS(${[ranges.balances, ...criteria(ranges, part)].join(',')})`;
}

function countOf(ranges: SumRanges, part: Criteria): string {
  return `COUNTIFS(${criteria(ranges, part).join(',')})`;
}

function criteria({ balances, account }: SumRanges, { sign, dated }: Criteria): string[] {
  return [...(account ?? []), balances, sign, ...dated];
}

function rounded(sum: string, { decimals }: SumRanges): string {
  return `ROUND(${sum},${decimals})`;
}
