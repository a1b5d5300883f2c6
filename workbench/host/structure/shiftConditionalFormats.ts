import type { ConditionalFormat } from '../model/conditionalFormat';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { originOf } from './putRanges';
import { referenceText, rewriteReferences, type Reference } from './references';
import { shiftRect, type Shift } from './shift';

/**
 * Lets the conditional formats of every sheet follow a shift. A relative reference is as far from the
 * format's first cell as it was, so a rule outlives the row it was written for; a fixed one goes with
 * the cell it names.
 */
export function shiftConditionalFormats(workbook: Workbook, shift: Shift): void {
  for (const sheet of workbook.sheets) {
    for (const format of sheet.conditionalFormats) shiftFormat(format, sheet, workbook, shift);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  }
}

function shiftFormat(
  format: ConditionalFormat,
  home: Sheet,
  workbook: Workbook,
  shift: Shift,
): void {
  const before = originOf(format.ranges);
  if (home === shift.sheet) {
    format.ranges = format.ranges.flatMap((rect) => shiftRect(rect, shift) ?? []);
  }
  const after = originOf(format.ranges);
  const { rule } = format;
  if (rule.kind !== 'custom' || before === null || after === null) return;
  const moved = shift.axis === 'row' ? after.row - before.row : after.column - before.column;
  rule.formula = rewriteReferences(rule.formula, (reference) => {
    const target = reference.sheet === null ? home : workbook.sheet(reference.sheet);
    if (target !== shift.sheet) return null;
    return shiftedReference(reference, shift, moved);
  });
}

function shiftedReference(reference: Reference, shift: Shift, moved: number): string | null {
  const isRow = shift.axis === 'row';
  if (reference.kind === (isRow ? 'columns' : 'rows')) return null;
  if (reference.fixed[isRow ? 1 : 0]) {
    const rect = shiftRect(reference.rect, shift);
    return rect ? referenceText({ ...reference, rect }) : '#REF!';
  }
  const { row, column } = reference.rect;
  const rect = isRow
    ? { ...reference.rect, row: row + moved }
    : { ...reference.rect, column: column + moved };
  return referenceText({ ...reference, rect });
}
