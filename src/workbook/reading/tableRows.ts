import type { CellValue } from '../../receivables/ledger/area';
import type { MemoryRow, MemoryTable } from '../../receivables/settings/memoryTables';
import { readColumnIds } from '../applying/columnIds';
import type { ColumnIds } from '../applying/matchColumns';

/**
 * The rows of tables of ours by the ids of their columns, wherever people moved or renamed them. A table
 * that is not there, or lacks a column it needs, is left out. One round trip where none is there. What
 * cells show, or what they hold: formulas in R1C1 style, by which rows are merged.
 */
export async function readTableRows(
  context: Excel.RequestContext,
  wanted: readonly MemoryTable[],
  what: 'values' | 'formulasR1C1' = 'values',
): Promise<ReadonlyMap<string, readonly MemoryRow[]>> {
  const there = context.workbook.tables.load('items/name');
  const ids = await readColumnIds(context);
  const names = new Set(there.items.map(({ name }) => name));
  const asked = wanted
    .filter(({ name }) => names.has(name))
    .map((plan) => {
      const table = context.workbook.tables.getItem(plan.name);
      return { plan, table, columns: table.columns.load('items/id,items/name') };
    });
  if (asked.length === 0) return new Map();
  await context.sync();

  const readable = asked.flatMap(({ plan, table, columns }) => {
    const places = placesOf(plan, columns.items, ids[plan.name] ?? {});
    if (plan.needed.some((id) => !places.has(id))) return [];
    return [{ name: plan.name, places, body: table.getDataBodyRange().load(what) }];
  });
  if (readable.length > 0) await context.sync();
  return new Map(
    readable.map(({ name, places, body }) => [
      name,
      (body[what] as CellValue[][]).map((cells) =>
        Object.fromEntries([...places].map(([id, at]) => [id, cells[at] ?? ''])),
      ),
    ]),
  );
}

/** By the ids that are remembered; where none are, by the headers of any language. */
export function placesOf(
  { columns }: MemoryTable,
  standing: readonly { readonly id: number; readonly name: string }[],
  ids: ColumnIds,
): ReadonlyMap<string, number> {
  const isKnown = Object.keys(ids).length > 0;
  const found = Object.entries(columns).map(([id, headers]): [string, number] => [
    id,
    standing.findIndex((column) =>
      isKnown ? column.id === ids[id] : headers.includes(column.name),
    ),
  ]);
  return new Map(found.filter(([, at]) => at >= 0));
}
