import type { CellValue } from '../../receivables/ledger/area';
import type {
  PlanCell,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
} from '../../receivables/sheets/plan';
import { matchColumns, type ColumnIds } from '../applying/matchColumns';
import type { PutIn } from '../applying/putIn';
import { contentAt } from './photoCells';
import type { SheetPhoto, TablePhoto } from './photograph';
import { SheetModel } from './sheetModel';
import { tableMatch } from './tableMatch';
import { bodyRows, undoSteps } from './undoSteps';

/** A sheet before and after a write, and what wrote it. */
export interface SheetWritten {
  readonly stood: SheetPhoto;
  readonly wrote: SheetPhoto;
  readonly plan: SheetPlan;
  readonly ids: Readonly<Record<string, ColumnIds>>;
  readonly putIn: readonly PutIn[];
}

/**
 * The photograph after a write without what a person typed while it was being written. Outside of the
 * columns that a plan fills, a write puts in what the plan gives and nothing else: another text or number
 * that did not stand there before is a person's. What stood there takes its place, so that a restore finds
 * the cell changed since.
 */
export function withoutTyped(written: SheetWritten): SheetPhoto {
  const { wrote } = written;
  const typed = [...typedInTables(written), ...typedElsewhere(written)];
  if (typed.length === 0) return wrote;
  const contents = wrote.cells.contents.map((line) => [...line]);
  for (const { row, column, stood } of typed) {
    const line = contents[row - wrote.cells.row];
    if (line !== undefined) line[column - wrote.cells.column] = stood;
  }
  return { ...wrote, cells: { ...wrote.cells, contents } };
}

/** A cell after a write in which a person typed, and what it held before. */
interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly stood: CellValue;
}

function typedInTables({ stood, wrote, plan, ids }: SheetWritten): readonly TypedCell[] {
  return wrote.tables.flatMap((after) => {
    const planned = plan.tables.find(({ name }) => name === after.name);
    if (planned === undefined) return [];
    const before = stood.tables.find(({ name }) => name === after.name);
    const from = before === undefined ? () => '' : formerCell({ before, after }, stood, wrote);
    const columns = matchColumns(planned, after.columns, ids[after.name] ?? {}).standing;
    return columns.flatMap((match, at) => {
      const given = match === 'dropped' ? null : givenIn(planned, match);
      return given === null ? [] : changedIn(wrote, after, at, { from, given });
    });
  });
}

type Given = (cell: CellValue) => boolean;

/** What a write puts into a column in which people type; null where it fills the column itself. */
function givenIn(table: TablePlan, column: TableColumnPlan | null): Given | null {
  if (column === null) return isFormula;
  if (column.typed !== true || table.key === null) return null;
  const values = new Set(column.values.flatMap(asWritten));
  return (cell) => values.has(cell);
}

/** What stood, by the row of the body and the column of the written table. */
type FormerCell = (down: number, at: number) => CellValue;

function formerCell(
  tables: { readonly before: TablePhoto; readonly after: TablePhoto },
  stood: SheetPhoto,
  wrote: SheetPhoto,
): FormerCell {
  const match = tableMatch(tables, stood, wrote, wrote);
  const { row, column } = tables.before.place;
  const rows = new Map(match?.rows.map((later, former) => [later, former]));
  const columns = new Map(match?.columns.map((later, former) => [later, former]));
  return (down, at) => {
    const [from, across] = [rows.get(down + 1), columns.get(at)];
    return from === undefined || across === undefined
      ? ''
      : contentAt(stood, row + from, column + across);
  };
}

function changedIn(
  wrote: SheetPhoto,
  { place, showTotals }: TablePhoto,
  at: number,
  { from, given }: { readonly from: FormerCell; readonly given: Given },
): readonly TypedCell[] {
  const typed: TypedCell[] = [];
  const column = place.column + at;
  for (let down = 0; down < bodyRows({ place, showTotals }); down++) {
    const row = place.row + 1 + down;
    const cell = contentAt(wrote, row, column);
    const stood = from(down, at);
    if (cell !== stood && !given(cell)) typed.push({ row, column, stood });
  }
  return typed;
}

/** Cells in no table: each is followed back to where it lay before. */
function typedElsewhere({ stood, wrote, plan, putIn }: SheetWritten): readonly TypedCell[] {
  const { row, column, contents } = wrote.cells;
  const width = contents[0]?.length ?? 0;
  const numbered = contents.map((line, down) => line.map((_, right) => down * width + right));
  const origins = new SheetModel({ ...wrote, cells: { ...wrote.cells, contents: numbered } });
  const steps = undoSteps(stood, wrote, { putIn });
  if (!steps.every((step) => origins.step(step))) return [];
  const given = new Set(plan.cells.flatMap(({ cell }) => givenBy(cell)));
  const typed: TypedCell[] = [];
  for (let down = 0; down < origins.rows; down++) {
    for (let right = 0; right < origins.columns; right++) {
      const number = origins.content(down, right);
      if (typeof number !== 'number') continue;
      const at = { row: row + Math.floor(number / width), column: column + (number % width) };
      const cell = contentAt(wrote, at.row, at.column);
      const before = contentAt(stood, down, right);
      const isOurs = cell === before || cell === '' || isFormula(cell) || given.has(cell);
      if (!isOurs && !isInTable(wrote, at)) typed.push({ ...at, stood: before });
    }
  }
  return typed;
}

/** Whether a cell lies in a table of the sheet. */
export function isInTable(
  { tables }: Pick<SheetPhoto, 'tables'>,
  { row, column }: Omit<TypedCell, 'stood'>,
): boolean {
  return tables.some(
    ({ place }) =>
      row >= place.row &&
      row < place.row + place.rows &&
      column >= place.column &&
      column < place.column + place.columns,
  );
}

/** What a cell of a plan may hold once it is written; nothing of a formula. */
export function givenBy(cell: PlanCell): readonly CellValue[] {
  switch (cell.kind) {
    case 'text':
      return asWritten(cell.text);
    case 'number':
      return [cell.value];
    case 'day':
      return asWritten(cell.day);
    case 'moment':
      return asWritten(cell.moment);
    case 'blank':
    case 'formula':
      return [];
  }
}

/** How a value of a plan may stand in a photograph: as it is, as a text with its apostrophe, as a day of 1904. */
export function asWritten(value: CellValue): readonly CellValue[] {
  if (typeof value === 'number') return [value, value - 1462];
  return typeof value === 'string' && value.startsWith('=') ? [value, `'${value}`] : [value];
}

function isFormula(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
