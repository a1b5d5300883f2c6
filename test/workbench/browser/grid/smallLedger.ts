import { Workbook } from '../../../../workbench/host/model/workbook';

/** A small ledger as a table, with a rule by formula, a list and a formula beside it. */
export function smallLedger(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Ledger');
  const headers = ['Account', 'Due', 'Balance', 'Disputed'];
  sheet.cells.write(0, 0, [
    headers,
    ['00123', 46000, 100.5, 'No'],
    ['10017', 46100, 250, 'Yes'],
    ['10032', 46200, 75.25, 'No'],
  ]);
  const date = workbook.styles.intern({ numberFormat: 'm/d/yyyy' });
  for (const row of [1, 2, 3]) sheet.cells.setStyle(row, 1, date);
  sheet.cells.setFormula(0, 6, '=SUM(C2:C4)', '', true);
  sheet.frozen = { rows: 1, columns: 0 };
  workbook.addTable(sheet, { row: 0, column: 0, rows: 4, columns: 4 }, 'Items', headers);
  sheet.conditionalFormats.push({
    id: 'disputed',
    ranges: [{ row: 1, column: 0, rows: 3, columns: 4 }],
    rule: { kind: 'custom', formula: '=$D2="Yes"' },
    look: { fill: '#FFE699' },
    stopIfTrue: false,
  });
  sheet.validations.push({
    ranges: [{ row: 1, column: 3, rows: 3, columns: 1 }],
    source: 'Yes,No',
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { title: '', message: '', style: 'Stop' },
  });
  return workbook;
}
