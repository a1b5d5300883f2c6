import { columnLetters } from '../../receivables/ledger/address';
import type { Place, PlacedCell, PlanCell, SheetPlan } from '../../receivables/sheets/plan';
import type { Headings } from './findHeadings';
import { applyLook } from './looks';
import { formatRange } from './writeBlock';
import type { WrittenTable } from './writeTable';

/** What is needed to find a planned cell on its sheet. */
export interface Grid {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The sheet's tables; over the columns of the first one cells may be placed. */
  readonly tables: readonly WrittenTable[];
  /** Those by name that had to be made on a standing sheet, wherever there was room. */
  readonly made: ReadonlyMap<string, WrittenTable>;
  /** Named cells that exist in the workbook. */
  readonly named: ReadonlySet<string>;
  /** Those of them that were made just now. */
  readonly added: ReadonlySet<string>;
  /** Where the cells are that are found by their text; null on a new sheet, which has its own places. */
  readonly headings: Headings | null;
  /** What the workbook's days lack to the 1900 system's: 0, or 1462 in a 1904 workbook. */
  readonly dayOffset: number;
}

/** The range of a place, or null where its column or name is not there. */
export function placeRange(grid: Grid, at: Place): Excel.Range | null {
  if ('name' in at) {
    if (!grid.named.has(at.name)) return null;
    const cell = grid.context.workbook.names.getItem(at.name).getRange();
    return at.columnOffset === 0 ? cell : cell.getOffsetRange(0, at.columnOffset);
  }
  const column = 'over' in at ? columnOver(grid, at.over) : at.column;
  return column === null ? null : grid.sheet.getCell(at.row, column);
}

function cellRange(grid: Grid, cell: PlacedCell): Excel.Range | null {
  const made = cell.heads === undefined ? undefined : grid.made.get(cell.heads);
  if (made !== undefined && 'row' in cell.at && 'column' in cell.at)
    return grid.sheet.getCell(made.row - 1, cell.at.column);
  if (grid.headings === null || cell.aliases === undefined) return placeRange(grid, cell.at);
  return grid.headings.get(cell) ?? null;
}

function columnOver({ tables: [table] }: Grid, id: string): number | null {
  if (table === undefined) return null;
  const at = table.slots.findIndex((slot) => slot.kind === 'ours' && slot.plan.id === id);
  return at < 0 ? null : table.column + at;
}

/** Replaces `{id}` by the letters of the column of the sheet's first table that has this id. */
export function placeFormula(grid: Grid, formula: string): string {
  return formula.replace(/\{([A-Za-z]\w*)\}/g, (token, id: string) => {
    const column = columnOver(grid, id);
    return column === null ? token : columnLetters(column);
  });
}

/**
 * Writes a plan's cells outside its tables. Text formats go first, so that Excel keeps `1-30` or
 * `=x` as text; formulas after values; other formats last.
 */
export function writeCells(grid: Grid, { cells }: Pick<SheetPlan, 'cells'>): void {
  const isNew = grid.headings === null;
  const isMade = ({ at }: PlacedCell) => isNew || ('name' in at && grid.added.has(at.name));
  const placed = cells
    .filter((cell) => cell.when === 'always' || isMade(cell))
    .flatMap((cell) => {
      const range = cellRange(grid, cell);
      return range === null ? [] : [{ range, cell: cell.cell }];
    });
  for (const kind of ['text', 'blank', 'number', 'day', 'moment', 'formula'] as const) {
    for (const { range, cell } of placed) if (cell.kind === kind) writeCell(grid, range, cell);
  }
  for (const { range, cell } of placed) if (cell.look !== undefined) applyLook(range, cell.look);
}

function writeCell(grid: Grid, range: Excel.Range, cell: PlanCell): void {
  switch (cell.kind) {
    case 'text':
      formatRange(range, '@');
      range.values = [[cell.text]];
      break;
    case 'blank':
      range.values = [['']];
      break;
    case 'day':
      range.values = [[cell.day - grid.dayOffset]];
      formatRange(range, cell.format);
      break;
    case 'moment':
      range.values = [[cell.moment - grid.dayOffset]];
      formatRange(range, cell.format);
      break;
    case 'number':
      range.values = [[cell.value]];
      formatRange(range, cell.format);
      break;
    case 'formula':
      // A cell that held text keeps the text format, in which a formula would not calculate.
      formatRange(range, cell.format);
      range.formulas = [[placeFormula(grid, cell.formula)]];
      break;
  }
}

/** The band above the table belongs to Duebook: what an earlier, wider one left there goes. */
export function clearBand(grid: Grid, cells: readonly PlacedCell[]): void {
  const [table] = grid.tables;
  if (table === undefined || table.row === 0) return;
  const inBand = cells.some(({ at }) => 'over' in at);
  if (!inBand) return;
  const { row, column, slots, formerly } = table;
  const ours = slots.flatMap(({ kind }, at) => (kind === 'ours' ? [at] : []));
  for (const at of new Set([...ours, ...(formerly ?? [])])) {
    const range = grid.sheet.getRangeByIndexes(0, column + at, row, 1);
    range.clear(Excel.ClearApplyTo.contents);
    range.conditionalFormats.clearAll();
    // Figures that stand apart do so over other columns now.
    if (formerly !== null) range.format.fill.clear();
  }
}
