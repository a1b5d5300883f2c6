import type { SheetPlan } from '../../receivables/sheets/plan';
import { giveNames } from './names';
import { putInAt, type PutIn } from './putIn';
import { roomForRow, type CellRect } from './roomForRow';

/** A row that was asked for: Excel may have put it in or refused. */
interface AddedRow {
  readonly sheetId: string;
  /** Where it goes, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** The cells that were there, which follow their contents down. */
  readonly below: Excel.Range;
}

/** What stands on a sheet when a row is to be put in. */
interface SheetNow {
  readonly id: string;
  /** Names of the plan that point at a cell, on whatever sheet people have put it. */
  readonly standing: ReadonlySet<string>;
  /** Those that point at a cell of this sheet. */
  readonly named: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  readonly tables: readonly (CellRect & { readonly name: string })[];
}

/**
 * The rows of named cells that a sheet made by an earlier version lacks. They are put in between their
 * neighbours by moving down what lies below, so that nothing is written over.
 */
export class AddedRows {
  private readonly rows: AddedRow[] = [];

  /** Puts in what is missing and gives the names; a row for which there is no room is left out. */
  async add(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    plan: SheetPlan,
  ): Promise<ReadonlySet<string>> {
    const added = new Set<string>();
    let now = await lookAt(context, sheet, plan);
    for (const { name } of plan.names) {
      if (now.standing.has(name)) continue;
      const place = placeOf(plan, name, now);
      if (place === null) continue;
      await this.put(context, sheet, now.id, { name, ...place });
      added.add(name);
      now = await lookAt(context, sheet, plan);
    }
    return added;
  }

  private async put(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    sheetId: string,
    { name, cells: { row, column, columns }, named }: RowPlace & { readonly name: string },
  ): Promise<void> {
    const below = sheet.getRangeByIndexes(row, column, 1, columns).load('rowIndex');
    await context.sync();
    this.rows.push({ sheetId, row, column, columns, below });
    sheet.getRangeByIndexes(row, column, 1, columns).insert(Excel.InsertShiftDirection.down);
    // Excel lets new cells look like those above them, and offer the same choices.
    const cells = sheet.getRangeByIndexes(row, column, 1, columns);
    cells.clear(Excel.ClearApplyTo.formats);
    cells.dataValidation.clear();
    await giveNames(context, [{ name, cell: sheet.getCell(row, named) }]);
  }

  /**
   * Where they lie on the sheets that are there, each once those put in after it are out again. One that
   * Excel refused to put in is none of them.
   */
  async places(
    context: Excel.RequestContext,
    isThere: (sheetId: string) => boolean,
  ): Promise<readonly PutIn[]> {
    const rows = this.rows.filter(({ sheetId }) => isThere(sheetId));
    if (rows.length === 0) return [];
    for (const { below } of rows) below.load('rowIndex');
    await context.sync();
    const pushing = rows.map((one) => ({ ...one, from: one.row, now: one.below.rowIndex }));
    const places = putInAt(
      pushing,
      (one, other) =>
        one.sheetId === other.sheetId &&
        one.column < other.column + other.columns &&
        other.column < one.column + one.columns,
    );
    return rows.flatMap(({ sheetId, column, columns }, at): PutIn[] => {
      const row = places[at] ?? null;
      if (row === null) return [];
      return [{ sheet: sheetId, row, column, rows: 1, columns, shift: 'down' }];
    });
  }
}

async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { names }: SheetPlan,
): Promise<SheetNow> {
  sheet.load('id');
  const tables = sheet.tables.load('items/name');
  const asked = names.map(({ name }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject().load('rowIndex,columnIndex');
    return { name, range, home: range.worksheet.load('id') };
  });
  await context.sync();
  const ranges = tables.items.map((table) =>
    table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  return {
    id: sheet.id,
    standing: new Set(asked.flatMap(({ name, range }) => (range.isNullObject ? [] : [name]))),
    named: new Map(
      asked.flatMap(({ name, range, home }) =>
        range.isNullObject || home.id !== sheet.id
          ? []
          : [[name, { row: range.rowIndex, column: range.columnIndex }] as const],
      ),
    ),
    tables: ranges.map((range, at) => ({
      name: tables.items[at]?.name ?? '',
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
  };
}

/** The cells that are put in, and the column of the one that gets the name. */
interface RowPlace {
  readonly cells: Omit<CellRect, 'rows'>;
  readonly named: number;
}

/**
 * Under the name that comes before this one in the plan, else in place of the one that comes after; one
 * that is planned right above the first table gets a row there, and the table moves down.
 */
function placeOf(plan: SheetPlan, name: string, { named, tables }: SheetNow): RowPlace | null {
  const planned = plan.names.find((each) => each.name === name);
  if (planned === undefined) return null;
  const before = named.get(nearest(plan, planned, -1, named) ?? '');
  const after = named.get(nearest(plan, planned, 1, named) ?? '');
  const beside = before ?? after;
  if (beside === undefined) return aboveTable(plan, planned, tables);
  const row = before === undefined ? beside.row : beside.row + 1;
  const offsets = plan.cells.flatMap(({ at }) =>
    'name' in at && at.name === name ? [at.columnOffset] : [],
  );
  const first = beside.column + Math.min(0, ...offsets);
  const last = beside.column + Math.max(0, ...offsets);
  const cells = roomForRow({ row, column: first, columns: last - first + 1 }, tables);
  return cells === null ? null : { cells, named: beside.column };
}

/** Between neighbours lies a heading at most. */
const NEAR = 2;

/** The name right before or after one in the plan, or that of the block beside where there is none. */
function nearest(
  { names }: SheetPlan,
  planned: SheetPlan['names'][number],
  direction: -1 | 1,
  named: SheetNow['named'],
): string | undefined {
  const [first] = names
    .filter(({ name, column }) => column === planned.column && named.has(name))
    .map(({ name, row }) => ({ name, away: (row - planned.row) * direction }))
    .filter(({ away }) => away > 0 && away <= NEAR)
    .sort((a, b) => a.away - b.away);
  return first?.name;
}

function aboveTable(
  { tables: [first] }: SheetPlan,
  planned: SheetPlan['names'][number],
  tables: SheetNow['tables'],
): RowPlace | null {
  const table = tables.find(({ name }) => name === first?.name);
  if (first === undefined || table === undefined || planned.row !== first.row - 1) return null;
  const cells = roomForRow(table, tables);
  return cells === null ? null : { cells, named: table.column + planned.column - first.column };
}
