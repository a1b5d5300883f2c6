import type { FormulaTold } from '../../receivables/checking/bookSeen';
import type { CellValue } from '../../receivables/ledger/area';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import { asTyped } from '../applying/asTyped';
import { recorded } from '../restoring/recorded';
import { NOTHING_WRITTEN, type Written } from '../restoring/written';
import { runsOf } from '../swapping/formulaRuns';
import { batches, rangeOf, readPlaces } from '../swapping/readPlaces';
import { spillsOf } from '../swapping/spillsOf';

/** What Excel shows for an error, written as a value without an apostrophe so that it stays one. */
const ERROR =
  /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|CALC!|SPILL!|BLOCKED!|CONNECT!|FIELD!)$/;

/** Formulas that became values, and what that wrote. */
export interface Kept {
  readonly count: number;
  readonly written: Written;
}

/** Makes formulas the values that they show, spilled cells with them. */
export async function keepValues(
  context: Excel.RequestContext,
  formulas: readonly FormulaTold[],
): Promise<Kept> {
  if (formulas.length === 0) return { count: 0, written: NOTHING_WRITTEN };
  const cells = formulas.map(({ sheet, row, column, formula }) => {
    return { sheet, row, column, cell: formula };
  });
  const runs = runsOf(await spillsOf(context, cells));
  const touched = [...new Set(formulas.map(({ sheet }) => sheet))].map((sheet) => ({ sheet }));
  const { written } = await recorded(context, touched, async () => {
    for (const batch of batches(runs)) await writeValues(context, batch);
  });
  return { count: formulas.length, written };
}

async function writeValues(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<void> {
  const values = await readPlaces(context, places, 'values');
  const formats = await readPlaces(context, places, 'numberFormat');
  places.forEach((place, at) => {
    rangeOf(context, place).values = (values[at] ?? []).map((line, row) =>
      line.map((cell, column) => kept(cell, formats[at]?.[row]?.[column])),
    );
  });
  await context.sync();
}

function kept(cell: CellValue, format: CellValue | undefined): CellValue {
  return typeof cell === 'string' && ERROR.test(cell) ? cell : asTyped(cell, format);
}
