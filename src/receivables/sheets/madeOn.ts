import { toIso } from '../calendar/isoDay';
import type { SerialDay } from '../calendar/serialDay';
import type { SheetWords } from '../../words/sheetWords';

/**
 * A line of rules with the day on which the sheet was made, by Excel's clock: on paper and in a copy
 * nothing else tells it, and the as-of date may be another. The day comes last, and whole days only, so
 * that a refresh on the same day writes the same text.
 * @example withMadeOn('by due date', today, words) is 'by due date · made on 2026-04-02'
 */
export function withMadeOn(rules: string, today: SerialDay, { aging }: SheetWords): string {
  return `${rules} · ${aging.madeOn(toIso(today))}`;
}
