import type { CellValue } from '../../src/receivables/ledger/area';
import { AS_OF, desk, ledgerWorkbook, tableCells, typeInto } from './ledgerWorkbook';
import { rowOf, typeBeside } from './typedInList';

/** As QuickBooks exports it: what an account is known by is its name. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['Customer', 'Invoice', 'Due Date', 'Balance', 'Disputed'],
  ['Amber Ridge Winery', 'I-1', AS_OF - 35, 100, 'Yes'],
  ['Boundary Ltd', 'I-2', AS_OF - 40, 200, ''],
  ['Cedar Supply', 'I-3', AS_OF - 50, 300, ''],
];
const LISTS = ['DuebookFollowUps', 'DuebookDisputes'];

const headers = () => LISTS.map((list) => (tableCells(list)[0] ?? []).includes('Name'));

test('a list has a column of names as long as there are names, and what people typed stays', async () => {
  const ledger = ledgerWorkbook(ROWS);
  const one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  await one.followUpList();
  await one.disputeList();
  expect(headers()).toEqual([false, false]);
  typeBeside('Boundary Ltd', 'Note', 'calls back on Friday');
  typeBeside('Cedar Supply', 'Next step', 'send the statement');

  // Names come: the ledger gets a column of them, and Cedar has paid.
  ledger.cells.write(0, 5, [['Customer Name'], ['Amber'], ['Boundary'], ['Cedar']]);
  ledger.cells.setValue(3, 3, 0);
  await one.refreshAging();
  expect(headers()).toEqual([true, true]);
  expect(rowOf('Boundary Ltd')).toMatchObject({ Name: 'Boundary', Note: 'calls back on Friday' });
  expect(rowOf('Cedar Supply')).toMatchObject({
    Name: 'no longer due',
    'Next step': 'send the statement',
  });

  // And go again: who left the list is marked where the list says why.
  ledger.cells.write(0, 5, [[''], [''], [''], ['']]);
  await one.refreshAging();
  expect(headers()).toEqual([false, false]);
  expect(rowOf('Boundary Ltd').Note).toBe('calls back on Friday');
  expect(rowOf('Cedar Supply')).toMatchObject({
    Why: 'no longer due',
    'Next step': 'send the statement',
  });
});
