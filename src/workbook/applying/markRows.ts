import type { RowRulePlan } from '../../receivables/sheets/plan';
import { applyRuleLook } from './looks';
import { placeFormula, type Grid } from './writeCells';

/**
 * Puts conditional formats over the rows of a sheet's first table, in place of those that an earlier
 * refresh put there: they are told by the marker in their formula, however Excel has split them.
 */
export async function markRows(grid: Grid, rules: readonly RowRulePlan[]): Promise<void> {
  const [table] = grid.tables;
  if (rules.length === 0 || table === undefined) return;
  const { context, sheet } = grid;
  const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
  await context.sync();
  const asked = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ format, rule: format.custom.rule.load('formula') }));
  await context.sync();
  for (const { format, rule } of asked) {
    if (rules.some(({ marker }) => rule.formula.includes(marker))) format.delete();
  }
  const columnAt = (id: string) =>
    table.slots.findIndex((slot) => slot.kind === 'ours' && slot.plan.id === id);
  for (const { from, to, formula, look } of rules) {
    const [first, last] = [columnAt(from), columnAt(to)].sort((a, b) => a - b);
    if (first === undefined || last === undefined || first < 0) continue;
    const range = sheet.getRangeByIndexes(
      table.row + 1,
      table.column + first,
      Math.max(1, table.rows),
      last - first + 1,
    );
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = placeFormula(grid, formula.replaceAll('{row}', String(table.row + 2)));
    applyRuleLook(custom.format, look);
  }
}
