import { addressOf, quoteSheet } from '../host/model/address';
import type { CalculationResult, Calculator, FormulaCell } from '../host/calculator';
import { BUSY, type CalledFunctions } from '../host/functions/calledFunctions';
import { cellRect } from '../host/model/rect';
import type { Workbook } from '../host/model/workbook';
import { calculationOrder, type PlacedFormula } from './calculationOrder';
import { engineSheets } from './engineSheets';
import { plainFormula } from './plainFormula';
import { univerEngine, type UniverEngine } from './univerEngine';
import type { LoadUniver } from './univerPackages';
import { WaitingCells } from './waitingCells';

/** A formula that kept its last result because it could not be calculated here. */
export interface Uncalculated {
  /** `Aging!B3`. */
  readonly address: string;
  readonly formula: string;
  /** Names the function, or says what went wrong. */
  readonly reason: string;
}

/** Where no add-in runs. */
const NO_FUNCTIONS: CalledFunctions = {
  has: () => false,
  isMissing: () => false,
  call: () => '#NAME?',
};

/** Calculates formulas with Univer's engine, which is loaded when the first formula comes. */
export class UniverCalculator implements Calculator {
  /** Everything that could not be calculated so far. */
  readonly uncalculated: Uncalculated[] = [];

  constructor(private readonly load: LoadUniver) {}

  calculate(
    workbook: Workbook,
    formulas: readonly FormulaCell[],
    functions: CalledFunctions = NO_FUNCTIONS,
  ): CalculationResult[] {
    if (formulas.length === 0) return [];
    const engine = univerEngine(this.load);
    const placed = formulas.map((cell, position) => ({
      position,
      cell,
      plain: plainFormula(workbook, cell),
    }));
    const results: CalculationResult[] = [];
    const waiting = new WaitingCells();
    engine.load(engineSheets(placed));
    for (const formula of calculationOrder(placed)) {
      const { position, cell, plain } = formula;
      // What a formula reads must be there before it is calculated, or it would call with wrong values.
      const isWaiting = waiting.isAmong(plain.precedents);
      const result = isWaiting ? BUSY : this.one(engine, formula, functions);
      if (result === BUSY) waiting.add(cell);
      else engine.put({ sheetId: cell.sheet.id, row: cell.row, column: cell.column }, result);
      results[position] = result;
    }
    return results;
  }

  private one(
    engine: UniverEngine,
    { cell, plain }: PlacedFormula,
    functions: CalledFunctions,
  ): CalculationResult {
    const { sheet, row, column } = cell;
    const place = { sheetId: sheet.id, row, column };
    const foreign = [...plain.functions].filter((name) => !engine.knows(name));
    const unknown = foreign.filter((name) => !functions.has(name));
    if (unknown.some((name) => functions.isMissing(name))) return '#NAME?';
    if (unknown.length > 0) return this.keep(cell, `unknown function ${unknown.join(', ')}`);
    if (plain.obstacle) return this.keep(cell, 'reads another workbook');
    try {
      let isWaiting = false;
      const result = engine.evaluate(plain.text, place, foreign, (name, args) => {
        const answer = functions.call(name, args, cell);
        isWaiting ||= answer === BUSY;
        return answer;
      });
      return isWaiting ? BUSY : result;
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
