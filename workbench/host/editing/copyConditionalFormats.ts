import { intersection } from '../model/rect';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { freeFormatId } from '../structure/freeFormatId';
import { putRanges } from '../structure/putRanges';
import { cutConditionalFormats } from './cutConditionalFormats';

/** Cells of a sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/**
 * Conditional formats as copying leaves them: cells that are pasted over lose their own, and every
 * format of the source is there once more for the pasted cells, right behind the one it came from. So
 * pasting splits a rule, as it does in Excel.
 */
export function copyConditionalFormats(workbook: Workbook, from: Area, to: Area): void {
  const copies = from.sheet.conditionalFormats.flatMap((format) => {
    const ranges = pastedRanges(format, from, to);
    if (ranges.length === 0) return [];
    const copy = structuredClone(format);
    putRanges(copy, ranges);
    return [{ format, copy }];
  });
  const formats = to.sheet.conditionalFormats;
  for (const { format, copy } of copies) {
    copy.id = freeFormatId(workbook);
    const at = formats.indexOf(format);
    formats.splice(at < 0 ? formats.length : at + 1, 0, copy);
  }
  const kept = new Set(copies.map(({ copy }) => copy));
  cutConditionalFormats(to.sheet, to.rect, kept);
}

/** A smaller source is repeated over the target. */
function pastedRanges(format: ConditionalFormat, from: Area, to: Area): Rect[] {
  const pasted: Rect[] = [];
  for (const range of format.ranges) {
    const part = intersection(range, from.rect);
    if (part === null) continue;
    for (let down = 0; down < to.rect.rows; down += from.rect.rows) {
      for (let across = 0; across < to.rect.columns; across += from.rect.columns) {
        const row = part.row - from.rect.row + to.rect.row + down;
        const column = part.column - from.rect.column + to.rect.column + across;
        const copy = intersection({ ...part, row, column }, to.rect);
        if (copy !== null) pasted.push(copy);
      }
    }
  }
  return pasted;
}
