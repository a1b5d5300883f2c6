import { age } from '../../../src/receivables/aging/age';
import { NO_INTAKE_MEMORY } from '../../../src/receivables/settings/intakeMemory';
import { tieOutTable } from '../../../src/receivables/sheets/duebookTables';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';
import { ROWS, settingsOf } from './planOf';
import { duebookPlan, refreshed, table } from './duebookPlan';

describe('tables', () => {
  test('what is not aged, by cause and currency', () => {
    const rows = ROWS.map((row) => ({ ...row, currency: 'USD' }));
    expect(table(refreshed(ledgerOf(rows)), 'DuebookTieOut')).toEqual([
      ['USD', 'after-as-of', 'Dated after the as-of date', 1, 7],
    ]);
  });

  test('an item that is contested in part is counted where the part stands', () => {
    const ledger = ledgerOf([
      { account: 'A', due: '2026-01-01', balance: 1000, disputed: 300 },
      { account: 'B', due: '2026-01-01', balance: 50, disputed: true },
    ]);
    const settings = settingsOf({ disputes: 'excluded' });
    const { columns } = tieOutTable(0, age(ledger, settings), wordsFor('en').sheets);
    const first = (id: string) => columns.find((column) => column.id === id)?.values[0];
    expect([first('code'), first('items'), first('amount')]).toEqual(['disputed', 2, 350]);
  });

  test('issues, one line each, with what a person accepted', () => {
    const issues = [
      { address: 'E13', code: 'date-missing', message: 'Empty.', key: 'k1', accepted: false },
      {
        address: null,
        code: 'account-leading-zeros',
        message: '7, 007',
        key: 'k2',
        accepted: true,
      },
    ];
    expect(table(duebookPlan({ issues }), 'DuebookIssues')).toEqual([
      ['E13', 'date-missing', 'Empty.', '', 'k1'],
      ['', 'account-leading-zeros', '7, 007', 'Yes', 'k2'],
    ]);
  });

  test('that have nothing to say are left out, and emptied where they stand', () => {
    const names = (plan: SheetPlan) => plan.tables.map(({ name }) => name);
    expect(names(duebookPlan())).toEqual(['DuebookColumns', 'DuebookTieOut', 'DuebookIssues']);
    const standing = ['DuebookControl', 'DuebookMisfits', 'DuebookProfiles'];
    const plan = duebookPlan({ standing });
    expect(names(plan)).toEqual([
      'DuebookColumns',
      'DuebookTieOut',
      'DuebookControl',
      'DuebookMisfits',
      'DuebookIssues',
      'DuebookProfiles',
    ]);
    expect(standing.map((name) => table(plan, name))).toEqual([[], [], []]);
  });

  test('of profiles say which one is in use', () => {
    const profiles = [
      { name: 'SAP', headers: { account: 'KUNNR' } },
      { name: 'Monday list', headers: { dueDate: 'Due', account: 'Customer' } },
    ];
    const memory = { ...NO_INTAKE_MEMORY, mapping: { ...NO_INTAKE_MEMORY.mapping, profiles } };
    const ledger = ledgerOf(ROWS);
    const head = { ...ledger.head, profile: 'Monday list' };
    expect(table(refreshed({ ...ledger, head }, {}, { memory }), 'DuebookProfiles')).toEqual([
      ['SAP', 'account', 'KUNNR', '', 'Account'],
      ['Monday list', 'account', 'Customer', 'Yes', 'Account'],
      ['Monday list', 'dueDate', 'Due', 'Yes', 'Due date'],
    ]);
  });

  test('of items that the export ages otherwise say where they stand', () => {
    const misfits = [{ item: 2, exported: '31-60', ours: '91+' }];
    expect(table(refreshed(ledgerOf(ROWS), {}, { misfits }), 'DuebookMisfits')).toEqual([
      ['A4', 'A2', '', '31-60', '91+'],
    ]);
  });

  test('none is wider than the ones above it: Excel tears none as those grow', () => {
    const plan = duebookPlan({ standing: ['DuebookControl', 'DuebookMisfits', 'DuebookProfiles'] });
    const widths = plan.tables.map(({ columns }) => columns.length);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  test('stand apart from each other and from the settings when the sheet is made', () => {
    const plan = refreshed(
      ledgerOf(ROWS),
      {},
      {
        control: [{ currency: 'USD', code: 'unread', what: 'Not read', rows: '4', amount: 2 }],
        misfits: [{ item: 2, exported: '31-60', ours: '91+' }],
      },
    );
    const taken = new Map<string, string>();
    const take = (row: number, column: number, by: string) => {
      const at = `${row},${column}`;
      expect([at, taken.get(at)]).toEqual([at, undefined]);
      taken.set(at, by);
    };
    for (const { name, row } of plan.names) {
      for (const column of [0, 1, 2]) take(row, column, name);
    }
    for (const { at } of plan.cells) {
      if ('row' in at && 'column' in at) take(at.row, at.column, 'a heading');
    }
    for (const { name, row, column, columns, rows } of plan.tables) {
      for (let down = 0; down <= Math.max(1, rows); down++) {
        for (let across = 0; across < columns.length; across++) {
          take(row + down, column + across, name);
        }
      }
    }
  });
});
