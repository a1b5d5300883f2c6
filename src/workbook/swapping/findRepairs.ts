import { callsOurs, namesThatCall } from '../../receivables/swapping/callsOurs';
import { repairedFormula } from '../../receivables/swapping/repairedFormula';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import type { Attending } from '../reading/attending';
import { scanCells } from '../reading/scanCells';
import { shownBy } from '../reading/shownBy';
import { workbookSheets } from '../reading/workbookSheets';

/** A formula that lost the add-in, and as it should be. */
export interface Repair extends CellPlace {
  readonly formula: string;
  readonly repaired: string;
}

/** What of a workbook has to be put right. */
export interface RepairsFound {
  readonly open: readonly Repair[];
  /** On protected sheets. */
  readonly closed: readonly Repair[];
  /** How many cells show #NAME? for a cause that is not ours. */
  readonly others: number;
}

const LOST = '#NAME?';

/**
 * Finds the formulas of ours that lost the add-in, on hidden sheets too. One that shows #NAME? and is
 * written as it should be is to be written once more as it stands: that is what makes Excel look for its
 * function again (office-js#6395).
 */
export async function findRepairs(
  context: Excel.RequestContext,
  work: Attending,
): Promise<RepairsFound> {
  const { sheets, names } = await workbookSheets(context);
  const calling = namesThatCall(names);
  const shown = await scanCells(context, sheets.values(), 'values', (cell) => cell === LOST, work);
  const lost = new Set(shown.map(({ sheet, row, column }) => `${row},${column}!${sheet}`));
  const isLost = (sheet: string, row: number, column: number) =>
    lost.has(`${row},${column}!${sheet}`);
  const found = await scanCells(
    context,
    sheets.values(),
    'formulas',
    (cell, sheet, row, column) =>
      typeof cell === 'string' &&
      cell.startsWith('=') &&
      (repairedFormula(cell) !== null || isLost(sheet, row, column)),
    work,
  );
  const ours = found.filter(({ cell }) => callsOurs(String(cell), calling));
  const written = ours.map(({ sheet, row, column, cell }): Repair => {
    const formula = String(cell);
    const repaired = repairedFormula(formula) ?? formula;
    return { sheet, row, column, rows: 1, columns: 1, formula, repaired };
  });
  const repairs = await withoutTexts(context, written);
  const isClosed = ({ sheet }: Repair) => sheets.get(sheet)?.isProtected === true;
  return {
    open: repairs.filter((one) => !isClosed(one)),
    closed: repairs.filter(isClosed),
    others: found.length - ours.length,
  };
}

/** Excel gives a text that only looks like a formula in the same way as a formula. */
async function withoutTexts(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
): Promise<readonly Repair[]> {
  const shown = await shownBy(context, repairs);
  return repairs.filter((repair) => shown(repair)[0]?.[0] !== repair.formula);
}
