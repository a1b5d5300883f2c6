import type { AgedColumn, AgedIntake, AgedRows } from '../reading/aged';
import { counted } from './figures';

/** Below this a person should look at a column. */
const UNSURE = 0.7;

/** How the ledger was read, in a few lines: styles, columns, rows, and what the export says itself. */
export function intakeReport({
  mapping,
  conventions,
  rows,
  readAs,
  controlSays,
}: AgedIntake): string[] {
  const unsure = mapping.filter(({ confidence }) => confidence !== null && confidence < UNSURE);
  const lines = [
    `Read as: ${readAs}`,
    `Columns: ${mapping.map(({ field, header }) => `${field} = ${header}`).join(', ')}`,
    ...(unsure.length > 0 ? [`Look at: ${unsure.map(inShare).join(', ')}`] : []),
    `Rows: ${rowsLine(rows)}`,
    ...(conventions.exported === null ? [] : [conventions.exported.says]),
    controlSays,
  ];
  return lines.filter((line) => line !== '');
}

function inShare({ field, header, confidence }: AgedColumn): string {
  return `${field} = ${header} (${Math.round((confidence ?? 0) * 100)}% sure)`;
}

function rowsLine({ items, headings, totals, blank, issues }: AgedRows): string {
  const all = items + headings + totals + blank + issues;
  return [
    `${counted(all, 'row', 'rows')} with the header: ${counted(items, 'item', 'items')}`,
    counted(headings, 'heading', 'headings'),
    counted(totals, 'total', 'totals'),
    `${blank.toLocaleString('en-US')} blank`,
    `${issues.toLocaleString('en-US')} not read`,
  ].join(', ');
}
