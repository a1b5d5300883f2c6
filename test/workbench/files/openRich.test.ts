import { openXlsx } from '../../../workbench/files/xlsx';
import { richPackage } from './richPackage';

const { workbook } = openXlsx(richPackage(), 'rich.xlsx');
const [items, summary] = workbook.sheets;
if (!items || !summary) throw new Error('The rich workbook has two sheets.');

describe('A workbook that Excel saved is read with', () => {
  test.each([
    ['A1', 0, 0, 'Account'],
    ['A2, text with leading zeros', 1, 0, '00123'],
    ['B2, a date', 1, 1, 46112],
    ['B3, a date written as text', 2, 1, 46112],
    ['A3, text that looks like a formula', 2, 0, ' =1+1 & "x" '],
    ['A4, text with fonts inside', 3, 0, 'Bold plain'],
    ['C4, an error', 3, 2, '#N/A'],
    ['C6, a truth value', 5, 2, true],
    ['D6, a text inside the cell', 5, 3, 'inside'],
    ['C5, a formula\u2019s result', 4, 2, 1247.5],
    ['B5, nothing', 4, 1, ''],
  ])('%s', (_, row, column, value) => {
    expect(items.cells.value(row, column)).toBe(value);
  });

  test.each([
    ['a plain formula', 4, 2, '=SUBTOTAL(109,Items[Balance])'],
    ['the first of a shared formula', 5, 0, '=C2+$C$3'],
    ['the second of a shared formula, moved down', 6, 0, '=C3+$C$3'],
    ['a function younger than the format, without its prefix', 6, 2, '=CONCAT("a","b")'],
    ['an array formula', 5, 1, '=TRANSPOSE(C2:D2)'],
    ['no formula in the rest of an array', 6, 1, undefined],
  ])('%s', (_, row, column, formula) => {
    expect(items.cells.formula(row, column)).toBe(formula);
  });

  test('styles, theme colours and formats of columns', () => {
    expect(items.cells.style(0, 0)).toEqual({
      numberFormat: 'General',
      font: { size: 12, bold: true, color: '#FFFFFF' },
      fill: '#37FF92',
      borders: { top: { style: 'thin' } },
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    });
    expect(items.cells.style(1, 1).numberFormat).toBe('yyyy\\-mm\\-dd');
    expect(items.cells.style(1, 2).locked).toBe(false);
    expect(items.cells.style(500, 0).numberFormat).toBe('@');
  });

  test('its table, its totals row, filter and sort', () => {
    const [table] = workbook.tables;
    expect(table).toMatchObject({
      id: 7,
      name: 'Items',
      range: { row: 0, column: 0, rows: 5, columns: 4 },
      showTotals: true,
      style: 'TableStyleLight9',
      sort: [{ columnId: 3, ascending: false }],
    });
    expect(table?.columns).toEqual([
      { id: 2, name: 'Account', totalsLabel: 'Total' },
      { id: 9, name: 'Due' },
      { id: 3, name: 'Balance', totalsFunction: 'sum' },
      { id: 4, name: 'Twice', calculatedFormula: '=Items[[#This Row],[Balance]]*2' },
    ]);
    expect([...(table?.filters ?? [])]).toEqual([
      [2, { filterOn: 'Values', values: ['00123', ''] }],
    ]);
  });

  test('its conditional formats, the winning one first', () => {
    expect(items.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: 'custom', formula: '=$C2<0' },
      { kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=9' },
    ]);
    expect(items.conditionalFormats[0]).toMatchObject({
      ranges: [{ row: 1, column: 0, rows: 3, columns: 4 }],
      look: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
      stopIfTrue: true,
    });
  });

  test('its list of allowed values', () => {
    expect(items.validations).toEqual([
      {
        ranges: [{ row: 1, column: 0, rows: 3, columns: 1 }],
        source: 'yes,no',
        inCellDropDown: true,
        ignoreBlanks: true,
        errorAlert: { title: 'No', message: 'Pick one', style: 'Stop' },
      },
    ]);
  });

  test('names, their scope and whether they show', () => {
    expect(workbook.names).toEqual([
      {
        name: 'AsOfDate',
        formula: "='Open items'!$B$2",
        scope: 'Workbook',
        visible: true,
        comment: 'the day',
      },
      { name: 'Local', formula: '=Summary!$A$1', scope: summary.id, visible: false, comment: '' },
    ]);
  });

  test('the look of its sheets', () => {
    expect(items).toMatchObject({
      gridlines: false,
      frozen: { rows: 1, columns: 0 },
      protected: true,
      merges: [{ row: 0, column: 5, rows: 2, columns: 2 }],
      tabColor: '#00843C',
      visibility: 'Visible',
    });
    expect(summary.visibility).toBe('VeryHidden');
    expect(Object.fromEntries(items.columnWidths)).toEqual({
      0: 19.996652,
      1: 11.996652,
      2: 11.996652,
    });
    expect([...items.hiddenColumns]).toEqual([4]);
    expect([...items.hiddenRows]).toEqual([2]);
    expect(items.rowHeights.get(0)).toBe(30);
    expect(workbook.activeSheet).toBe(items);
  });

  test('how it prints', () => {
    expect(items.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      titleRows: { first: 0, last: 0 },
      footer: { left: '&F', center: 'As of &D', right: 'Page &P' },
      margins: { top: 54, left: 50.4 },
    });
  });
});
