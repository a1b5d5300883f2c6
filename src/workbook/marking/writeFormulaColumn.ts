import type { Outbox } from '../applying/outbox';
import { formatRange, writeBlock } from '../applying/writeBlock';

/** So many rows alike between others are written once more rather than in a message of their own. */
const NARROW_GAP = 20;

/** More stretches than this, and all rows together are the smaller message: each asks for its range. */
const MOST_STRETCHES = 300;

/** Rows from the first to the last that are written together. */
interface Stretch {
  readonly from: number;
  to: number;
}

/** Where a column of formulas begins, from 0, and the number format of its cells. */
interface FormulaColumn {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/**
 * Writes a column of formulas in R1C1 below a header. Nearly all rows have the same one, so that is
 * written once for all, and then those that differ: a formula a row would be fifty megabytes for a
 * hundred thousand rows. Where very many differ here and there it is one a row all the same, in blocks.
 */
export async function writeFormulaColumn(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  { row, column, format }: FormulaColumn,
  formulas: readonly string[],
): Promise<void> {
  if (formulas.length === 0) return;
  const common = commonest(formulas);
  const whole = sheet.getRangeByIndexes(row, column, formulas.length, 1);
  // In cells of text a formula would stay a text.
  formatRange(whole, format);
  const apart = stretches(formulas, common);
  if (apart.length > MOST_STRETCHES) {
    const all = formulas.map((formula) => [formula]);
    await writeBlock(outbox, sheet, row, column, all, 'formulasR1C1');
    return;
  }
  whole.formulasR1C1 = common as unknown as string[][];
  for (const { from, to } of apart) {
    const cells = formulas.slice(from, to + 1).map((formula) => [formula]);
    await writeBlock(outbox, sheet, row + from, column, cells, 'formulasR1C1');
  }
}

function commonest(formulas: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function stretches(formulas: readonly string[], common: string): readonly Stretch[] {
  const found: Stretch[] = [];
  formulas.forEach((formula, at) => {
    if (formula === common) return;
    const last = found.at(-1);
    if (last !== undefined && at - last.to <= NARROW_GAP) last.to = at;
    else found.push({ from: at, to: at });
  });
  return found;
}
