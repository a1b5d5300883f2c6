import { addressOf, quoteSheet } from '../host/model/address';
import type { CalculationResult, Calculator, FormulaCell } from '../host/calculator';
import { cellRect } from '../host/model/rect';
import type { Workbook } from '../host/model/workbook';
import { calculationOrder, type PlacedFormula } from './calculationOrder';
import { engineSheets } from './engineSheets';
import { plainFormula } from './plainFormula';
import { univerEngine, type UniverEngine } from './univerEngine';
import type { LoadUniver } from './univerPackages';

/** A formula that kept its last result because it could not be calculated here. */
export interface Uncalculated {
  /** `Aging!B3`. */
  readonly address: string;
  readonly formula: string;
  /** Names the function, or says what went wrong. */
  readonly reason: string;
}

/** Calculates formulas with Univer's engine, which is loaded when the first formula comes. */
export class UniverCalculator implements Calculator {
  /** Everything that could not be calculated so far. */
  readonly uncalculated: Uncalculated[] = [];

  constructor(private readonly load: LoadUniver) {}

  calculate(workbook: Workbook, formulas: readonly FormulaCell[]): CalculationResult[] {
    if (formulas.length === 0) return [];
    const engine = univerEngine(this.load);
    const placed = formulas.map((cell, position) => ({
      position,
      cell,
      plain: plainFormula(workbook, cell),
    }));
    const results: CalculationResult[] = [];
    engine.load(engineSheets(placed));
    for (const formula of calculationOrder(placed)) {
      results[formula.position] = this.one(engine, formula);
    }
    return results;
  }

  private one(engine: UniverEngine, { cell, plain }: PlacedFormula): CalculationResult {
    const { sheet, row, column } = cell;
    const place = { sheetId: sheet.id, row, column };
    const unknown = [...plain.functions].filter((name) => !engine.knows(name));
    if (unknown.length > 0) return this.keep(cell, `unknown function ${unknown.join(', ')}`);
    if (plain.obstacle) return this.keep(cell, 'reads another workbook');
    try {
      const result = engine.evaluate(plain.text, place);
      engine.put(place, result);
      return result;
    } catch (error) {
      return this.keep(cell, error instanceof Error ? error.message : String(error));
    }
  }

  private keep(cell: FormulaCell, reason: string): CalculationResult {
    const { sheet, row, column, formula } = cell;
    const address = `${quoteSheet(sheet.name)}!${addressOf(cellRect(row, column))}`;
    this.uncalculated.push({ address, formula, reason });
    const last = sheet.cells.value(row, column);
    return last === '' ? '#NAME?' : last;
  }
}
