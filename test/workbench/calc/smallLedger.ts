import type { Sheet } from '../../../workbench/host/model/sheet';
import type { Table } from '../../../workbench/host/model/table';
import { Workbook } from '../../../workbench/host/model/workbook';

/** A small aging table with a totals row, a settings sheet with an awkward name, and three names. */
export function smallLedger(): { workbook: Workbook; aging: Sheet; settings: Sheet; table: Table } {
  const workbook = new Workbook();
  const aging = workbook.addSheet('Aging');
  const settings = workbook.addSheet("Ana's \u201cset-up\u201d & más");
  settings.cells.write(0, 0, [[46112], ['sí'], [0.5]]);
  aging.cells.write(0, 0, [
    ['Account', '1-30', 'Over 30 [net] #1', 'Note'],
    ['A', 1.005, 10, 'x'],
    ['B', '7', 20, ''],
    ['C', 2, -30.5, 'X'],
    ['Total', 99, 99, 'total'],
  ]);
  const range = { row: 0, column: 0, rows: 5, columns: 4 };
  const headers = ['Account', '1-30', 'Over 30 [net] #1', 'Note'];
  const table = workbook.addTable(aging, range, 'DuebookAging', headers);
  table.showTotals = true;
  const quoted = "'Ana''s \u201cset-up\u201d & más'";
  for (const [name, formula] of [
    ['AsOfDate', `=${quoted}!$A$1`],
    ['Share', `=${quoted}!$A$3/2`],
    ['Twice', '=Share*2'],
  ]) {
    workbook.names.push({
      name: name ?? '',
      formula: formula ?? '',
      scope: 'Workbook',
      visible: true,
      comment: '',
    });
  }
  return { workbook, aging, settings, table };
}
