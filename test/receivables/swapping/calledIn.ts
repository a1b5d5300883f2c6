import { builtIn } from '../../../src/receivables/swapping/builtIn';
import type { Given } from '../../../src/receivables/swapping/given';
import { plainCall } from '../../../src/receivables/swapping/plainCall';
import type { Directory } from '../../../src/receivables/swapping/reference';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { calculatorInNode } from '../../../workbench/calc/calculatorInNode';
import type { Sheet } from '../../../workbench/host/model/sheet';
import { Workbook } from '../../../workbench/host/model/workbook';
import { ask } from '../../functions/ask';

/** What stands in `Mine` from A1 on once the built-in formulas of a call have taken its place. */
export interface Swapped {
  readonly before: CellValue[][];
  /** Null where the call has no built-in formulas. */
  readonly after: CellValue[][] | null;
  /** How many cells stay live. */
  readonly live: number;
}

/** A workbook whose sheet *Items* holds these rows, and *Mine* nothing. */
export function itemsWorkbook(rows: readonly (readonly CellValue[])[]) {
  const workbook = new Workbook();
  const items = workbook.addSheet('Items');
  items.cells.write(
    0,
    0,
    rows.map((row) => [...row]),
  );
  return { workbook, items, mine: workbook.addSheet('Mine') };
}

/** Calls a function of ours on cells, swaps it for built-in formulas, and has these calculated. */
export function swapped(
  formula: string,
  { workbook, items, mine }: ReturnType<typeof itemsWorkbook>,
  directory: Directory = { tables: [], names: [] },
): Swapped {
  const call = plainCall(formula, { sheet: 'Mine', row: 0, column: 0 }, directory);
  if (call === null) throw new Error(`No plain call: ${formula}`);
  const given = call.args.map((argument): Given | null => {
    if (argument.kind === 'missing') return null;
    if (argument.kind === 'constant') return { ...argument, place: null };
    return { ...argument, cells: cellsIn(items, argument.place) };
  });
  // Excel gives an empty cell of a range as 0.
  const args = given.map((each) =>
    each === null ? null : each.cells.map((row) => row.map((cell) => (cell === '' ? 0 : cell))),
  );
  const answer = ask(call.name, ...args);
  const before = (Array.isArray(answer) ? answer : [[answer]]).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? cell.error : cell)),
  );
  const live = builtIn({ name: call.name, given, row: 0, column: 0, shown: before });
  if (live === null) return { before, after: null, live: 0 };
  const cells = live.flatMap((row, down) =>
    row.flatMap((text, across) => {
      mine.cells.setValue(down, across, before[down]?.[across] ?? '');
      if (text === null) return [];
      mine.cells.setFormula(down, across, text, '', true);
      return [{ sheet: mine, row: down, column: across, formula: text }];
    }),
  );
  const results = calculatorInNode().calculate(workbook, cells);
  const after = before.map((row) => [...row]);
  cells.forEach(({ row, column }, at) => {
    const result = results[at] ?? '';
    after[row]?.splice(column, 1, typeof result === 'object' ? '#SPILL!' : result);
  });
  return { before, after, live: cells.length };
}

function cellsIn(
  { cells }: Sheet,
  place: { row: number; column: number; rows: number; columns: number },
): CellValue[][] {
  const last = Math.max(0, ...[...cells.entries()].map(({ row }) => row + 1));
  const rows = Math.max(1, Math.min(place.rows, last - place.row));
  return cells.read({ ...place, rows }).map((row) => [...row]);
}

/** Whether two cells show the same, to far below the cent. */
export function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}
