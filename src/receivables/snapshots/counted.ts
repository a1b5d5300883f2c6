import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { decimalsOf } from '../money/decimalsOf';
import { grouped } from '../money/grouped';
import type { Words } from '../../words';
import { inEveryLanguage } from './snapshotTables';
import type { TrendRow } from './trendRow';

/**
 * The rules by which a currency's figures were made, in words, as they stand in the row of a day: what
 * makes the figures of two days no longer comparable, and nothing that differs from day to day. Buckets
 * and the days that are "over" are told by the snapshot itself.
 * @example 'by due date · credits in their own column · disputes included'
 */
export function counted(
  { reading, currencies }: Pick<Ledger, 'reading' | 'currencies'>,
  { asOf, basis, rules }: AgingResult,
  currency: string | null,
  { sheets, snapshots }: Words,
): string {
  const say = sheets.aging.convention;
  const small = rules.small[currencies.indexOf(currency)] ?? 0;
  return [
    reading.given ? say.given : say.by[basis],
    ...(rules.dayNumber === null ? [] : [sheets.dayCountChoices.business]),
    say.credits[rules.credits],
    snapshots.disputes[rules.disputes],
    ...(rules.cutoff === asOf ? [] : [snapshots.otherCutoff]),
    ...(small === 0 ? [] : [say.tolerance(grouped(small, decimalsOf(currency)))]),
  ].join(' · ');
}

/**
 * By which other rules than those of an aging a day's figures were made, in the words that stand there;
 * null where by the same, in whatever language, or where the row does not say.
 * @example countedOtherwise(row, ledger, result) is 'by due date · credits by their own date · ...'
 */
export function countedOtherwise(
  row: TrendRow | undefined,
  ledger: Pick<Ledger, 'reading' | 'currencies'>,
  result: AgingResult,
): string | null {
  if (row === undefined || row.counted === '') return null;
  const now = inEveryLanguage((words) => counted(ledger, result, row.currency, words));
  return now.includes(row.counted) ? null : row.counted;
}
