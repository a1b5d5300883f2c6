import type { SETTING_CELLS } from '../settings/settings';
import { REPORT_CELLS, type Settings } from '../settings/settings';
import type { DuebookSheetWords } from '../../words/sheetWords';
import type { TablePlan } from './plan';

/** Settings that are chosen together, each block under a heading of its own, in the order of their cells. */
export const SETTING_BLOCKS: readonly {
  readonly heading: keyof DuebookSheetWords['settingBlocks'];
  readonly settings: readonly (keyof Settings)[];
}[] = [
  { heading: 'dates', settings: ['asOf', 'roll'] },
  {
    heading: 'ledger',
    settings: ['ledger', 'dateOrder', 'numberStyle', 'disputeColumn', 'profile'],
  },
  { heading: 'buckets', settings: ['basis', 'cutoff', 'edges', 'overDays'] },
  { heading: 'amounts', settings: ['credits', 'disputes', 'tolerance'] },
  { heading: 'businessDays', settings: ['dayCount', 'holidays'] },
  { heading: 'targets', settings: ['groupBy', 'targets', 'groupTargets'] },
  { heading: 'totals', settings: ['mainCurrency', 'controlTotal'] },
  { heading: 'sharing', settings: ['privateColumns', 'privateSheets', 'language'] },
];

/** The settings with their headings, one a row. */
const LINES = SETTING_BLOCKS.flatMap(({ heading, settings }) => [
  `heading ${heading}`,
  ...settings,
]);

const SETTINGS = 5;
const LEGEND = SETTINGS + LINES.length;
/** A blank row and a heading lie between. */
const READING = LEGEND + 3;

/** Rows of a new *Duebook* sheet, from 0, where its named cells begin and its first table has its header. */
export const DUEBOOK_ROWS = {
  settings: SETTINGS,
  legend: LEGEND,
  reading: READING,
  tables: READING + Object.keys(REPORT_CELLS).length + 2,
} as const;

/**
 * The row of a setting on a new sheet, from 0.
 * @example settingRow('roll') is settingRow('asOf') + 1
 */
export function settingRow(setting: keyof typeof SETTING_CELLS): number {
  return SETTINGS + LINES.indexOf(setting);
}

/**
 * The row of a block's heading on a new sheet, from 0.
 * @example blockRow('dates') is DUEBOOK_ROWS.settings
 */
export function blockRow(heading: keyof DuebookSheetWords['settingBlocks']): number {
  return SETTINGS + LINES.indexOf(`heading ${heading}`);
}

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
