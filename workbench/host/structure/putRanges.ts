import type { ConditionalFormat } from '../model/conditionalFormat';
import { bounding } from '../model/rect';
import type { Rect } from '../model/types';
import { moveFormula } from './references';

/** The first cell of a format: its rule is written as it reads from there. */
export function originOf(ranges: readonly Rect[]): Rect | null {
  const [first, ...others] = ranges;
  return first === undefined ? null : others.reduce(bounding, first);
}

/** Lets a format hold in other cells, each of which sees the same as before, from where it is. */
export function putRanges(format: ConditionalFormat, ranges: Rect[]): void {
  const [before, after] = [originOf(format.ranges), originOf(ranges)];
  format.ranges = ranges;
  if (format.rule.kind !== 'custom' || before === null || after === null) return;
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  format.rule = { kind: 'custom', formula: moveFormula(format.rule.formula, rows, columns) };
}
