import { REPORT_CELLS, SETTING_CELLS } from '../settings/settings';
import type { TablePlan } from './plan';

const SETTINGS = 5;
const LEGEND = SETTINGS + Object.keys(SETTING_CELLS).length;
/** A blank row and a heading lie between. */
const READING = LEGEND + 3;

/** Rows of a new *Duebook* sheet, from 0, where its named cells begin and its first table has its header. */
export const DUEBOOK_ROWS = {
  settings: SETTINGS,
  legend: LEGEND,
  reading: READING,
  tables: READING + Object.keys(REPORT_CELLS).length + 2,
} as const;

/** Its columns, from 0. */
export const DUEBOOK_COLUMNS = { labels: 0, inputs: 1, explanations: 2 } as const;

/** Widths in characters: what the settings need, and below them the widest table. */
export const DUEBOOK_WIDTHS = [27, 34, 76, 13, 20, 20, 17] as const;

/**
 * Tables one below the other, each under a blank row and its heading. Those with more columns come
 * first: as a table grows, Excel moves down what lies under it, but tears no wider table.
 * @example stacked(40, [one, other])[1].row is 40 + the rows of the one + 4
 */
export function stacked(
  first: number,
  tables: readonly ((row: number) => TablePlan)[],
): readonly TablePlan[] {
  let row = first;
  return tables.map((make) => {
    const table = make(row);
    row += Math.max(1, table.rows) + 1 + 2;
    return table;
  });
}
