import { BASIS_ORDER, basisHeld, basisOf, dayColumn, hasBasis } from '../aging/basisDays';
import { givenAges } from '../aging/givenScheme';
import type { AgingResult } from '../aging/result';
import { CURRENT } from '../aging/scheme';
import { toIso } from '../calendar/isoDay';
import type { Ledger } from '../ledger/ledger';
import { grouped } from '../money/grouped';
import type { Basis, Settings } from '../settings/settings';
import type { SheetWords } from '../../words/sheetWords';

/**
 * The rules the figures were made by, in words, because products part at day 30 and at credits and a
 * reader cannot see it from the numbers.
 * @example 'by due date · 1-30 includes day 30 · credits in their own column · disputes included'
 */
export function convention(
  ledger: Ledger,
  result: AgingResult,
  settings: Settings,
  words: SheetWords,
): string {
  const { convention: say, headers } = words.aging;
  const { edges, labels, rules } = result;
  // The first bucket that ends late: where products part at day 29, 30 or 31.
  const shown = Math.max(
    0,
    edges.findIndex((edge) => edge > 0),
  );
  const label = labels[shown] ?? '';
  const byMonths = settings.edges === 'months' && !ledger.reading.given;
  return [
    agingBasis(ledger, result, words),
    ...overOfGiven(ledger, result, words),
    byMonths
      ? say.months
      : say.includesDay(label === CURRENT ? headers.current : label, edges[shown] ?? 0),
    ...(rules.dayNumber === null ? [] : [say.businessDays(settings.holidays.length)]),
    say.credits[rules.credits],
    say.disputes[rules.disputes],
    ...leftOut(ledger, result, words),
    ...openBySettling(ledger, words),
    ...(settings.roll ? [] : [say.fixed]),
  ].join(' · ');
}

/** Which items are in, where that is not the default. What a given aging ignores is not printed. */
function leftOut(
  { currencies }: Ledger,
  { asOf, rules: { cutoff, small }, blocks }: AgingResult,
  { aging: { convention: say } }: SheetWords,
): readonly string[] {
  const amounts = blocks.map(({ currency, decimals }) => ({
    minor: small[currencies.indexOf(currency)] ?? 0,
    decimals,
  }));
  const shown = amounts.find(({ minor }) => minor > 0);
  return [
    ...(cutoff === asOf ? [] : [say.cutoff(toIso(cutoff))]),
    ...(shown === undefined ? [] : [say.tolerance(grouped(shown.minor, shown.decimals))]),
  ];
}

/**
 * What says that an item is settled, in words, where that is how items are open.
 * @example openBySettling(ledger, words) is ['open by settled date']
 */
export function openBySettling(
  { head, reading }: Ledger,
  { aging }: SheetWords,
): readonly string[] {
  const say = aging.convention;
  if (!reading.settled) return [];
  const { settledDate, status } = head.mapping;
  return [settledDate === undefined && status !== undefined ? say.byStatus : say.settled];
}

/**
 * By which date an age is counted, in words.
 * @example agingBasis(ledger, result, words) is 'by due date'
 */
export function agingBasis(ledger: Ledger, result: AgingResult, { aging }: SheetWords): string {
  const say = aging.convention;
  if (ledger.reading.given) return say.given;
  const basis = basisHeld(ledger, result.basis);
  return fallsBack(ledger, basis) ? say.byElse[basis] : say.by[basis];
}

/** Buckets that are given cannot be parted: what is over begins with the next of them. */
function overOfGiven(
  { reading }: Ledger,
  { edges, labels, overDays }: AgingResult,
  { aging }: SheetWords,
): readonly string[] {
  if (!reading.given || edges.includes(overDays)) return [];
  const first = givenAges(edges).findIndex((days) => days > overDays);
  return [aging.convention.overFrom(overDays, labels[first] ?? '')];
}

/** Whether another date stands in for an open item's own. */
function fallsBack(ledger: Ledger, basis: Basis): boolean {
  const { items, issues, head } = ledger;
  // The reader has listed them already.
  if (basis === 'due' && head.mapping.dueDate !== undefined) {
    return issues.some(({ code }) => code === 'due-date-missing');
  }
  const hasOthers = BASIS_ORDER[basis].some((other) => other !== basis && hasBasis(ledger, other));
  if (!hasOthers) return false;
  return dayColumn(items, basis).some(
    (day, item) => day === 0 && items.balance[item] !== 0 && basisOf(items, basis, item) !== null,
  );
}
