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

test('a sheet remembers its looks', async () => {
  const looks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.showGridlines = false;
    sheet.tabColor = '#217346';
    sheet.freezePanes.freezeRows(6);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$6');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    const range = sheet.getRange('A1:B1');
    range.format.font.bold = true;
    range.format.fill.color = '#ffeecc';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.columnWidth = 108.75;
    await context.sync();
    sheet.load('showGridlines,tabColor');
    range.load('format/font/bold,format/fill/color,format/columnWidth');
    await context.sync();
    return [
      sheet.showGridlines,
      sheet.tabColor,
      range.format.font.bold,
      range.format.fill.color,
      range.format.columnWidth,
    ];
  });
  expect(looks).toEqual([false, '#217346', true, '#FFEECC', 108.75]);
  const sheet = workbench.workbook.activeSheet;
  expect(sheet.frozen).toEqual({ rows: 6, columns: 0 });
  expect(sheet.columnWidths.get(0)).toBe(20);
  expect(sheet.page).toMatchObject({
    orientation: 'Landscape',
    fitToWidth: 1,
    titleRows: { first: 0, last: 5 },
    footer: { center: '&P / &N' },
  });
  expect(sheet.cells.style(0, 1).borders).toEqual({ bottom: { style: 'thin' } });
});

test('rules by formula and lists of allowed values are kept on the sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:B9');
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=$B2<0';
    custom.format.font.color = '#C00000';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    await context.sync();
  });
  const { conditionalFormats, validations } = workbench.workbook.activeSheet;
  expect(conditionalFormats).toMatchObject([
    { rule: { kind: 'custom', formula: '=$B2<0' }, look: { fontColor: '#C00000' } },
  ]);
  expect(validations).toMatchObject([{ source: 'yes,no' }]);
  expect([...workbench.host.unknownMembers]).toEqual([]);
});

test('settings and names are kept with the workbook', async () => {
  const read = await Excel.run(async (context) => {
    const { settings, names, worksheets } = context.workbook;
    settings.add('ids', { a: 1 });
    names.add('AsOfDate', worksheets.getActiveWorksheet().getRange('B2'));
    await context.sync();
    const setting = settings.getItemOrNullObject('ids').load('value');
    const range = names.getItem('AsOfDate').getRange().load('address');
    const missing = names.getItemOrNullObject('Nothing');
    const day = context.workbook.functions.date(2026, 1, 30).load('value');
    await context.sync();
    return [setting.value, range.address, missing.isNullObject, day.value];
  });
  expect(read).toEqual([{ a: 1 }, 'Sheet1!B2', true, 46_052]);
});
