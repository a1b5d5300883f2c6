import type { ConditionalFormat } from '../model/conditionalFormat';
import { without } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { putRanges } from '../structure/putRanges';

/** Takes cells out of every conditional format but the kept ones; what has no cell left is gone. */
export function cutConditionalFormats(
  sheet: Sheet,
  rect: Rect,
  kept: ReadonlySet<ConditionalFormat> = new Set(),
): void {
  for (const format of sheet.conditionalFormats) {
    if (kept.has(format)) continue;
    putRanges(
      format,
      format.ranges.flatMap((each) => without(each, rect)),
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}
