import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { BAND_ROW } from '../sheets/agingBand';
import type { TableColumnPlan } from '../sheets/plan';
import type { StandingSheet } from '../sheets/standingSheet';

/**
 * Whether an Aging sheet already says, of the same day, what is about to be written on it, account by
 * account. Rows that had left the list and the order that people gave the rows do not matter; a figure
 * that somebody changed, or took away, does.
 * @example saysTheSame(sheet, asOf, 0) is true at a second refresh of the same ledger
 */
export function saysTheSame(sheet: StandingSheet, asOf: SerialDay, dayOffset: number): boolean {
  const table = sheet.plan.tables[0];
  if (table === undefined) return false;
  if (sheet.over(BAND_ROW.title, 'name') !== asOf - dayOffset) return false;
  const columns = table.columns.filter(({ id, kind }) => id === 'account' || kind === 'number');
  const standing = columns.map(({ id, header, aliases }) => {
    const column = sheet.column(id);
    const isSame = column?.header === header || aliases.includes(column?.header ?? '');
    return isSame ? (column?.cells ?? []) : null;
  });
  const cells = standing.filter((each) => each !== null);
  const total = cells[columns.findIndex(({ id }) => id === 'total')];
  if (cells.length < columns.length || total === undefined) return false;
  const listed = total.flatMap((cell, row) => (typeof cell === 'number' ? [row] : []));
  const stood = new Set(listed.map((row) => rowText(cells, row)));
  const planned = columns.map(({ values }: TableColumnPlan) => values);
  return (
    listed.length === table.rows &&
    Array.from({ length: table.rows }, (_, row) => rowText(planned, row)).every((text) =>
      stood.has(text),
    )
  );
}

function rowText(columns: readonly (readonly CellValue[])[], row: number): string {
  return columns.map((cells) => String(cells[row] ?? '')).join('\u0000');
}
