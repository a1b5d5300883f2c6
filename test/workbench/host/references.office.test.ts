import { onSheet } from './excel';

beforeEach(() => workbench.reset());

test('a range that is kept moves with the rows above it and is given back afterwards', async () => {
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A5');
    context.trackedObjects.add(range);
    await context.sync();
    workbench.person.insertRows('Sheet1', 1, 2);
    range.load('address');
    await context.sync();
    context.trackedObjects.remove(range);
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!A7');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbench.host.references.size).toBe(0);
});

test('a missing object passes its absence on', async () => {
  const missing = await onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(missing).toEqual([true, true]);
});

test('formulas, names and tables follow inserted rows and a renamed sheet', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [['Amount'], [1], [2]];
    sheet.tables.add('A1:A3', true).name = 'Amounts';
    sheet.getRange('C1').formulas = [['=SUM(Sheet1!A2:A3)+$A$2']];
    context.workbook.names.add('First', sheet.getRange('A2'));
    await context.sync();
  });
  workbench.person.insertRows('Sheet1', 1);
  workbench.person.renameSheet('Sheet1', 'My ledger');
  const { workbook } = workbench;
  expect(workbook.sheet('My ledger')?.cells.formula(1, 2)).toBe("=SUM('My ledger'!A3:A4)+$A$3");
  expect(workbook.name('First')?.formula).toBe("='My ledger'!$A$3");
  expect(workbook.table('Amounts')?.range).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
  expect(workbench.person.read('My ledger', 'C2')).toEqual([[4]]);
});

test('R1C1 formulas are relative to their cell', async () => {
  const formulas = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:B3');
    range.formulasR1C1 = [['=RC[-1]*R1C1'], ['=SUM(R[-1]C[-1]:RC[-1])']];
    range.load('formulas,formulasR1C1');
    await context.sync();
    return [range.formulas, range.formulasR1C1];
  });
  expect(formulas).toEqual([
    [['=A2*$A$1'], ['=SUM(A2:A3)']],
    [['=RC[-1]*R1C1'], ['=SUM(R[-1]C[-1]:RC[-1])']],
  ]);
});

test('a block of results spills, and is refused room by what stands there', async () => {
  workbench.person.paste('Sheet1', 'C1', [[1], [2], [3]]);
  workbench.person.type('Sheet1', 'A1', '=C1:C3*2');
  expect(workbench.person.read('Sheet1', 'A1:A3')).toEqual([[2], [4], [6]]);
  workbench.person.type('Sheet1', 'A2', 'in the way');
  expect(workbench.person.read('Sheet1', 'A1:A3')).toEqual([['#SPILL!'], ['in the way'], ['']]);
  workbench.person.clear('Sheet1', 'A2');
  expect(workbench.person.read('Sheet1', 'A1:A3')).toEqual([[2], [4], [6]]);
});

test('a spill is said of its anchor, and of a range whether all of it, some or none is spilled over', async () => {
  const said = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('D1').formulas = [['=A1:B2']];
    await context.sync();
    const areas = ['D1', 'E2', 'A1'].map((address) =>
      sheet.getRange(address).getSpillingToRangeOrNullObject().load('address'),
    );
    const ranges = ['D1:E2', 'D1:D4', 'A1:B2'].map((address) =>
      sheet.getRange(address).load('hasSpill'),
    );
    await context.sync();
    return [
      areas.map((area) => (area.isNullObject ? null : area.address)),
      ranges.map(({ hasSpill }) => hasSpill),
    ];
  });
  expect(said).toEqual([
    ['Sheet1!D1:E2', null, null],
    [true, null, false],
  ]);
});
