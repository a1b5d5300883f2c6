import type { FormulaTold } from '../../receivables/checking/bookSeen';
import { formulaSeen, mayBeSeen, type FormulaAt } from '../../receivables/checking/formulaSeen';
import { isAgingTable } from '../../receivables/sheets/agingNames';
import { namesThatCall } from '../../receivables/swapping/callsOurs';
import type { Attending } from '../reading/attending';
import { scanCells } from '../reading/scanCells';
import { shownBy } from '../reading/shownBy';
import type { Book, BookSheet } from './bookSheets';

/** The formulas that a check has something to say about, sheet by sheet from the top. */
export async function tellingFormulas(
  context: Excel.RequestContext,
  { sheets, names }: Book,
  work: Attending,
): Promise<readonly FormulaTold[]> {
  const callingNames = namesThatCall(names);
  const standing = new Map(sheets.map((sheet) => [sheet.name, standingOf(sheet)]));
  const at = (sheet: string, formula: string): FormulaAt => {
    return { formula, on: standing.get(sheet) ?? 'other', callingNames };
  };
  const found = await scanCells(
    context,
    sheets,
    'formulas',
    (cell, sheet) => typeof cell === 'string' && cell.startsWith('=') && mayBeSeen(at(sheet, cell)),
    work,
  );
  const places = found.map(({ sheet, row, column, cell }) => {
    return { sheet, row, column, rows: 1, columns: 1, formula: String(cell) };
  });
  const shown = await shownBy(context, places);
  return places.flatMap((place): FormulaTold[] => {
    const { sheet, row, column, formula } = place;
    const value = shown(place)[0]?.[0] ?? '';
    // Excel gives a text that only looks like a formula in the same way as a formula.
    const kind = value === formula ? null : formulaSeen(at(sheet, formula), value);
    return kind === null ? [] : [{ sheet, row, column, formula, kind, value }];
  });
}

function standingOf({ tables, kind }: BookSheet): FormulaAt['on'] {
  if (tables.some(isAgingTable)) return 'aging';
  return kind === 'ours' ? 'ours' : 'other';
}
