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

interface Known {
  readonly text: string;
  readonly meaning: number;
  readonly precedents: Precedents;
}

/** More comparisons than this take longer than calculating everything. */
const COMPARISONS = 50_000_000;

/** After this many rounds of dependants all formulas are calculated: long chains are common. */
const ROUNDS = 12;

/** Keeps formulas' results up to date: notes what changed, asks the calculator when a read needs it. */
export class Recalculation {
  private changed: { sheet: Sheet; rect: Rect }[] = [];
  private readonly names = new Set<string>();
  private readonly known = new WeakMap<Formula, Known>();
  /** Counts the changes after which a name or a table may mean other cells. */
  private meaning = 0;
  private scope: 'changed' | 'volatile' | 'all' = 'changed';

  constructor(
    private readonly workbook: () => Workbook,
    private readonly calculator: Calculator,
  ) {}

  /** Cells have other contents. */
  note(sheet: Sheet, rect: Rect): void {
    this.changed.push({ sheet, rect });
  }

  /** Cells have moved, and with them what names and tables mean. */
  noteMoved(): void {
    this.meaning++;
    if (this.scope === 'changed') this.scope = 'volatile';
  }

  /** A name or a table came, went, or means other cells. */
  noteName(...names: readonly string[]): void {
    this.meaning++;
    for (const name of names) this.names.add(name.toLowerCase());
  }

  /** Another workbook is open: its results count, apart from those that time changes. */
  noteOpened(): void {
    this.meaning++;
    this.changed = [];
    this.names.clear();
    this.scope = 'volatile';
  }

  /** Every formula is to be calculated. */
  noteAll(): void {
    this.scope = 'all';
  }

  /** Brings every formula's value up to date. True when a formula was calculated. */
  run(): boolean {
    if (this.scope === 'changed' && this.changed.length === 0 && this.names.size === 0)
      return false;
    const formulas = this.formulas();
    this.markDirty(formulas);
    this.changed = [];
    this.names.clear();
    this.scope = 'changed';
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
    for (const placed of formulas) {
      const { isVolatile, words } = this.precedents(placed);
      const isNamed = this.names.size > 0 && [...words].some((word) => this.names.has(word));
      // What was in a spill's way may have gone.
      const isBlocked = placed.sheet.cells.value(placed.row, placed.column) === '#SPILL!';
      if (isVolatile || isNamed || isBlocked || this.scope === 'all') placed.cell.dirty = true;
    }
    let waiting = formulas.filter(({ cell }) => !cell.dirty);
    let sources = [...this.changed, ...formulas.filter(({ cell }) => cell.dirty).map(placeOf)];
    for (let round = 0; sources.length > 0 && waiting.length > 0; round++) {
      if (round === ROUNDS || sources.length * waiting.length > COMPARISONS) {
        for (const { cell } of waiting) cell.dirty = true;
        return;
      }
      const clean: Placed[] = [];
      const found: Placed[] = [];
      for (const placed of waiting) (this.reads(placed, sources) ? found : clean).push(placed);
      for (const { cell } of found) cell.dirty = true;
      sources = found.map(placeOf);
      waiting = clean;
    }
  }

  private reads(placed: Placed, sources: readonly { sheet: Sheet; rect: Rect }[]): boolean {
    const { areas } = this.precedents(placed);
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
    const isSame = known?.text === formula;
    // What plain references mean is in the text; names and tables may have come to mean others.
    if (isSame && (known.meaning === this.meaning || known.precedents.words.size === 0)) {
      return known.precedents;
    }
    const precedents = precedentsOf(this.workbook(), sheet, { row, column }, formula);
    this.known.set(cell, { text: formula, meaning: this.meaning, precedents });
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
