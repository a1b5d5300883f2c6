import { SETTING_CELLS } from '../../src/receivables/settings/settings';
import {
  BOUNDARY_ROWS,
  cellsOf,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  typeInto,
} from './ledgerWorkbook';

const UNREADABLE = ['one', 'two', 'three', 'four', 'five'];

test('a table that a standing sheet gets has its heading above it, though the list above it grows', async () => {
  const { cells } = ledgerWorkbook();
  await refreshAsOf();
  cells.write(
    BOUNDARY_ROWS.length,
    0,
    UNREADABLE.map((amount, at) => ['A3', 'Third', `I-2${at}`, 46022, amount]),
  );
  typeInto(SETTING_CELLS.controlTotal, '99');
  await desk().refreshAging();
  const labels = cellsOf('Duebook').map(([label]) => label);
  const issues = labels.indexOf('To look at in the ledger');
  expect(labels.slice(issues + 1, issues + 7)).toEqual([
    'Address',
    ...UNREADABLE.map((_, at) => `E${BOUNDARY_ROWS.length + 1 + at}`),
  ]);
  const heading = labels.indexOf('Why the control total differs');
  expect(labels.slice(heading - 1, heading + 2)).toEqual(['', labels[heading], 'Currency']);
});
