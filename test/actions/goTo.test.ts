import { desk, ledgerWorkbook } from './ledgerWorkbook';
import { whatStands } from './whatStands';

test.each(['E3', 'A1:E4'])('the way to %s leads there and says nothing', async (address) => {
  ledgerWorkbook();
  workbench.person.addSheet('Other');
  workbench.person.activateSheet('Other');
  const one = desk();
  await one.goTo('Open items', address);
  const { name, selection } = workbench.workbook.activeSheet;
  expect(name).toBe('Open items');
  expect(selection).toEqual(
    address === 'E3'
      ? { row: 2, column: 4, rows: 1, columns: 1 }
      : { row: 0, column: 0, rows: 4, columns: 5 },
  );
  expect(one.state.told).toBeNull();
});

test('the way to a sheet that is gone ends with a sentence', async () => {
  ledgerWorkbook();
  const before = whatStands();
  const one = desk();
  await one.goTo('Gone', 'A1');
  expect(one.state.told?.kind).toBe('failure');
  expect(one.state.told?.text).toContain('went away');
  expect(whatStands()).toEqual(before);
});

test('a hidden sheet stays hidden, and the sentence says how to show it', async () => {
  const ledger = ledgerWorkbook();
  workbench.person.addSheet('Other');
  workbench.person.activateSheet('Other');
  ledger.visibility = 'Hidden';
  const one = desk();
  await one.goTo('Open items', 'A1');
  expect(one.state.told?.text).toContain('"Open items" is hidden');
  expect(ledger.visibility).toBe('Hidden');
  expect(workbench.workbook.activeSheet.name).toBe('Other');
});
