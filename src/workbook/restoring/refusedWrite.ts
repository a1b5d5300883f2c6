import type { CellValue } from '../../receivables/ledger/area';
import type { SheetPlan } from '../../receivables/sheets/plan';
import type { SheetPhoto } from './photograph';
import type { ThreePhotos } from './restorePlan';
import { asWritten, givenBy, isInTable } from './typedWhileWriting';

/**
 * A sheet on which a write stopped half-way, as three photographs: all that stands is what the write left,
 * but for tables that somebody else made or took away meanwhile, and for what somebody typed further down
 * than anything stood.
 */
export function asRefused(
  stood: SheetPhoto,
  found: SheetPhoto,
  plan: SheetPlan | undefined,
): ThreePhotos {
  const has = ({ tables }: Pick<SheetPhoto, 'tables'>, name: string) =>
    tables.some((table) => table.name === name);
  const isPlanned = (name: string) => plan?.tables.some((table) => table.name === name) === true;
  const before = { ...stood, tables: stood.tables.filter(({ name }) => has(found, name)) };
  const tables = found.tables.filter(({ name }) => has(stood, name) || isPlanned(name));
  const now = { ...found, tables };
  return { before, after: withoutTypedBelow(before, now, plan), now };
}

function withoutTypedBelow(
  before: SheetPhoto,
  now: SheetPhoto,
  plan: SheetPlan | undefined,
): SheetPhoto {
  const { row, contents } = now.cells;
  const bottom = before.cells.row + before.cells.contents.length;
  if (row + contents.length <= bottom) return now;
  const known = new Set([...before.cells.contents.flat(), ...givenIn(plan)]);
  const isTheirs = (cell: CellValue, down: number, right: number) =>
    cell !== '' &&
    row + down >= bottom &&
    !known.has(cell) &&
    !isInTable(now, { row: row + down, column: now.cells.column + right });
  const left = contents.map((line, down) =>
    line.map((cell, right) => (isTheirs(cell, down, right) ? '' : cell)),
  );
  return { ...now, cells: { ...now.cells, contents: left } };
}

/** All that a plan puts into cells. */
function givenIn(plan: SheetPlan | undefined): readonly CellValue[] {
  if (plan === undefined) return [];
  return [
    ...plan.cells.flatMap(({ cell }) => givenBy(cell)),
    ...plan.tables.flatMap(({ columns }) =>
      columns.flatMap(({ header, values }) => [header, ...values.flatMap(asWritten)]),
    ),
  ];
}
