import type { IStyleData } from '@univerjs/core';
import type { CalculationResult, FormulaCell } from '../../host/calculator';
import { addressOf } from '../../host/model/address';
import type { ConditionalFormat, ConditionalLook } from '../../host/model/conditionalFormat';
import { cellRect, intersection } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Rect } from '../../host/model/types';
import { moveFormula } from '../../host/structure/references';

export type Evaluate = (formulas: readonly FormulaCell[]) => readonly CalculationResult[];

/** More cells than this are never looked at together; no screen shows as many. */
const MOST_CELLS = 20_000;

/** The first of the columns, far to the right, in which rules are calculated, and their number. */
const ASIDE = 10_000;
const ASIDE_COLUMNS = 6_000;

/**
 * What a sheet's conditional formats make of the cells in some areas, by `row,column`.
 *
 * Univer evaluates a rule by formula for every cell of its range, which freezes the page for a hundred
 * thousand rows; here each rule is calculated for what is in sight alone, and once a row where the
 * formula is the same all along it.
 */
export function conditionalLooks(
  sheet: Sheet,
  areas: readonly Rect[],
  evaluate: Evaluate,
): Map<string, IStyleData> {
  const looks = new Map<string, IStyleData>();
  const tests = sheet.conditionalFormats.flatMap((format) => testsOf(sheet, format, areas));
  const cells = tests.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
  if (tests.length === 0 || cells > MOST_CELLS) return looks;
  const results = evaluate(
    tests.map(({ rect, formula }, at) => {
      // Far to the right, because in the cell itself the answer would stand in for its value.
      return { sheet, row: rect.row, column: ASIDE + (at % ASIDE_COLUMNS), formula };
    }),
  );
  const stopped = new Set<string>();
  tests.forEach(({ rect, format }, at) => {
    if (results[at] !== true) return;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const place = `${row},${column}`;
        if (stopped.has(place)) continue;
        // Rules come in the order of their priority: what an earlier one said stays.
        looks.set(place, { ...gridLook(format.look), ...looks.get(place) });
        if (format.stopIfTrue) stopped.add(place);
      }
    }
  });
  return looks;
}

/** A question about cells that all have the same answer. */
interface Test {
  readonly format: ConditionalFormat;
  readonly rect: Rect;
  readonly formula: string;
}

function testsOf(sheet: Sheet, format: ConditionalFormat, areas: readonly Rect[]): Test[] {
  const [first] = format.ranges;
  if (!first) return [];
  // Only a rule that holds is TRUE; what cannot be calculated keeps the cell's own value.
  const formula = `=IF(${ruleFormula(format, first).slice(1)},TRUE,FALSE)`;
  const isSameAcross = moveFormula(formula, 0, 1) === formula;
  const tests: Test[] = [];
  // Areas may overlap; a cell is asked once.
  const asked = new Set<string>();
  for (const range of format.ranges) {
    for (const area of areas) {
      const seen = intersection(range, area);
      if (!seen) continue;
      for (let row = seen.row; row < seen.row + seen.rows; row++) {
        if (sheet.hiddenRows.has(row)) continue;
        const step = isSameAcross ? seen.columns : 1;
        for (let column = seen.column; column < seen.column + seen.columns; column += step) {
          const place = `${row},${column}`;
          if (asked.has(place)) continue;
          asked.add(place);
          tests.push({
            format,
            rect: { row, column, rows: 1, columns: step },
            formula: moveFormula(formula, row - first.row, column - first.column),
          });
        }
      }
    }
  }
  return tests;
}

/** The rule as a formula for the first cell of its ranges. */
function ruleFormula({ rule }: ConditionalFormat, first: Rect): string {
  if (rule.kind === 'custom') return rule.formula;
  const cell = addressOf(cellRect(first.row, first.column));
  const one = rule.formula1.replace(/^=/, '');
  const two = (rule.formula2 ?? '').replace(/^=/, '');
  switch (rule.operator) {
    case 'Between':
      return `=AND(${cell}>=${one},${cell}<=${two})`;
    case 'NotBetween':
      return `=OR(${cell}<${one},${cell}>${two})`;
    case 'EqualTo':
      return `=${cell}=${one}`;
    case 'NotEqualTo':
      return `=${cell}<>${one}`;
    case 'GreaterThan':
      return `=${cell}>${one}`;
    case 'LessThan':
      return `=${cell}<${one}`;
    case 'GreaterThanOrEqual':
      return `=${cell}>=${one}`;
    case 'LessThanOrEqual':
      return `=${cell}<=${one}`;
  }
}

function gridLook(look: ConditionalLook): IStyleData {
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { ul: { s: 1 } } : {}),
    ...(look.strikethrough ? { st: { s: 1 } } : {}),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
  };
}
