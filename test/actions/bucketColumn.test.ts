import { associateFunctions } from '../../src/functions/associate';
import { functionsMetadata } from '../../src/functions/metadata';
import { AS_OF, desk, ledgerWorkbook } from './ledgerWorkbook';

test('a column of formulas in a table becomes a column of built-in ones, in few messages', async () => {
  associateFunctions();
  workbench.functions.register(functionsMetadata('en'));
  const rows = 400;
  const sheet = ledgerWorkbook([
    ['Account', 'Due', 'Balance', 'Bucket'],
    ...Array.from({ length: rows }, (_, at) => [`A${at % 50}`, AS_OF - (at % 120), 10, '']),
  ]);
  workbench.person.makeTable('Open items', `A1:D${rows + 1}`, 'Items');
  for (let row = 1; row <= rows; row++) {
    const age = (row - 1) % 120;
    const label =
      age === 0
        ? 'Current'
        : age <= 30
          ? '1-30'
          : age <= 60
            ? '31-60'
            : age <= 90
              ? '61-90'
              : '91+';
    sheet.cells.setFormula(row, 3, `=AGING.BUCKET([@Due],${AS_OF})`, label);
  }
  const before = workbench.native.stats.batches;
  const told = await desk().shareInPlace();
  expect(told.text).toMatch(/^400 formulas became built-in ones on "Open items";/);
  expect(workbench.native.stats.batches - before).toBeLessThan(40);
  expect(sheet.cells.formula(400, 3)).toContain('LOOKUP(46112-INT([@Due]),');
  expect(workbench.person.read('Open items', 'D32:D33')).toEqual([['1-30'], ['31-60']]);
});
