import type { Workbook } from '../model/workbook';
import { formulaTokens } from '../structure/formulaTokens';

/** Before the name of an add-in's function where Excel does not know the add-in. */
export const UNKNOWN_ADDIN = '_xldudf_';

/** The name under which files keep an add-in's function: `_xldudf_AGING_PASTDUE`. */
export function storedName(name: string): string {
  return UNKNOWN_ADDIN + name.toUpperCase().replaceAll('.', '_');
}

/** Gives the functions of an add-in that has come their own names in all formulas of a workbook. */
export function adoptFormulas(workbook: Workbook, names: Iterable<string>): void {
  const byStored = new Map(Array.from(names, (name) => [storedName(name).toUpperCase(), name]));
  const adopted = (formula: string): string => {
    if (!formula.includes(UNKNOWN_ADDIN)) return formula;
    return formulaTokens(formula)
      .map(({ kind, text }) =>
        kind === 'function' ? (byStored.get(text.toUpperCase()) ?? text) : text,
      )
      .join('');
  };
  for (const sheet of workbook.sheets) {
    for (const { formula } of sheet.cells.formulas()) formula.text = adopted(formula.text);
  }
  for (const name of workbook.names) name.formula = adopted(name.formula);
  for (const column of workbook.tables.flatMap(({ columns }) => columns)) {
    const { calculatedFormula } = column;
    if (calculatedFormula !== undefined) column.calculatedFormula = adopted(calculatedFormula);
  }
}
