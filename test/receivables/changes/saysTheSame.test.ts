import { saysTheSame } from '../../../src/receivables/changes/saysTheSame';
import type { CellValue } from '../../../src/receivables/ledger/area';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import type { StandingSheet } from '../../../src/receivables/sheets/standingSheet';
import type { Row } from '../ledgerOf';
import type { settingsOf } from '../sheets/planOf';
import { AS_OF, columnOf, first, plansOf, ROWS, shown } from '../sheets/planOf';

type Choice = Parameters<typeof settingsOf>[0];

/** How a person left the sheet of an earlier refresh: other cells, in another order of rows. */
interface Left {
  readonly cells?: Readonly<Record<string, readonly CellValue[]>>;
  readonly without?: string;
  readonly order?: readonly number[];
  readonly madeFor?: number;
}

const plan = (rows: readonly Row[] = ROWS, choice: Choice = {}): SheetPlan =>
  first(plansOf(rows, choice));

/** The sheet of one refresh as it stands when the next is about to write what it planned. */
function standing(was: SheetPlan, next: SheetPlan, left: Left = {}): StandingSheet {
  const columns = first(was.tables).columns;
  return {
    plan: next,
    column: (id) => {
      const column = columns.find((each) => each.id === id);
      if (column === undefined || id === left.without) return undefined;
      const cells = left.cells?.[id] ?? column.values;
      const order = left.order ?? [...cells.keys()];
      return { header: column.header, cells: order.map((row) => cells[row] ?? '') };
    },
    over: (row, id) => left.madeFor ?? shown(was, row, id) ?? '',
  };
}

describe('an Aging sheet says the same', () => {
  test.each<readonly [boolean, string, SheetPlan, Left]>([
    [true, 'as the refresh that wrote it', plan(), {}],
    [true, 'when its rows were turned around', plan(), { order: [2, 1, 0] }],
    [true, 'in another language', plan(ROWS, { language: 'es' }), {}],
    [true, 'with a row of an account that had left, which has no figures', plan(), withLeft()],
    [false, 'not where a figure is another', plan(), { cells: { b0: [1, 0, 0] } }],
    [false, 'not where a row was taken away', plan(), { order: [0, 1] }],
    [false, 'not where a column was', plan(), { without: 'noDate' }],
    [false, 'not without the totals', plan(), { without: 'total' }],
    [false, 'not of another day', plan(), { madeFor: AS_OF - 1 }],
    [false, 'not with other buckets', plan(ROWS, { edges: [0, 15, 60, 90] }), {}],
    [false, 'not where over means other days', plan(ROWS, { overDays: 45 }), {}],
    [false, 'not of fewer accounts', plan(ROWS.slice(0, 2)), {}],
  ])('%s: %s', (same, _, was, left) => {
    expect(saysTheSame(standing(was, plan(), left), AS_OF, 0)).toBe(same);
  });

  test('of days in the system of 1904 too', () => {
    const sheet = standing(plan(), plan(), { madeFor: AS_OF - 1462 });
    expect(saysTheSame(sheet, AS_OF, 1462)).toBe(true);
    expect(saysTheSame(sheet, AS_OF, 0)).toBe(false);
  });
});

/** Every column with one cell more: an account, and nothing in the others. */
function withLeft(): Left {
  const { columns } = first(plan().tables);
  const cells = columns.map(({ id }): [string, readonly CellValue[]] => [
    id,
    [...columnOf(plan(), id).values, id === 'account' ? 'GONE' : ''],
  ]);
  return { cells: Object.fromEntries(cells) };
}
