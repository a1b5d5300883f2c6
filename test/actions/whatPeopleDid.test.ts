import {
  AS_OF,
  BOUNDARY_ROWS,
  cellsOf,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  table,
  tableCells,
} from './ledgerWorkbook';

describe('Refresh aging and what people did to the workbook', () => {
  test('leaves the person where they were', async () => {
    const ledger = ledgerWorkbook();
    ledger.selection = { row: 3, column: 2, rows: 1, columns: 1 };
    await refreshAsOf();
    expect(workbench.host.workbook.activeSheet).toBe(ledger);
    expect(ledger.selection).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
    expect(ledger.cells.read({ row: 0, column: 0, rows: 11, columns: 5 })).toEqual(BOUNDARY_ROWS);
  });

  test('a foreign sheet called Aging is left alone, a renamed one of ours is found again', async () => {
    ledgerWorkbook();
    const foreign = workbench.host.workbook.addSheet('Aging');
    foreign.cells.setValue(0, 0, 'mine');
    await refreshAsOf();
    expect(cellsOf('Aging')).toEqual([['mine']]);
    expect(table().sheet.name).toBe('Aging (Duebook)');
    workbench.host.person.renameSheet('Aging (Duebook)', 'My aging');
    await desk().refreshAging();
    expect(workbench.host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Open items',
      'Aging',
      'Duebook',
      'My aging',
    ]);
  });

  test('a column that a person added keeps what they typed, when accounts move, come and go', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    const { range, sheet } = table();
    workbench.host.person.insertTableColumn('DuebookAging', 13, 'Note');
    workbench.host.person.type(sheet.name, `N${range.row + 2}`, 'promised Friday');
    ledger.cells.write(
      7,
      0,
      BOUNDARY_ROWS.slice(7).map((row) => ['A3', 'New Ltd', ...row.slice(2)]),
    );
    await desk().refreshAging();
    const rows = tableCells();
    expect(rows.map((row) => [row[0], row[1], row[13]])).toEqual([
      ['Account', 'Name', 'Note'],
      ['A3', 'New Ltd', ''],
      ['A1', 'Boundary Ltd', ''],
      ['A2', 'Second & Sons · no longer due', 'promised Friday'],
      ['Total', '', ''],
    ]);
  });

  test('a person’s dates and texts stay what they are when their row moves', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    const { sheet } = table();
    workbench.person.insertTableColumn('DuebookAging', 13, 'Call on');
    workbench.person.insertTableColumn('DuebookAging', 14, 'Reference');
    workbench.person.type(sheet.name, 'N7', '2026-04-05');
    workbench.person.type(sheet.name, 'O7', "'00123");
    ledger.cells.setValue(1, 4, 100_000);
    ledger.cells.setValue(1, 3, AS_OF - 100);
    await desk().refreshAging();
    expect(tableCells().map((row) => [row[0], row[13], row[14]])).toEqual([
      ['Account', 'Call on', 'Reference'],
      ['A1', '', ''],
      ['A2', 46117, '00123'],
      ['Total', '', ''],
    ]);
    expect(workbench.person.see(sheet.name, 'N8')).toMatch(/2026/);
    expect(workbench.person.see(sheet.name, 'O8')).toBe('00123');
  });

  test('a person’s column keeps its cells even when ours of that name comes later', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    workbench.person.insertTableColumn('DuebookAging', 13, 'Owner');
    workbench.person.type(table().sheet.name, 'N7', 'Ana herself');
    ledger.cells.write(0, 5, [['Collector'], ...Array.from({ length: 10 }, () => ['Kim'])]);
    await desk().refreshAging();
    const [headers = [], first = []] = tableCells();
    expect(headers.slice(0, 4)).toEqual(['Account', 'Name', 'Owner (Duebook)', 'Current']);
    expect(first[2]).toBe('Kim');
    expect(first[headers.indexOf('Owner')]).toBe('Ana herself');
  });

  test('the red rule follows the difference when a column comes in front of it', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    ledger.cells.write(0, 5, [['Collector'], ...Array.from({ length: 10 }, () => ['Kim'])]);
    await desk().refreshAging();
    const rules = table().sheet.conditionalFormats;
    expect(rules).toHaveLength(1);
    expect(JSON.stringify(rules[0])).toContain('K2<>0');
  });
});
