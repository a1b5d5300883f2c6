import { passingHeaders } from '../applying/freeHeaders';
import { Outbox } from '../applying/outbox';
import { askFilters, askTable, isFiltering, type AskedTable } from '../applying/tableState';
import { resizeTable } from '../applying/writeTable';
import type { SheetPhoto } from './photograph';
import type { RestorePlan, ThreePhotos } from './restorePlan';
import { bodyRows } from './undoSteps';
import { SheetModel, type Step } from './sheetModel';
import { writeLooks } from './writeLooks';
import { writeSpots } from './writeSpots';

/** A sheet whose cells lie in their former order, with what was taken off meanwhile. */
export interface Reordered {
  readonly model: SheetModel;
  readonly filters: readonly LiftedFilter[];
}

/** What is put back of a sheet, and how it stands. */
interface SheetPlanned extends ThreePhotos {
  readonly sheet: Excel.Worksheet;
  readonly plan: RestorePlan;
}

/** Brings the cells and tables of a sheet into their former order. */
export async function reorderSheet(
  context: Excel.RequestContext,
  { sheet, before, now, plan }: SheetPlanned,
): Promise<Reordered> {
  const outbox = new Outbox(context);
  const filters = await liftFilters(context, sheet, { before, now }, plan);
  const model = new SheetModel(now);
  for (const step of plan.steps) {
    await doStep(outbox, sheet, model, step);
    model.step(step);
  }
  await outbox.send();
  return { model, filters };
}

/** Gives the cells of a sheet back what was in them, once they lie in their former order. */
export async function fillSheet(
  context: Excel.RequestContext,
  { sheet, plan }: Pick<SheetPlanned, 'sheet' | 'plan'>,
  { model, filters }: Reordered,
): Promise<void> {
  const outbox = new Outbox(context);
  passHeaders(sheet, model, plan);
  const headers = headerRows(model);
  const isHeader = ({ row }: { readonly row: number }) => headers.has(row);
  const shown = new Map(plan.formats.map(({ row, column, cell }) => [`${row},${column}`, cell]));
  const formatOf = (row: number, column: number) =>
    shown.get(`${row},${column}`) ?? model.format(row, column) ?? 'General';
  await writeLooks(outbox, sheet, plan.looks);
  await writeSpots(outbox, sheet, plan.formats, 'numberFormat');
  // Headers before the formulas that name them, and blanks before a formula that spills over them.
  for (const part of [
    plan.contents.filter(isHeader),
    plan.contents.filter((one) => !isHeader(one) && one.cell === ''),
    plan.contents.filter((one) => !isHeader(one) && one.cell !== ''),
  ]) {
    await writeSpots(outbox, sheet, part, 'formulasR1C1', formatOf);
    await outbox.send();
  }
  for (const [column, points] of plan.widths) {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = points;
  }
  for (const { table, id, criteria } of filters) {
    sheet.tables.getItem(table).columns.getItem(id).filter.apply(criteria);
  }
  await outbox.send();
}

async function doStep(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  model: SheetModel,
  step: Step,
): Promise<void> {
  if (step.kind === 'takeOut') {
    const { row, column, rows, columns } = step.block;
    const cells = sheet.getRangeByIndexes(row, column, rows, columns);
    if (step.shift === 'up') cells.delete(Excel.DeleteShiftDirection.up);
    else cells.getEntireColumn().delete(Excel.DeleteShiftDirection.left);
    return;
  }
  const table = sheet.tables.getItem(step.table);
  const standing = model.tables.get(step.table);
  if (standing === undefined) return;
  const { place, showTotals } = standing;
  switch (step.kind) {
    case 'totals':
      table.showTotals = step.isShown;
      return;
    case 'closeGap': {
      const { column, columns } = place;
      const end = place.row + place.rows;
      const gap = sheet.getRangeByIndexes(end, column, Math.abs(step.rows), columns);
      if (step.rows > 0) gap.delete(Excel.DeleteShiftDirection.up);
      else gap.insert(Excel.InsertShiftDirection.down);
      return;
    }
    case 'dropTable':
      table.convertToRange();
      sheet
        .getRangeByIndexes(place.row, place.column, place.rows, place.columns)
        .clear(Excel.ClearApplyTo.all);
      return;
    case 'dropColumn':
      table.columns.getItemAt(step.at).delete();
      return;
    case 'addColumn':
      table.columns.add(step.at);
      return;
    case 'resize': {
      const state = { ...place, rows: bodyRows({ place, showTotals }), showTotals };
      await resizeTable(outbox, sheet, table, state, { rows: step.rows, columns: place.columns });
    }
  }
}

/** Header rows of the sheet's tables. */
function headerRows({ tables }: SheetModel): ReadonlySet<number> {
  return new Set([...tables.values()].map(({ place }) => place.row));
}

/** Two headers of a table must never be alike, not even while they change places. */
function passHeaders(sheet: Excel.Worksheet, model: SheetModel, { contents }: RestorePlan): void {
  for (const { place } of model.tables.values()) {
    const changing = contents.filter(
      ({ row, column }) =>
        row === place.row && column >= place.column && column < place.column + place.columns,
    );
    const passing = passingHeaders(changing.map(({ cell }) => String(cell)));
    changing.forEach(({ row, column }, at) => {
      sheet.getCell(row, column).values = [[passing[at] ?? '']];
    });
  }
}

interface LiftedFilter {
  readonly table: string;
  readonly id: number;
  readonly criteria: Excel.FilterCriteria;
}

/**
 * Takes off the filters of tables in which something is put back; gives what puts them on again, where
 * their columns stay.
 */
async function liftFilters(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, now: { tables } }: Pick<ThreePhotos, 'before' | 'now'>,
  { steps, contents, formats }: RestorePlan,
): Promise<readonly LiftedFilter[]> {
  const asked: readonly AskedTable[] =
    steps.length + contents.length + formats.length === 0
      ? []
      : tables.map(({ name }) => askTable(sheet.tables.getItem(name)));
  if (asked.length === 0) return [];
  await context.sync();
  const filters = asked.map(askFilters);
  await context.sync();
  const dropped = new Set(steps.flatMap((step) => (step.kind === 'dropTable' ? [step.table] : [])));
  return asked.flatMap(({ table }, at): LiftedFilter[] => {
    const name = tables[at]?.name ?? '';
    const stood = before.tables.find((one) => one.name === name);
    const lifted = table.columns.items.flatMap(({ id }, index): LiftedFilter[] => {
      const criteria = filters[at]?.[index]?.criteria;
      return isFiltering(criteria) ? [{ table: name, id, criteria }] : [];
    });
    if (lifted.length > 0) table.clearFilters();
    if (dropped.has(name)) return [];
    // A table that a person made since keeps all of its columns.
    return lifted.filter(({ id }) => stood?.columns.some((column) => column.id === id) ?? true);
  });
}

/** Takes from cells that are blank again what they got besides their contents. */
export async function clearFresh(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { address, fresh }: SheetPhoto,
): Promise<void> {
  if (address === null || fresh === null) return;
  const cells = sheet.getRange(address);
  cells.getRow(0).clear(Excel.ClearApplyTo.formats);
  if (fresh.choices) cells.dataValidation.clear();
  await context.sync();
}
