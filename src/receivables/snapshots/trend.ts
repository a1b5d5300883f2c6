import { overShares, shareOf } from '../aging/overShares';
import type { AgingResult } from '../aging/result';
import type { Settings } from '../settings/settings';
import { keepingOf } from './keeping';
import type { Snapshot } from './snapshot';
import type { TrendRow } from './trendRow';

/**
 * The percentages of an aging, one row a currency in the order of the aging; `countedBy` words the rules
 * (see `counted`).
 * @example trendOf(result, settings)[0]?.share is 0.134 where 13.4 % are over
 */
export function trendOf(
  result: AgingResult,
  { targets }: Pick<Settings, 'targets'>,
  countedBy: (currency: string | null) => string = () => '',
): readonly TrendRow[] {
  const { asOf, overDays } = result;
  const target = targets.find((each) => each.overDays === overDays)?.percent;
  return result.blocks.map((block) => {
    const { gross, net } = overShares(block);
    return {
      day: asOf,
      currency: block.currency,
      total: gross.of,
      over: block.over.amount,
      overDays,
      share: shareOf(gross),
      shareNet: shareOf(net),
      target: target === undefined ? null : target / 100,
      accounts: block.accounts.length,
      counted: countedBy(block.currency),
    };
  });
}

/**
 * The trend with the rows of a new day, which go before those of the same day. Its days are thinned as
 * the snapshots are; it is in order of the currencies, the first in `main`, then of the days, so that a
 * line can be drawn from rows that stand together. `kept` is the detail that goes with it.
 * @example withTrend([], trendOf(result, settings), kept, 'USD')[0]?.currency is 'USD'
 */
export function withTrend(
  before: readonly TrendRow[],
  today: readonly TrendRow[],
  kept: readonly Snapshot[],
  main: string | null,
): readonly TrendRow[] {
  const newDays = new Set(today.map(({ day }) => day));
  const all = [...before.filter(({ day }) => !newDays.has(day)), ...today];
  const keeping = keepingOf(all.map(({ day }) => day));
  const byAccount = new Set(
    kept
      .filter(({ accounts }) => accounts !== null)
      .map(({ day, currency }) => `${day} ${currency}`),
  );
  const rank = (currency: string | null) => (currency === main ? '' : (currency ?? '\uffff'));
  return all
    .filter(({ day }) => keeping.has(day))
    .map((row) => (byAccount.has(`${row.day} ${row.currency}`) ? row : { ...row, accounts: null }))
    .sort((a, b) => compareTexts(rank(a.currency), rank(b.currency)) || a.day - b.day);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Whether the trend has these rows of a day already, number by number, and no other of that day.
 * @example isSameDay(trend, trendOf(result, settings)) is true at a second refresh of the same ledger
 */
export function isSameDay(trend: readonly TrendRow[], today: readonly TrendRow[]): boolean {
  const days = new Set(today.map(({ day }) => day));
  const stood = trend.filter(({ day }) => days.has(day));
  return (
    stood.length === today.length &&
    today.every((row) => {
      const same = stood.find(({ currency }) => currency === row.currency);
      return same !== undefined && FIGURES.every((figure) => same[figure] === row[figure]);
    })
  );
}

const FIGURES = ['total', 'over', 'overDays', 'share', 'shareNet', 'target', 'counted'] as const;
