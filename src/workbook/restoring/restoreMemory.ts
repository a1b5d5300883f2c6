import { writeChartMemory, askChartMemory, type ChartMemory } from '../applying/chartMemory';
import { readColumnIds, writeColumnIds } from '../applying/columnIds';
import { forgetNames } from '../applying/madeSheets';
import type { ColumnIds } from '../applying/matchColumns';
import type { TablePhoto } from './photograph';
import type { WrittenPart } from './written';

/**
 * Lets the workbook remember of its tables and charts what it did before a write, for the sheets that were
 * put back, and forget names that point nowhere any more.
 */
export async function restoreMemory(
  context: Excel.RequestContext,
  { before, after, names }: Pick<WrittenPart, 'before' | 'after' | 'names'>,
  restored: readonly string[],
): Promise<void> {
  const charts = askChartMemory(context);
  const ids = await readColumnIds(context);
  const stood = before.sheets
    .filter(({ id, address }) => address === null && restored.includes(id))
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => before.columnIds[name] !== undefined);
  const tables = stood.map((table) => {
    const now = context.workbook.tables.getItemOrNullObject(table.name);
    return { table, columns: now.columns.load('items/id') };
  });
  const standing = context.workbook.tables.load('items/name');
  await context.sync();
  const there = new Set(standing.items.map(({ name }) => name));
  const again: Record<string, ColumnIds> = {};
  for (const [name, known] of Object.entries(ids)) {
    // Of a table that went with its sheet nothing is remembered that was not before.
    if (there.has(name) || after.columnIds[name] === undefined) again[name] = known;
  }
  for (const [name, known] of Object.entries(before.columnIds)) {
    if (!there.has(name)) again[name] = known;
  }
  for (const { table, columns } of tables) {
    if (!there.has(table.name)) continue;
    const known = before.columnIds[table.name] ?? {};
    again[table.name] = idsAgain(
      table,
      known,
      columns.items.map(({ id }) => id),
    );
  }
  if (!isSame(again, ids)) writeColumnIds(context, again);
  const drawn = chartsAgain(charts(), before.charts, after.charts);
  if (!isSame(drawn, charts())) writeChartMemory(context, drawn);
  await forgetNames(context, [{ names: names.map((name) => ({ name })) }]);
}

/** The former columns by their places: one that had to be made anew has another id. */
function idsAgain({ columns }: TablePhoto, known: ColumnIds, now: readonly number[]): ColumnIds {
  const again: Record<string, number> = {};
  for (const [planned, id] of Object.entries(known)) {
    const standing = now[columns.findIndex((column) => column.id === id)];
    if (standing !== undefined) again[planned] = standing;
  }
  return again;
}

function chartsAgain(now: ChartMemory, before: ChartMemory, after: ChartMemory): ChartMemory {
  const again: Record<string, readonly string[]> = {};
  for (const [sheet, charts] of Object.entries(now)) {
    const stood = before[sheet];
    if (!isSame(charts, after[sheet])) again[sheet] = charts;
    else if (stood !== undefined) again[sheet] = stood;
  }
  return again;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
