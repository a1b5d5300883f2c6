import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { rewriteCharts } from './chartReferences';
import { referenceText, rewriteReferences } from './references';

/** Gives a sheet another name; formulas and names that said the old one say the new one. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const old = sheet.name.toLowerCase();
  const follow = (formula: string): string =>
    rewriteReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === old ? referenceText({ ...reference, sheet: name }) : null,
    );
  for (const each of workbook.sheets) {
    for (const { formula } of each.cells.formulas()) formula.text = follow(formula.text);
    for (const { rule } of each.conditionalFormats) {
      if (rule.kind === 'custom') rule.formula = follow(rule.formula);
    }
    for (const validation of each.validations) validation.source = follow(validation.source);
  }
  rewriteCharts(workbook, follow);
  for (const item of workbook.names) item.formula = follow(item.formula);
  sheet.name = name;
}
