import { passingHeaders } from '../applying/freeHeaders';
import { Outbox } from '../applying/outbox';
import { askFilters, askTable, isFiltering, type AskedTable } from '../applying/tableState';
import { resizeTable } from '../applying/writeTable';
import type { SheetPhoto } from './photograph';
import type { RestorePlan } from './restorePlan';
import { bodyRows } from './undoSteps';
import { SheetModel, type Step } from './sheetModel';
import { writeLooks } from './writeLooks';
import { writeSpots } from './writeSpots';

/** Brings a sheet into the state of a plan; `now` is how it stands. */
export async function restoreSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  now: SheetPhoto,
  plan: RestorePlan,
): Promise<void> {
  const outbox = new Outbox(context);
  const filters = await liftFilters(context, sheet, now, plan);
  const model = new SheetModel(now);
  for (const step of plan.steps) {
    await doStep(outbox, sheet, model, step);
    model.step(step);
  }
  await outbox.send();
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

/** Takes off the filters of tables in which something is put back; gives what puts them on again. */
async function liftFilters(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { tables }: SheetPhoto,
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
    const lifted = table.columns.items.flatMap(({ id }, index): LiftedFilter[] => {
      const criteria = filters[at]?.[index]?.criteria;
      return isFiltering(criteria) ? [{ table: name, id, criteria }] : [];
    });
    if (lifted.length > 0) table.clearFilters();
    return dropped.has(name) ? [] : lifted;
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
