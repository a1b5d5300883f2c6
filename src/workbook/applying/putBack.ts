import type { CellValue } from '../../receivables/ledger/area';
import { readCells } from '../reading/readCells';
import type { AddedCharts } from './addedCharts';
import type { AddedColumns } from './addedColumns';
import type { AddedRows } from './addedRows';
import { asTyped } from './asTyped';
import { writeChartMemory } from './chartMemory';
import { writeColumnIds } from './columnIds';
import { rowBelow, type HeldSheets } from './holdSheets';
import { forgetNames, type MadeSheets } from './madeSheets';
import type { ColumnIds } from './matchColumns';
import { Outbox } from './outbox';
import type { Standing, StandingPlan, TablePlace } from './standing';
import type { TableState } from './tableState';
import { undoTable } from './undoTable';
import { writeBlock } from './writeBlock';

/** What was made, and what was held on to before cells moved. */
export interface Changed {
  readonly made: MadeSheets;
  readonly added: AddedRows;
  readonly columns: AddedColumns;
  readonly charts: AddedCharts;
  readonly held: HeldSheets;
}

/**
 * Puts sheets back as they stood before a write and takes away the ones that were made. What somebody
 * else deleted meanwhile stays deleted. May be called again where Excel refused half-way.
 */
export async function putBack(
  context: Excel.RequestContext,
  { plans, ids, madeCharts }: Standing,
  { made, added, columns, charts, held }: Changed,
): Promise<void> {
  await made.takeAway(context);
  await charts.takeAway(context);
  // Else one that was taken away would be remembered as a person's deletion.
  if (charts.madeAny) writeChartMemory(context, madeCharts);
  await columns.takeAway(context);
  await forgetNames(
    context,
    plans.flatMap(({ plan, sheet }) => (sheet === null ? [plan] : [])),
  );
  const outbox = new Outbox(context);
  const nowIds: Record<string, ColumnIds> = { ...ids };
  const there = await stillThere(context, plans);
  for (const one of there) {
    for (const [name, state] of one.states) {
      const below = held.get(one.before)?.below.get(name);
      if (below !== undefined) await undoTable(outbox, one.sheet, name, state, below);
      nowIds[name] = await idsAgain(context, one.sheet, name, state, ids[name] ?? {});
    }
  }
  // Only now: a table that has got wider than the rows put in above it would be torn.
  await added.takeAway(context);
  for (const one of there) {
    await undoPlaces(outbox, one.sheet, one.places);
    await writeCellsBack(outbox, one, held.get(one.before)?.band ?? null);
    for (const [name, state] of one.states) await filterAgain(outbox, one.sheet, name, state);
  }
  if (Object.keys(ids).length > 0) writeColumnIds(context, nowIds);
  await outbox.send();
  await charts.drawAgain(context);
}

/** A sheet that is to be put back, with those of its tables that nobody took away. */
interface StillThere {
  readonly sheet: Excel.Worksheet;
  readonly before: StandingPlan;
  readonly states: ReadonlyMap<string, TableState>;
  /** People's own tables on our sheet. */
  readonly places: readonly TablePlace[];
}

async function stillThere(
  context: Excel.RequestContext,
  plans: readonly StandingPlan[],
): Promise<readonly StillThere[]> {
  const found = plans.flatMap((before) => {
    if (before.sheet === null) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheet.id);
    return [{ before, sheet: sheet.load('id') }];
  });
  await context.sync();
  const standing = found.flatMap(({ before, sheet }) =>
    sheet.isNullObject ? [] : [{ before, sheet, tables: sheet.tables.load('items/name') }],
  );
  await context.sync();
  return standing.map(({ before, sheet, tables }) => {
    const names = new Set(tables.items.map(({ name }) => name));
    // From the top: a table lies where it was once those above it are as they were.
    const states = new Map(
      [...before.tables].filter(([name]) => names.has(name)).sort(([, a], [, b]) => a.row - b.row),
    );
    const places = before.places.filter(({ name }) => names.has(name) && !states.has(name));
    return { sheet, before, states, places };
  });
}

/** People's own tables below ours moved along with its end; here only their size can differ. */
async function undoPlaces(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  places: readonly TablePlace[],
): Promise<void> {
  const ranges = places.map((place) => {
    const table = sheet.tables.getItem(place.name);
    return { place, table, range: table.getRange().load('address') };
  });
  await outbox.context.sync();
  for (const { place, table, range } of ranges) {
    if (range.address.endsWith(`!${place.address}`)) continue;
    const former = sheet.getRange(place.address);
    table.showTotals = false;
    table.resize(place.showTotals ? former.getResizedRange(-1, 0) : former);
    if (place.showTotals) table.showTotals = true;
  }
  await outbox.send();
}

/** Every cell as it was: formats first where people type, then texts, values and formulas. */
async function writeCellsBack(
  outbox: Outbox,
  { sheet, before, states }: StillThere,
  band: Excel.Range | null,
): Promise<void> {
  for (const { row, column, formats } of states.values()) {
    const width = formats[0]?.length ?? 0;
    for (let at = 0; at < width; at++) {
      if (formats[0]?.[at] === '') continue;
      const cells = formats.map((line): CellValue[] => [line[at] ?? 'General']);
      await writeBlock(outbox, sheet, row + 1, column + at, cells, 'numberFormat');
    }
  }
  if (band !== null) {
    const formats = band.numberFormat as CellValue[][];
    await writeBlock(outbox, sheet, 0, 0, formats, 'numberFormat');
  }
  const { used } = before;
  const width = used?.cells[0]?.length ?? 0;
  if (used === null || width === 0) return;
  const { row, column, cells } = used;
  const now = sheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
  await outbox.send();
  // What somebody else has typed further down meanwhile is theirs.
  const right = now.isNullObject ? 0 : now.columnIndex + now.columnCount;
  const ends = [...states.values()].map(rowBelow);
  const bottom = Math.max(row + cells.length, ...ends);
  const known = [0, 0, bottom, Math.max(right, column + width)] as const;
  sheet.getRangeByIndexes(...known).clear(Excel.ClearApplyTo.contents);
  const block = { row, column, rows: cells.length, columns: width };
  const formats = await readCells(outbox.context, sheet, block, 'numberFormat');
  const typed = cells.map((line, down) =>
    line.map((cell, at) => asTyped(cell, formats[down]?.[at])),
  );
  await writeBlock(outbox, sheet, row, column, typed, 'formulasR1C1');
  await outbox.send();
}

async function filterAgain(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  name: string,
  { filters }: TableState,
): Promise<void> {
  const { columns } = sheet.tables.getItem(name);
  filters.forEach((filter, at) => {
    if (filter !== null) columns.getItemAt(at).filter.apply(filter);
  });
  await outbox.send();
}

/** A column that had to be made anew has another id: which of ours it is must not be forgotten. */
async function idsAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { columns }: TableState,
  ids: ColumnIds,
): Promise<ColumnIds> {
  const now = sheet.tables.getItem(name).columns.load('items/id');
  await context.sync();
  const again: Record<string, number> = {};
  for (const [planned, id] of Object.entries(ids)) {
    const column = now.items[columns.findIndex((former) => former.id === id)];
    if (column !== undefined) again[planned] = column.id;
  }
  return again;
}
