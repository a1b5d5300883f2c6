import type { CalculationResult, Calculator, FormulaCell } from '../calculator';
import type { Formula } from '../model/cells';
import { cellRect, intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { precedentsOf, type Precedents } from './precedents';
import { putSpill } from './putSpill';

interface Placed extends FormulaCell {
  readonly cell: Formula;
}

/** After this many rounds of dependants all formulas are calculated: long chains are common. */
const ROUNDS = 12;

/** Keeps formulas' results up to date: notes what changed, asks the calculator when a read needs it. */
export class Recalculation {
  private changed: { sheet: Sheet; rect: Rect }[] = [];
  private readonly known = new WeakMap<Formula, { text: string; precedents: Precedents }>();
  private all = false;

  constructor(
    private readonly workbook: () => Workbook,
    private readonly calculator: Calculator,
  ) {}

  /** Cells have other contents. */
  note(sheet: Sheet, rect: Rect): void {
    this.changed.push({ sheet, rect });
  }

  /** Cells, tables or names have moved or been renamed: every formula is to be looked at again. */
  noteStructure(): void {
    this.all = true;
  }

  /** Brings every formula's value up to date. True when a formula was calculated. */
  run(): boolean {
    if (!this.all && this.changed.length === 0) return false;
    const formulas = this.formulas();
    if (this.all) for (const { cell } of formulas) this.known.delete(cell);
    this.markDirty(formulas);
    this.changed = [];
    this.all = false;
    const dirty = formulas.filter(({ cell }) => cell.dirty);
    if (dirty.length === 0) return false;
    const results = this.calculator.calculate(this.workbook(), dirty);
    dirty.forEach((placed, at) => {
      placed.cell.dirty = false;
      put(this.workbook(), placed, results[at] ?? '');
    });
    return true;
  }

  private formulas(): Placed[] {
    return this.workbook().sheets.flatMap((sheet) =>
      Array.from(sheet.cells.formulas(), ({ row, column, formula }) => ({
        sheet,
        row,
        column,
        formula: formula.text,
        cell: formula,
      })),
    );
  }

  private markDirty(formulas: readonly Placed[]): void {
    let waiting = formulas.filter(({ cell }) => !cell.dirty);
    let sources = [...this.changed, ...formulas.filter(({ cell }) => cell.dirty).map(placeOf)];
    for (let round = 0; sources.length > 0 && waiting.length > 0; round++) {
      if (this.all || round === ROUNDS || sources.length * waiting.length > 50_000_000) {
        for (const { cell } of waiting) cell.dirty = true;
        return;
      }
      const clean: Placed[] = [];
      const found: Placed[] = [];
      for (const placed of waiting) {
        (this.reads(placed, sources, round) ? found : clean).push(placed);
      }
      for (const { cell } of found) cell.dirty = true;
      sources = found.map(placeOf);
      waiting = clean;
    }
  }

  private reads(
    placed: Placed,
    sources: readonly { sheet: Sheet; rect: Rect }[],
    round: number,
  ): boolean {
    const { areas, isVolatile } = this.precedents(placed);
    if (isVolatile && round === 0) return true;
    const spill = placed.sheet.cells.spills.find(
      ({ row, column }) => row === placed.row && column === placed.column,
    );
    const all = spill ? [...areas, { sheet: placed.sheet, rect: spill }] : areas;
    return all.some((area) =>
      sources.some(
        (source) => source.sheet === area.sheet && intersection(source.rect, area.rect) !== null,
      ),
    );
  }

  private precedents({ sheet, row, column, formula, cell }: Placed): Precedents {
    const known = this.known.get(cell);
    if (known?.text === formula) return known.precedents;
    const precedents = precedentsOf(this.workbook(), sheet, { row, column }, formula);
    this.known.set(cell, { text: formula, precedents });
    return precedents;
  }
}

function placeOf({ sheet, row, column }: FormulaCell): { sheet: Sheet; rect: Rect } {
  const spill = sheet.cells.spills.find((each) => each.row === row && each.column === column);
  return { sheet, rect: spill ?? cellRect(row, column) };
}

function put(
  workbook: Workbook,
  { sheet, row, column }: FormulaCell,
  result: CalculationResult,
): void {
  if (typeof result !== 'object') {
    sheet.cells.dropSpill(row, column);
    sheet.cells.setResult(row, column, result);
    return;
  }
  putSpill(workbook, sheet, row, column, result);
}
