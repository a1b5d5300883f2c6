import { BASIS_ORDER, basisHeld, basisOf, dayColumn, hasBasis } from '../aging/basisDays';
import { givenAges } from '../aging/givenScheme';
import type { AgingResult } from '../aging/result';
import { CURRENT } from '../aging/scheme';
import type { Ledger } from '../ledger/ledger';
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
  const { edges, labels } = result;
  // The first bucket that ends late: where products part at day 29, 30 or 31.
  const shown = Math.max(
    0,
    edges.findIndex((edge) => edge > 0),
  );
  const label = labels[shown] ?? '';
  return [
    agingBasis(ledger, result, words),
    ...overOfGiven(ledger, result, words),
    say.includesDay(label === CURRENT ? headers.current : label, edges[shown] ?? 0),
    say.credits,
    say.disputes,
    ...openBySettling(ledger, words),
    ...(settings.roll ? [] : [say.fixed]),
  ].join(' · ');
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
