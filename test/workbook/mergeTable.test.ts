/** @jest-environment node */
import fc from 'fast-check';
import type { CellValue } from '../../src/receivables/ledger/area';
import type { TableColumnPlan, TablePlan } from '../../src/receivables/sheets/plan';
import { mergeTable, type MergedTable } from '../../src/workbook/applying/mergeTable';
import type { TableState } from '../../src/workbook/applying/tableState';

const column = (
  id: string,
  header: string,
  values: readonly CellValue[],
  leaving: CellValue | 'keep',
): TableColumnPlan => ({
  id,
  header,
  aliases: [header],
  kind: typeof values[0] === 'number' ? 'number' : 'text',
  format: '@',
  values,
  leaving,
  total: null,
  width: 10,
});

const planOf = (accounts: readonly string[], totals: readonly number[]): TablePlan => ({
  name: 'DuebookAging',
  row: 5,
  column: 0,
  columns: [
    column('account', 'Account', accounts, 'keep'),
    column(
      'name',
      'Name',
      accounts.map((account) => `${account} Ltd`),
      'keep',
    ),
    column('total', 'Total', totals, ''),
  ],
  rows: accounts.length,
  key: ['account'],
  leavingMark: {
    column: 'name',
    text: 'no longer due',
    aliases: ['no longer due', 'ya no adeuda'],
  },
  totals: true,
  style: 'TableStyleLight9',
});

const stateOf = (headers: readonly string[], body: readonly CellValue[][]): TableState => ({
  row: 5,
  column: 0,
  rows: body.length,
  showTotals: true,
  columns: headers.map((name, at) => ({ id: at + 1, name })),
  body,
  formats: body.map((row) => row.map(() => 'General')),
  filters: headers.map(() => null),
  sort: [],
});

const cellsOf = ({ slots }: MergedTable) => slots.map(({ cells }) => [...cells]);

describe('bringing a plan and a standing table together', () => {
  test('what a person typed follows its account to another row', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Note'],
      [
        ['A', 'A Ltd', 10, 'call Ann'],
        ['B', 'B Ltd', 5, ''],
      ],
    );
    const merged = mergeTable(planOf(['B', 'A'], [7, 3]), state, {});
    expect(cellsOf(merged)).toEqual([
      ['B', 'A'],
      ['B Ltd', 'A Ltd'],
      [7, 3],
      ['', 'call Ann'],
    ]);
    expect(merged.drop).toEqual([]);
    expect(merged.add).toEqual([]);
  });

  test('an account that left stays at the end, marked, while its row holds something typed', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Note'],
      [
        ['A', 'A Ltd', 10, 'promised Friday'],
        ['B', 'B Ltd', 5, ''],
        ['C', 'C Ltd', 4, ''],
      ],
    );
    const merged = mergeTable(planOf(['C'], [4]), state, {});
    expect(cellsOf(merged)).toEqual([
      ['C', 'A'],
      ['C Ltd', 'A Ltd · no longer due'],
      [4, ''],
      ['', 'promised Friday'],
    ]);
  });

  test('the mark is written once, however often the sheet is refreshed', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Note'],
      [['A', 'A Ltd · no longer due', '', 'x']],
    );
    const merged = mergeTable(planOf(['C'], [4]), state, {});
    expect(cellsOf(merged)[1]).toEqual(['C Ltd', 'A Ltd · no longer due']);
  });

  test('the mark changes with the language of the sheets, and does not pile up', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Note'],
      [
        ['A', 'A Ltd · ya no adeuda', '', 'x'],
        ['B', 'B Ltd · no longer due · ya no adeuda', '', 'y'],
      ],
    );
    const merged = mergeTable(planOf([], []), state, {});
    expect(cellsOf(merged)[1]).toEqual(['A Ltd · no longer due', 'B Ltd · no longer due']);
  });

  test('an account without a name has the mark alone, however often the sheet is refreshed', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Note'],
      [
        ['A', '', 10, 'x'],
        ['B', 'ya no adeuda', '', 'y'],
      ],
    );
    const merged = mergeTable(planOf([], []), state, {});
    expect(cellsOf(merged)[1]).toEqual(['no longer due', 'no longer due']);
  });

  test('a second row of an account that is still due keeps what was typed in it, unmarked', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Note'],
      [
        ['A', 'A Ltd', 10, ''],
        ['A', 'A Ltd', 10, 'called'],
        ['A', 'A Ltd', 10, 'called again'],
      ],
    );
    const merged = mergeTable(planOf(['A'], [7]), state, {});
    expect(cellsOf(merged)).toEqual([
      ['A', 'A'],
      ['A Ltd', 'A Ltd'],
      [7, ''],
      ['called', 'called again'],
    ]);
  });

  test('where a person deleted the key column, every row with something typed is kept', () => {
    const state = stateOf(['Name', 'Total', 'Note'], [['A Ltd', 10, 'called']]);
    const merged = mergeTable(planOf(['A'], [7]), state, { name: 1, total: 2 });
    expect(cellsOf(merged)[3]).toEqual(['', 'called']);
  });

  test('a calculated column alone keeps no account, and reaches new ones', () => {
    const state = stateOf(
      ['Account', 'Name', 'Total', 'Half'],
      [
        ['A', 'A Ltd', 10, '=RC[-1]/2'],
        ['B', 'B Ltd', 5, '=RC[-1]/2'],
      ],
    );
    const merged = mergeTable(planOf(['B', 'N'], [7, 3]), state, {});
    expect(merged.rows).toBe(2);
    expect(cellsOf(merged)[3]).toEqual(['=RC[-1]/2', '=RC[-1]/2']);
  });

  test('a renamed column of ours is known by its id, a person’s column in between stays', () => {
    const state = stateOf(['Account', 'Mine', 'Customer', 'Total'], [['A', 'typed', 'A Ltd', 10]]);
    const merged = mergeTable(planOf(['A'], [7]), state, { account: 1, name: 3, total: 4 });
    expect(merged.slots.map((slot) => (slot.kind === 'ours' ? slot.plan.id : slot.name))).toEqual([
      'account',
      'Mine',
      'name',
      'total',
    ]);
    expect(merged.add).toEqual([]);
  });

  test('a column that the plan no longer has is dropped, a missing one comes behind its neighbour', () => {
    const state = stateOf(['Account', 'Owner', 'Total'], [['A', 'Kim', 10]]);
    const merged = mergeTable(planOf(['A'], [7]), state, { account: 1, owner: 2, total: 3 });
    expect(merged.drop).toEqual([2]);
    expect(merged.add).toEqual([1]);
    expect(cellsOf(merged)).toEqual([['A'], ['A Ltd'], [7]]);
  });

  test.each([
    ['the text of one language', '(no account)', '(no account)'],
    ['the text of the other', '(sin cuenta)', '(no account)'],
  ])('a row without an account is found by %s', (_, stood, now) => {
    const plan = planOf([now], [7]);
    const [account, ...others] = plan.columns;
    if (account === undefined) throw new Error('there is no first column');
    const synonyms = ['(no account)', '(sin cuenta)'];
    const state = stateOf(['Account', 'Name', 'Total', 'Note'], [[stood, '', 1, 'typed']]);
    const merged = mergeTable(
      { ...plan, columns: [{ ...account, synonyms }, ...others] },
      state,
      {},
    );
    expect(cellsOf(merged)[3]).toEqual(['typed']);
  });

  describe('a column of ours that people type in', () => {
    const withNote = (accounts: readonly string[], currencies: readonly string[]): TablePlan => {
      const plan = planOf(
        accounts,
        accounts.map(() => 1),
      );
      const blank = accounts.map(() => '');
      const note: TableColumnPlan = { ...column('note', 'Note', blank, 'keep'), typed: true };
      return {
        ...plan,
        columns: [...plan.columns, column('currency', 'Currency', currencies, 'keep'), note],
        key: ['account', 'currency'],
      };
    };
    const headers = ['Account', 'Name', 'Total', 'Currency', 'Note'];

    test('follows its row by all parts of the key', () => {
      const state = stateOf(headers, [
        ['A', 'A Ltd', 1, 'USD', 'dollars'],
        ['A', 'A Ltd', 1, 'EUR', 'euros'],
      ]);
      const merged = mergeTable(withNote(['A', 'A'], ['EUR', 'USD']), state, {});
      expect(cellsOf(merged)[4]).toEqual(['euros', 'dollars']);
    });

    test('keeps a leaving row, with the format that its cell had', () => {
      const body = [['A', 'A Ltd', 1, 'USD', 46117]];
      const state = { ...stateOf(headers, body), formats: [['@', '@', '0', '@', 'yyyy-mm-dd']] };
      const merged = mergeTable(withNote(['B'], ['USD']), state, {});
      expect(cellsOf(merged)[4]).toEqual(['', 46117]);
      expect(merged.slots[4]?.formats).toEqual(['@', 'yyyy-mm-dd']);
    });

    test('in a cell of text format, an equals sign is typed text too', () => {
      const body = [['A', 'A Ltd', 1, 'USD', '= asked twice']];
      const kept = (format: string) => {
        const formats = [['@', '@', '0', '@', format]];
        return mergeTable(withNote([], []), { ...stateOf(headers, body), formats }, {}).rows;
      };
      expect([kept('@'), kept('General')]).toEqual([1, 0]);
    });

    test('is recognised in the other language and gets the header of this one', () => {
      const plan = withNote(['A'], ['USD']);
      const columns = plan.columns.map((each) =>
        each.id === 'note' ? { ...each, aliases: ['Note', 'Nota'] } : each,
      );
      const state = stateOf(
        ['Account', 'Name', 'Total', 'Currency', 'Nota'],
        [['A', 'A Ltd', 1, 'USD', 'x']],
      );
      const { slots } = mergeTable({ ...plan, columns }, state, {});
      expect(slots).toHaveLength(5);
      expect(slots[4]).toMatchObject({ kind: 'ours', header: 'Note', cells: ['x'] });
    });
  });

  test('no typed character is ever lost, whatever accounts come and go', () => {
    const keys = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { maxLength: 5 });
    const notes = fc.array(
      fc.string({ minLength: 1 }).filter((note) => !note.startsWith('=')),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(keys, keys, notes, (before, after, typed) => {
        const body = before.map((key, row) => [key, `${key} Ltd`, 1, typed[row] ?? '']);
        const state = stateOf(['Account', 'Name', 'Total', 'Note'], body);
        const merged = cellsOf(
          mergeTable(
            planOf(
              after,
              after.map(() => 2),
            ),
            state,
            {},
          ),
        );
        before.forEach((key, row) => {
          const at = merged[0]?.indexOf(key) ?? -1;
          expect(merged[3]?.[at]).toBe(typed[row]);
        });
      }),
    );
  });
});
