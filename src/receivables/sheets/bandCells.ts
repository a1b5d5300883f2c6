import type { Look, PlacedCell, PlanCell, TableColumnPlan } from './plan';
import { tableColumn } from './references';

/**
 * A cell of a band, over the column of that id.
 * @example over(0, 'rank', text('Follow-ups', 'title'))
 */
export function over(row: number, id: string, cell: PlanCell): PlacedCell {
  return { at: { row, over: id }, cell, when: 'always' };
}

/**
 * Words in a band.
 * @example text('Amount', 'label')
 */
export function text(words: string, look: Look): PlanCell {
  return { kind: 'text', text: words, look };
}

/**
 * A formula in a band, with its equals sign.
 * @example formula('=SUM(DuebookAging[Total])', '#,##0.00', 'figure')
 */
export function formula(words: string, format: string, look: Look = 'body'): PlanCell {
  return { kind: 'formula', formula: words, format, look };
}

/**
 * A formula with what it comes to; without it where nothing is known.
 * @example showing(formula('=SUM(DuebookAging[Total])', '0.00'), 1004.5)
 */
export function showing(cell: PlanCell, shows: number | string | undefined): PlanCell {
  return cell.kind !== 'formula' || shows === undefined ? cell : { ...cell, shows };
}

/**
 * What formulas call the column of that id, by the header that it has.
 * @example columnOf('DuebookAging', columns, 'total') is 'DuebookAging[Total]'
 */
export function columnOf(table: string, columns: readonly TableColumnPlan[], id: string): string {
  return tableColumn(table, columns.find((column) => column.id === id)?.header ?? id);
}
