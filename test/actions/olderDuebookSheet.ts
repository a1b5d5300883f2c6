import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import { defaultSettings } from '../../src/receivables/settings/defaultSettings';
import { LEGEND_CELL, SETTING_CELLS } from '../../src/receivables/settings/settings';
import { duebookSheet } from '../../src/receivables/sheets/duebookSheet';
import type { PlacedCell, SheetPlan } from '../../src/receivables/sheets/plan';
import { applyPlans } from '../../src/workbook/applying/applyPlans';
import { excelRun } from '../../src/workbook/excelRun';
import { wordsFor } from '../../src/words';
import { today } from './ledgerWorkbook';

/** Names that the first version did not have, and the rows (from 0) that they have got since. */
const SINCE = [SETTING_CELLS.disputeColumn, LEGEND_CELL] as const;

/** Makes the *Duebook* sheet that the first version made: without a dispute column and a legend. */
export async function makeOlderDuebookSheet(language: 'en' | 'es' = 'en'): Promise<void> {
  const settings = defaultSettings(today() as SerialDay, language);
  const plan = duebookSheet({
    settings,
    rewrite: [],
    reading: null,
    result: null,
    issues: [],
    words: wordsFor(language).sheets,
  });
  await excelRun((context) => applyPlans(context, [older(plan)], 0));
}

function older(plan: SheetPlan): SheetPlan {
  const since = plan.names.filter(({ name }) => isSince(name)).map(({ row }) => row);
  const up = (row: number) => row - since.filter((each) => each < row).length;
  const isLeft = ({ column }: { readonly column: number }) => column <= 2;
  return {
    ...plan,
    names: plan.names
      .filter(({ name }) => !isSince(name))
      .map((each) => ({ ...each, row: up(each.row) })),
    cells: plan.cells
      .filter(({ at }) => !('name' in at && isSince(at.name)))
      .map((cell): PlacedCell =>
        'row' in cell.at && 'column' in cell.at && isLeft(cell.at)
          ? { ...cell, at: { ...cell.at, row: up(cell.at.row) } }
          : cell,
      ),
    tables: plan.tables.map((table) => (isLeft(table) ? { ...table, row: up(table.row) } : table)),
  };
}

function isSince(name: string): boolean {
  return SINCE.some((each) => each === name);
}
