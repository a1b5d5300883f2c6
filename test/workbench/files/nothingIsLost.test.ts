import { censusOf, lossesBetween } from '../../../workbench/files/census';
import { XlsxPackage } from '../../../workbench/files/package/xlsxPackage';
import { openXlsx } from '../../../workbench/files/xlsx';
import { richPackage } from './richPackage';

const before = censusOf(richPackage());

test('A workbook that is opened and saved loses nothing that is not on the written list', () => {
  const { save } = openXlsx(richPackage(), 'rich.xlsx');
  expect(lossesBetween(before, censusOf(save()))).toEqual([]);
});

test('Adding a sheet in front, a table and a rule loses nothing either', () => {
  const opened = openXlsx(richPackage(), 'rich.xlsx');
  const { workbook } = opened;
  const sheet = workbook.addSheet('Aging', 0);
  sheet.cells.write(0, 0, [
    ['Account', 'Total'],
    ['A', 5],
  ]);
  workbook.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, 'DuebookAging', [
    'Account',
    'Total',
  ]);
  workbook.sheet('Open items')?.conditionalFormats.push({
    id: 'new',
    ranges: [{ row: 1, column: 0, rows: 3, columns: 1 }],
    rule: { kind: 'custom', formula: '=$A2="x"' },
    look: { fill: '#FFEB9C' },
    stopIfTrue: false,
  });
  workbook.activeSheet = sheet;
  const after = openXlsx(opened.save(), 'rich.xlsx').workbook;
  expect(lossesBetween(before, censusOf(opened.save()))).toEqual([]);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Aging', 'Open items', 'Summary']);
  expect(after.activeSheet.name).toBe('Aging');
  expect(after.tables.map(({ name }) => name).sort()).toEqual(['DuebookAging', 'Items']);
  expect(after.name('Local', after.sheet('Summary')?.id)?.formula).toBe('=Summary!$A$1');
});

test('The chart stays on its sheet when another sheet is put before it', () => {
  const opened = openXlsx(richPackage(), 'rich.xlsx');
  opened.workbook.addSheet('First', 0);
  const saved = XlsxPackage.unzip(opened.save());
  const [drawing] = saved.related('xl/worksheets/sheet1.xml', 'drawing');
  expect(drawing?.path).toBe('xl/drawings/drawing1.xml');
  expect(saved.text('xl/workbook.xml')).toMatch(/name="Open items"[^>]*r:id="rId1"/);
  expect(saved.text('xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="1"');
});

test('A deleted sheet takes its drawing, chart and comments with it', () => {
  const opened = openXlsx(richPackage(), 'rich.xlsx');
  const { workbook } = opened;
  const summary = workbook.sheet('Summary');
  if (summary) summary.visibility = 'Visible';
  workbook.sheets.shift();
  workbook.tables.pop();
  const saved = XlsxPackage.unzip(opened.save());
  expect(saved.paths.filter((path) => /drawing|chart|comment|table7/.test(path))).toEqual([]);
  expect(saved.paths).toContain('xl/pivotTables/pivotTable1.xml');
  expect(openXlsx(opened.save(), 'x.xlsx').workbook.sheets.map(({ name }) => name)).toEqual([
    'Summary',
  ]);
});

describe('The census sees', () => {
  test.each([
    ['a lost chart', 'xl/charts/chart1.xml', '<c:chartSpace xmlns:c="urn:c"/>', 'chart c:chart'],
    [
      'a lost part of a drawing',
      'xl/drawings/drawing1.xml',
      '<xdr:wsDr xmlns:xdr="urn:xdr"/>',
      'drawing xdr:graphicFrame',
    ],
    ['a lost comment', 'xl/comments1.xml', '<comments/>', 'comments comment'],
  ])('%s', (_, path, text, feature) => {
    const losses = lossesBetween(before, censusOf(richPackage({ [path]: text })));
    expect(losses.map((loss) => loss.feature)).toContain(feature);
  });
});
