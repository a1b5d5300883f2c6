import type { FormulaCell } from '../host/calculator';
import type { Sheet } from '../host/model/sheet';
import type { PlainFormula } from './plainFormula';

/** A formula with its place and what it reads. */
export interface PlacedFormula {
  readonly cell: FormulaCell;
  readonly plain: PlainFormula;
}

/** Functions whose precedents their arguments compute; they come last. */
const INDIRECT = ['INDIRECT', 'OFFSET'];

/**
 * An order in which each formula comes after those it reads. Formulas that read each other in a circle
 * come in the order they were given.
 */
export function calculationOrder<T extends PlacedFormula>(formulas: readonly T[]): T[] {
  const places = new Places(formulas);
  const ordered: T[] = [];
  const met = new Set<T>();
  const late = (formula: T): boolean => INDIRECT.some((name) => formula.plain.functions.has(name));
  // A stack of our own: a running balance of a hundred thousand rows is a chain as long.
  const visit = (first: T): void => {
    const waiting = [{ formula: first, needs: places.readBy(first) }];
    met.add(first);
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      const next = top.needs.next();
      if (next.done) {
        ordered.push(top.formula);
        waiting.pop();
      } else if (!met.has(next.value)) {
        met.add(next.value);
        waiting.push({ formula: next.value, needs: places.readBy(next.value) });
      }
    }
  };
  for (const formula of formulas) if (!late(formula) && !met.has(formula)) visit(formula);
  for (const formula of formulas) if (!met.has(formula)) visit(formula);
  return ordered;
}

/** The formulas of each column, by row. */
class Places<T extends PlacedFormula> {
  private readonly sheets = new Map<Sheet, Map<number, T[]>>();

  constructor(formulas: readonly T[]) {
    for (const formula of formulas) {
      const { sheet, column } = formula.cell;
      let columns = this.sheets.get(sheet);
      if (!columns) this.sheets.set(sheet, (columns = new Map<number, T[]>()));
      const list = columns.get(column);
      if (list) list.push(formula);
      else columns.set(column, [formula]);
    }
    for (const columns of this.sheets.values()) {
      for (const list of columns.values()) list.sort((a, b) => a.cell.row - b.cell.row);
    }
  }

  /** The formulas in the cells that a formula reads. */
  *readBy({ plain }: T): Generator<T> {
    for (const { sheet, rect } of plain.precedents) {
      for (const [column, list] of this.sheets.get(sheet) ?? []) {
        if (column < rect.column || column >= rect.column + rect.columns) continue;
        for (let at = firstFrom(list, rect.row); at < list.length; at++) {
          const formula = list[at];
          if (!formula || formula.cell.row >= rect.row + rect.rows) break;
          yield formula;
        }
      }
    }
  }
}

/** The position of the first formula at or below a row. */
function firstFrom(list: readonly PlacedFormula[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.cell.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
