import fc from 'fast-check';
import { newXlsx, openXlsx } from '../../../workbench/files/xlsx';
import type { Workbook } from '../../../workbench/host/model/workbook';
import { randomWorkbook } from './randomWorkbook';

/** A workbook as plain data, without the identities that a file does not keep. */
function described(workbook: Workbook): unknown {
  return {
    active: workbook.activeSheet.name,
    structure: workbook.structure.protected,
    names: workbook.names.map((name) => ({ ...name, scope: workbook.sheet(name.scope)?.name })),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells.entries()].map((cell) => ({
        ...cell,
        style: sheet.cells.style(cell.row, cell.column),
      })),
      columnStyles: [...sheet.cells.columnStyles],
      widths: new Map([...sheet.columnWidths].sort(([a], [b]) => a - b)),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
      heights: new Map([...sheet.rowHeights].sort(([a], [b]) => a - b)),
      conditionals: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
      look: [sheet.frozen, sheet.merges, sheet.tabColor, sheet.gridlines, sheet.protected],
      page: sheet.page,
      validations: sheet.validations,
      filter: sheet.filter,
    })),
  };
}

test('Whatever the model says is the same after saving and opening', () => {
  fc.assert(
    fc.property(randomWorkbook, (workbook) => {
      const reopened = openXlsx(newXlsx(workbook).save(), 'x.xlsx').workbook;
      expect(described(reopened)).toEqual(described(workbook));
    }),
    { numRuns: 80 },
  );
});

test('Saving again what was just opened changes no byte', () => {
  fc.assert(
    fc.property(randomWorkbook, (workbook) => {
      const once = openXlsx(newXlsx(workbook).save(), 'x.xlsx').save();
      expect(Buffer.from(openXlsx(once, 'x.xlsx').save()).equals(Buffer.from(once))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('A table keeps its column ids, totals, filters and sort', () => {
  const opened = newXlsx();
  const { workbook } = opened;
  const sheet = workbook.addSheet('Aging');
  sheet.cells.write(0, 0, [
    ['Account', '1-30', 'Over\n30'],
    ['A', 5, 1],
    ['B', 6, 2],
    ['Total', '', ''],
  ]);
  sheet.cells.setFormula(3, 1, '=SUBTOTAL(109,[1-30])', 11);
  const table = workbook.addTable(
    sheet,
    { row: 0, column: 0, rows: 4, columns: 3 },
    'DuebookAging',
    ['Account', '1-30', 'Over\n30'],
  );
  table.showTotals = true;
  table.style = 'TableStyleLight1';
  table.columns = [
    { id: 4, name: 'Account', totalsLabel: 'Total' },
    { id: 2, name: '1-30', totalsFunction: 'sum' },
    { id: 9, name: 'Over\n30', calculatedFormula: '=DuebookAging[[#This Row],[1-30]]' },
  ];
  table.filters.set(2, { filterOn: 'Custom', criterion1: '>5', criterion2: '<>', operator: 'And' });
  table.filters.set(4, { filterOn: 'Values', values: ['A', ''] });
  table.sort = [{ columnId: 9, ascending: false }];
  const again = openXlsx(opened.save(), 'x.xlsx').workbook;
  const [reopened] = again.tables;
  expect(reopened?.columns).toEqual(table.columns);
  expect(new Map(reopened?.filters)).toEqual(table.filters);
  expect(reopened?.sort).toEqual(table.sort);
  expect(reopened?.totalsRange).toEqual(table.totalsRange);
  // On screen Excel leaves the table's name out; in the file it must be there.
  expect(again.sheets[0]?.cells.formula(3, 1)).toBe('=SUBTOTAL(109,DuebookAging[1-30])');
});
