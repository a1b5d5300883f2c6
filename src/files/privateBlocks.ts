import type { KeptBlock } from '../receivables/sharing/keptHere';
import { sameName, type BookTable } from './book';
import type { BlockCut } from './columnCuts';
import { cellText } from './cellText';
import { meet } from './formula/area';
import type { StringPool } from './parts/stringPool';
import { rawRows } from './sheet/rawRows';

/**
 * What goes of the tables whose rows stay here: all of a table with the heading above it, or what comes
 * after the first rows that may be seen.
 */
export function blockCuts(
  rows: string,
  tables: readonly BookTable[],
  blocks: readonly KeptBlock[],
  strings: StringPool,
): readonly BlockCut[] {
  const wanted = tables.flatMap((table) => {
    const block = blocks.find((each) => sameName(each.table, table.name));
    return block === undefined ? [] : [{ table, block, said: new Map<number, string>() }];
  });
  if (wanted.length === 0) return [];
  for (const { row, cells } of rawRows(rows)) {
    for (const { table, said } of wanted) {
      const { top, bottom, left } = table.area;
      const cell = row < top - 1 || row > bottom ? undefined : cells.find((c) => c.column === left);
      if (cell !== undefined) said.set(row, cellText(cell, strings).trim());
    }
  }
  return wanted.flatMap((each) => cutOf(each) ?? []);
}

function cutOf({
  table: { name, area, tree },
  block,
  said,
}: {
  readonly table: BookTable;
  readonly block: KeptBlock;
  /** What the first cells say, by row, from the row above the table on. */
  readonly said: ReadonlyMap<number, string>;
}): BlockCut | null {
  const headerRows = Number(tree.attributes['headerRowCount'] ?? 1);
  const first = area.top + headerRows;
  let kept = first;
  while (kept <= area.bottom && block.keeps.includes(said.get(kept) ?? '')) kept++;
  if (kept > area.bottom) return null;
  const heading = said.get(area.top - 1) ?? '';
  const hasHeading = block.headings.includes(heading);
  const called = hasHeading ? heading : block.called;
  if (kept > first) {
    return { table: name, called, area: { ...area, top: kept }, lastRow: kept - 1 };
  }
  const top = hasHeading ? area.top - 1 : area.top;
  return { table: name, called, area: { ...area, top }, lastRow: null };
}

/** Whether a block stands in a row. */
export function standsIn(blocks: readonly BlockCut[], row: number): boolean {
  const whole = { top: row, bottom: row, left: 0, right: Number.MAX_SAFE_INTEGER };
  return blocks.some(({ area }) => meet(area, whole));
}
