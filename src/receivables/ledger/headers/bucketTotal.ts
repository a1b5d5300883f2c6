import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { BucketColumn } from './bucketColumn';
import { looksLikeAmount } from './cellFit';
import { writtenIn } from './columnContent';
import { headerKey } from './headerWords';

/** Headers of the sum that stands beside the buckets. */
const TOTALS = new Set(
  (
    'total; amount total; balance total; total due; total general; gesamt; gesamtbetrag; summe; totale; ' +
    'total invoice; totals; totales; total days; total late; total open'
  )
    .split('; ')
    .map(headerKey),
);

/**
 * The `Total` beside the buckets, which is the balance where no column is named so: the one after
 * them before any other. Null without one, or where its numbers are not the sums of theirs on nine
 * rows of ten.
 * @example bucketTotal(['Customer', '1-30', '31-60', 'Total'], rows, buckets) is 3
 */
export function bucketTotal(
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
  buckets: readonly BucketColumn[],
): number | null {
  const columns = headers.flatMap((header, column) =>
    TOTALS.has(headerKey(cellText(header))) ? [column] : [],
  );
  const last = Math.max(...buckets.map((bucket) => bucket.column));
  const column = columns.find((at) => at > last) ?? columns[0];
  if (column === undefined) return null;
  const written = writtenIn(rows, column);
  if (written.filter(looksLikeAmount).length * 2 < written.length) return null;
  const sums = rows.filter((row) => typeof row[column] === 'number');
  const right = sums.filter((row) => {
    const parts = buckets.map((bucket) => row[bucket.column]);
    const sum = parts.reduce<number>((so, part) => so + (typeof part === 'number' ? part : 0), 0);
    return Math.abs(sum - Number(row[column])) < 0.005;
  });
  return right.length * 10 >= sums.length * 9 ? column : null;
}
