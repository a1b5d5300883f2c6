import type { SheetPlan, TablePlan } from '../../receivables/sheets/plan';
import { refusalOf } from '../refusal';
import { Begun } from './begun';
import { writeColumnIds } from './columnIds';
import { writeChartMemory, type ChartMemory } from './chartMemory';
import { dressAgain, dressNewSheet, keepInSight, printColumnsAgain } from './dressSheet';
import { findHeadings } from './findHeadings';
import { belowWhatStands } from './freePlace';
import { freshTable } from './freshTable';
import { askInputs, writeInputsAgain } from './inputsMeanwhile';
import { inWorkbookDays } from './inWorkbookDays';
import type { ColumnIds } from './matchColumns';
import { demandUnlocked, readLocks, whyDenied } from './locks';
import { nameNewSheet, namesThere } from './names';
import { markRows } from './markRows';
import { mergeTable } from './mergeTable';
import { Outbox } from './outbox';
import type { PutIn } from './putIn';
import { roomForColumns } from './roomForColumns';
import { readStanding, type Standing, type StandingPlan } from './standing';
import type { TableState } from './tableState';
import { takeAwayCharts } from './takeAwayCharts';
import { writeCharts, type ChartGrid } from './writeCharts';
import { clearBand, writeCells, type Grid } from './writeCells';
import { makeTable, rewriteTable, type WrittenTable } from './writeTable';

/** Makes the workbook's own sheets what the plans say, whatever stands there. */
export async function applyPlans(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  dayOffset: number,
  begun = new Begun(),
): Promise<readonly PutIn[]> {
  const standing = await readStanding(context, plans);
  return applyOver({ context, standing, dayOffset, begun });
}

/** Plans and what was read to stand there. */
export interface Application {
  readonly context: Excel.RequestContext;
  readonly standing: Standing;
  /** What the workbook's days lack to the 1900 system's. */
  readonly dayOffset: number;
  /** Hears of what is made and put in, so that all of it can be undone where Excel refuses the rest. */
  readonly begun: Begun;
}

/**
 * Applies plans over what was read to stand there. The only place that writes whole sheets. What Excel
 * refuses stays half-written: whoever calls undoes it. Gives the rows and columns that were put in.
 */
export async function applyOver({
  context,
  standing,
  dayOffset,
  begun,
}: Application): Promise<readonly PutIn[]> {
  const { plans, ids, lost } = standing;
  begun.hold(plans);
  const locks = await readLocks(context);
  demandUnlocked(plans, locks);
  let writing = '';
  try {
    const nowIds: Record<string, ColumnIds> = Object.fromEntries(
      Object.entries(ids).filter(([name]) => !lost.includes(name)),
    );
    const grids: Omit<ChartGrid, 'ids'>[] = [];
    const written: PlacedTable[] = [];
    for (const one of plans) {
      writing = one.title;
      begun.writing = one.title;
      const sheet = one.sheet ?? (await begun.made.make(context, one.title));
      const kept = { begun, ids, written };
      const table = await applyPlan(context, one, sheet, dayOffset, kept);
      if (table !== null) grids.push({ context, sheet, standing: one, table });
    }
    Object.assign(nowIds, await idsOf(context, written));
    // Last, because a chart may draw the table of another sheet.
    const { memory, printAreas } = writeAllCharts(context, grids, nowIds, standing);
    writeColumnIds(context, nowIds);
    await context.sync();
    const putIn = await begun.putIn(context, () => true);
    // In a request of their own after all others: that all is printed cannot be chosen again.
    for (const setPrintArea of printAreas) setPrintArea();
    if (printAreas.length > 0) await context.sync();
    const sheets = grids.map(({ sheet, standing: { plan } }) => ({ sheet, plan }));
    await takeAwayCharts(context, sheets, memory);
    return putIn;
  } catch (error) {
    throw whyDenied(refusalOf(error, writing), locks) ?? error;
  }
}

/** Charts drawn: which were ever made, and what sets the print areas in a request after all these. */
interface ChartsDrawn {
  readonly memory: ChartMemory;
  readonly printAreas: readonly (() => void)[];
}

function writeAllCharts(
  context: Excel.RequestContext,
  grids: readonly Omit<ChartGrid, 'ids'>[],
  ids: ChartGrid['ids'],
  { madeCharts }: Standing,
): ChartsDrawn {
  const drawn = grids.filter(({ standing: { plan } }) => (plan.charts ?? []).length > 0);
  if (drawn.length === 0) return { memory: madeCharts, printAreas: [] };
  const printAreas: (() => void)[] = [];
  const now = drawn.map((grid) => {
    const { foundBy } = grid.standing.plan;
    const sheet = 'table' in foundBy ? foundBy.table : foundBy.name;
    const { made, setPrintArea } = writeCharts({ ...grid, ids }, madeCharts[sheet] ?? []);
    if (setPrintArea !== null) printAreas.push(setPrintArea);
    return [sheet, made] as const;
  });
  const memory = { ...madeCharts, ...Object.fromEntries(now) };
  if (JSON.stringify(memory) !== JSON.stringify(madeCharts)) writeChartMemory(context, memory);
  return { memory, printAreas };
}

/** What is kept while plans are applied: to take it back, or to remember it. */
interface Kept {
  readonly begun: Begun;
  readonly ids: Readonly<Record<string, ColumnIds>>;
  /** Grows by each table that is written. */
  readonly written: PlacedTable[];
}

/** A table that was written, on its sheet. */
interface PlacedTable {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly table: WrittenTable;
}

/** Writes a sheet and gives its first table; its charts come when all sheets are there. */
async function applyPlan(
  context: Excel.RequestContext,
  { plan, sheet: standing, used, tables: states }: StandingPlan,
  sheet: Excel.Worksheet,
  dayOffset: number,
  { begun, ids, written: all }: Kept,
): Promise<WrittenTable | null> {
  const outbox = new Outbox(context);
  const isNew = standing === null;
  const headings = isNew ? null : findHeadings(sheet, plan.cells, used);
  if (isNew) await nameNewSheet(context, sheet, plan);
  const rows = isNew ? new Set<string>() : await begun.rows.add(context, sheet, plan);
  const named = await namesThere(context, plan);
  const placedTables = new Map<string, WrittenTable>();
  const made = new Map<string, WrittenTable>();
  // Those that are made go below the others, which may grow: their headings are written last.
  const isStanding = ({ name }: TablePlan) => states.has(name);
  const standingFirst = [
    ...plan.tables.filter(isStanding),
    ...plan.tables.filter((table) => !isStanding(table)),
  ];
  for (const table of standingFirst) {
    const stood = states.get(table.name);
    const isMade = stood === undefined && !isNew;
    const placed = isMade ? await belowWhatStands(context, sheet, table) : table;
    const inDays = inWorkbookDays(placed, dayOffset);
    const written = await applyTable(outbox, sheet, inDays, stood, {
      ids: ids[table.name] ?? {},
      columns: begun.columns,
    });
    placedTables.set(table.name, written);
    if (isMade) made.set(table.name, written);
    all.push({ sheet, name: table.name, table: written });
  }
  const tables = plan.tables.flatMap(({ name }) => placedTables.get(name) ?? []);
  const grid: Grid = { context, sheet, tables, made, named, added: rows, headings, dayOffset };
  clearBand(grid, plan.cells);
  const inputs = askInputs(grid, plan);
  writeCells(grid, plan);
  if (isNew) dressNewSheet(grid, plan);
  else if (rows.size > 0) keepInSight(sheet, plan);
  dressAgain(grid, plan);
  await markRows(grid, plan.rowRules ?? []);
  await outbox.send();
  if (writeInputsAgain(inputs, used)) await outbox.send();
  if (!isNew) await printColumnsAgain(grid, plan);
  return tables[0] ?? null;
}

async function applyTable(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  stood: TableState | undefined,
  { ids, columns }: { readonly ids: ColumnIds; readonly columns: Begun['columns'] },
): Promise<WrittenTable> {
  if (stood === undefined) return makeTable(outbox, sheet, plan);
  const { context } = outbox;
  const state = await freshTable(context, sheet, plan, stood, ids);
  const merged = mergeTable(plan, state, ids);
  const hasRoom = await roomForColumns(context, sheet, plan.name, state, merged, columns);
  return rewriteTable(outbox, sheet, plan, state, merged, hasRoom);
}

/** Which columns of these tables are which of ours, in one request. */
async function idsOf(
  context: Excel.RequestContext,
  written: readonly PlacedTable[],
): Promise<Readonly<Record<string, ColumnIds>>> {
  const asked = written.map(({ sheet, name, table }) => {
    const columns = sheet.tables.getItem(name).columns.load('items/id');
    return { name, table, columns };
  });
  await context.sync();
  return Object.fromEntries(
    asked.map(({ name, table, columns }) => {
      const ids: Record<string, number> = {};
      table.slots.forEach((slot, at) => {
        const column = columns.items[at];
        if (slot.kind === 'ours' && column !== undefined) ids[slot.plan.id] = column.id;
      });
      return [name, ids];
    }),
  );
}
