import type { CellValue } from '../../src/receivables/ledger/area';
import type { Table } from '../../workbench/host/model/table';
import { AS_OF, BOUNDARY_ROWS, ledgerWorkbook, refreshAsOf } from './ledgerWorkbook';

const PASTED = ['A3', 'Third', 'I-30', AS_OF - 50, 5000];

/** The list as a table up to a row, with these rows below the items. */
function tableTo(row: number, ...below: readonly (readonly CellValue[])[]): Table {
  ledgerWorkbook([...BOUNDARY_ROWS, ...below]);
  return workbench.person.makeTable('Open items', `A1:E${row}`, 'OpenItems');
}

describe('items below the table of the ledger, which it lacks', () => {
  test('are told, so that nobody takes the total for all of them', async () => {
    tableTo(11, PASTED);
    expect(await refreshAsOf()).toMatchObject({
      kind: 'outcome',
      text: '10 rows: 9 items, 1 credit. The rows from 12 on stand below the table OpenItems and are not part of it, so they are not counted: drag its lower right corner over them and refresh.',
      warns: true,
    });
  });

  test('are told where a totals row keeps the table from taking them in', async () => {
    tableTo(12, ['Total', '', '', AS_OF, -1], PASTED).showTotals = true;
    expect((await refreshAsOf()).text).toContain('The rows from 13 on');
  });

  test('are none where somebody keeps a total there', async () => {
    tableTo(11, ['Total', '', '', '', -1]);
    expect((await refreshAsOf()).text).toBe('10 rows: 9 items, 1 credit.');
  });
});
