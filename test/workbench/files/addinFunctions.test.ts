import { strFromU8, unzipSync } from 'fflate';
import { newXlsx, openXlsx } from '../../../workbench/files/xlsx';
import { Workbook } from '../../../workbench/host/model/workbook';

/** A workbook as an add-in's functions left it: one result in a cell, one that fills three. */
function saved(): Uint8Array {
  const workbook = new Workbook();
  workbook.addinFunctions.add('AGING.PASTDUE').add('AGING.SUMMARY');
  const { cells } = workbook.addSheet('Figures');
  cells.setFormula(0, 0, '=ROUND(AGING.PASTDUE(D1:D9,E1),2)', 12.5);
  cells.setFormula(2, 0, '=AGING.SUMMARY(D1:D9,E1)', 'Bucket');
  cells.setResult(3, 0, 'Current');
  cells.setResult(4, 0, 7);
  cells.spills.push({ row: 2, column: 0, rows: 3, columns: 1 });
  return newXlsx(workbook).save();
}

test('a file holds the functions under the names, and the results, that Excel gives them', () => {
  const xml = strFromU8(unzipSync(saved())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain('<f>ROUND(_xldudf_AGING_PASTDUE(D1:D9,E1),2)</f><v>12.5</v>');
  expect(xml).toContain(
    'cm="1" t="str"><f t="array" ref="A3:A5">_xldudf_AGING_SUMMARY(D1:D9,E1)</f>',
  );
});

test('who opens it without the add-in sees the last results', () => {
  const { workbook, save } = openXlsx(saved(), 'figures.xlsx');
  const cells = workbook.sheet('Figures')?.cells;
  expect(cells?.read({ row: 0, column: 0, rows: 5, columns: 1 })).toEqual([
    [12.5],
    [''],
    ['Bucket'],
    ['Current'],
    [7],
  ]);
  expect(cells?.spills).toEqual([{ row: 2, column: 0, rows: 3, columns: 1 }]);
  expect(Array.from(cells?.formulas() ?? [], ({ formula }) => formula.dirty)).toEqual([
    false,
    false,
  ]);
  expect(openXlsx(save(), 'again.xlsx').workbook.sheet('Figures')?.cells.formula(0, 0)).toBe(
    '=ROUND(_xldudf_AGING_PASTDUE(D1:D9,E1),2)',
  );
});
