import '../../environment/workbench';

beforeEach(() => workbench.reset());

test('what is written to a range is read back with its address', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      [1, 'two'],
      [true, ''],
    ];
    range.load({ values: true, address: true });
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(read).toEqual({
    address: 'Sheet1!A1:B2',
    values: [
      [1, 'two'],
      [true, ''],
    ],
  });
});

test('a formula written and read in one sync has its result', async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [[2], [3]];
    sheet.getRange('A3').formulas = [['=SUM(A1:A2)']];
    const total = sheet.getRange('A3').load('values');
    await context.sync();
    return total.values;
  });
  expect(values).toEqual([[5]]);
});
