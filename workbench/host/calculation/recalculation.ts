import type { Calculator, FormulaCell } from '../calculator';
import type { AddinFunctions } from '../functions/addinFunctions';
import { BUSY } from '../functions/calledFunctions';
import type { Formula } from '../model/cellRow';
import { cellRect, intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { precedentsOf, type Precedents } from './precedents';
import { HiddenRows } from './hiddenRows';
import { putResult } from './putResult';

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

/** A spill that grows may feed a formula that spills in turn; a circle of such ends here. */
const SPILLS_ON_SPILLS = 8;

interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Keeps formulas' results up to date: notes what changed, asks the calculator when a read needs it. */
export class Recalculation {
  private changed: Area[] = [];
  private readonly names = new Set<string>();
  private readonly known = new WeakMap<Formula, Known>();
  /** Counts the changes after which a name or a table may mean other cells. */
  private meaning = 0;
  private scope: 'changed' | 'volatile' | 'all' = 'changed';
  private hasAnswers = false;
  private readonly hidden = new HiddenRows();

  constructor(
    private readonly workbook: () => Workbook,
    private readonly calculator: Calculator,
    private readonly functions: AddinFunctions,
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

  /** Functions of the add-in have answered, came or went: formulas that wait for them may go on. */
  noteAnswers(): void {
    this.hasAnswers = true;
  }

  /**
   * Brings every formula's value up to date. True when a formula was calculated. A formula that waits
   * for a function of the add-in's stays dirty, and so do those that read it.
   */
  run(): boolean {
    this.changed.push(...this.hidden.changed(this.workbook().sheets));
    const isIdle = this.scope === 'changed' && !this.hasAnswers;
    if (isIdle && this.changed.length === 0 && this.names.size === 0) return false;
    const formulas = this.formulas();
    this.markDirty(formulas);
    this.changed = [];
    this.names.clear();
    this.scope = 'changed';
    this.hasAnswers = false;
    const dirty = formulas.filter(({ cell }) => cell.dirty);
    let spilled = this.calculate(dirty);
    for (let round = 0; spilled.length > 0 && round < SPILLS_ON_SPILLS; round++) {
      const waiting = formulas.filter(({ cell }) => !cell.dirty);
      this.markReaders(waiting, spilled, (placed, areas) => this.readsBeyondItself(placed, areas));
      spilled = this.calculate(formulas.filter(({ cell }) => cell.dirty));
    }
    this.functions.send();
    return dirty.length > 0;
  }

  /** Calculates formulas; gives the areas of spills that came, went or changed. */
  private calculate(dirty: readonly Placed[]): Area[] {
    if (dirty.length === 0) return [];
    for (const { cell } of dirty) this.functions.startOf(cell);
    const workbook = this.workbook();
    const results = this.calculator.calculate(workbook, dirty, this.functions);
    return dirty.flatMap((placed, at) => {
      const { sheet, row, column, cell } = placed;
      const result = results[at] ?? '';
      cell.dirty = result === BUSY;
      const rect = putResult(workbook, sheet, row, column, result);
      return rect ? [{ sheet, rect }] : [];
    });
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
      const value = placed.sheet.cells.value(placed.row, placed.column);
      // An add-in's function may have become known; what it called before it went still counts.
      const isOver = value === '#SPILL!' || (this.hasAnswers && value === '#NAME?');
      if (isVolatile || isNamed || isOver || this.scope === 'all') placed.cell.dirty = true;
    }
    const sources = formulas.filter(({ cell }) => cell.dirty).map(placeOf);
    const clean = formulas.filter(({ cell }) => !cell.dirty);
    this.markReaders(clean, [...this.changed, ...sources], (placed, areas) =>
      this.reads(placed, areas),
    );
  }

  /** Marks formulas that read the sources, then those that read these, and so on. */
  private markReaders(
    readers: readonly Placed[],
    from: readonly Area[],
    reads: (placed: Placed, sources: readonly Area[]) => boolean,
  ): void {
    let waiting = readers;
    let sources = from;
    for (let round = 0; sources.length > 0 && waiting.length > 0; round++) {
      if (round === ROUNDS || sources.length * waiting.length > COMPARISONS) {
        for (const { cell } of waiting) cell.dirty = true;
        return;
      }
      const clean: Placed[] = [];
      const found: Placed[] = [];
      for (const placed of waiting) (reads(placed, sources) ? found : clean).push(placed);
      for (const { cell } of found) cell.dirty = true;
      sources = found.map(placeOf);
      waiting = clean;
    }
  }

  private reads(placed: Placed, sources: readonly Area[]): boolean {
    const spill = placed.sheet.cells.spills.find(
      ({ row, column }) => row === placed.row && column === placed.column,
    );
    const own = spill && { sheet: placed.sheet, rect: spill };
    return this.readsBeyondItself(placed, sources) || (own !== undefined && meets(own, sources));
  }

  private readsBeyondItself(placed: Placed, sources: readonly Area[]): boolean {
    return this.precedents(placed).areas.some((area) => meets(area, sources));
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

function meets(area: Area, sources: readonly Area[]): boolean {
  return sources.some(
    (source) => source.sheet === area.sheet && intersection(source.rect, area.rect) !== null,
  );
}

function placeOf({ sheet, row, column }: FormulaCell): Area {
  const spill = sheet.cells.spills.find((each) => each.row === row && each.column === column);
  return { sheet, rect: spill ?? cellRect(row, column) };
}
