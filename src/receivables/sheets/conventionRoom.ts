import type { AgingBlock } from '../aging/result';
import type { SheetWords } from '../../words/sheetWords';
import { bucketId } from './agingTableColumns';
import type { TableColumnPlan } from './plan';

/** What a letter of the rules is wide, in the characters that a column's width counts: they are smaller. */
const LETTER = 0.75;

/**
 * Whether there is room left of the tie-out, which begins over the last bucket: for the rules from the
 * first column on, and above them for the line that asks for a refresh, from the first bucket on. With
 * few buckets there is not, and Excel cuts a text off where the next cell is filled.
 * @example fitsBesideTieOut(rules, block, columns, words) is true with five buckets, false with two
 */
export function fitsBesideTieOut(
  rules: string,
  { labels }: AgingBlock,
  columns: readonly TableColumnPlan[],
  { aging: { refresh } }: SheetWords,
): boolean {
  const at = (bucket: number) => columns.findIndex(({ id }) => id === bucketId(bucket));
  const last = at(labels.length - 1);
  const room = (from: number) =>
    columns.slice(from, last).reduce((sum, { width }) => sum + width, 0);
  const asked = Math.max(refresh.asOfChanged.length, refresh.ledgerChanged.length);
  return LETTER * rules.length <= room(0) && asked <= room(at(0));
}
