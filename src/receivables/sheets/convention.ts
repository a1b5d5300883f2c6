import type { AgingResult } from '../aging/result';
import { bucketLabels } from '../aging/scheme';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
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
  const labels = [headers.current, ...bucketLabels(result.edges).slice(1)];
  const shown = Math.min(1, result.edges.length - 1);
  return [
    agingBasis(ledger, words),
    say.includesDay(labels[shown] ?? '', result.edges[shown] ?? 0),
    say.credits,
    say.disputes,
    ...(ledger.reading.settled ? [say.settled] : []),
    ...(settings.roll ? [] : [say.fixed]),
  ].join(' · ');
}

/**
 * By which date an age is counted, in words.
 * @example agingBasis(ledger, words) is 'by due date'
 */
export function agingBasis(ledger: Ledger, { aging }: SheetWords): string {
  const say = aging.convention;
  if (ledger.head.mapping.dueDate === undefined) return say.byInvoiceDate;
  const fallsBack = ledger.issues.some(({ code }) => code === 'due-date-missing');
  return fallsBack ? say.byDueElseInvoiceDate : say.byDueDate;
}
