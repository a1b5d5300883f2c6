import { cellsOf, desk, everything, ledgerWorkbook } from './ledgerWorkbook';

const sheets = () => workbench.host.workbook.sheets.map(({ name }) => name);

describe('Put in sample data', () => {
  test('adds one sheet with a ledger that Refresh ages to the cent', async () => {
    ledgerWorkbook([['Notes'], ['Call Alpha']]);
    const before = everything();
    const opened = desk();
    const told = await opened.putInSampleData();
    expect(told).toEqual({ kind: 'outcome', text: expect.stringContaining('"Sample open items"') });
    expect(sheets()).toEqual(['Open items', 'Sample open items']);
    expect(workbench.host.workbook.activeSheet.name).toBe('Sample open items');
    expect(cellsOf('Open items')).toEqual(before['Open items']);
    expect((await opened.refreshAging()).text).toMatch(/^12 rows: 11 items, 1 credit/);
    expect(opened.state.summary?.tieOut).toBe('difference 0.00');
    expect(opened.state.picture?.ledger.issues).toEqual([]);
  });

  test('writes account numbers as text and days as days', async () => {
    ledgerWorkbook([['Notes']]);
    await desk().putInSampleData();
    const [headers, first] = cellsOf('Sample open items');
    expect(headers).toEqual([
      'Customer ID',
      'Customer name',
      'Invoice',
      'Invoice date',
      'Due date',
      'Open balance',
      'Disputed',
    ]);
    expect(first).toEqual([
      '10017',
      'Calle Ocho Tours',
      'IN-604117',
      expect.any(Number),
      expect.any(Number),
      4825,
      'No',
    ]);
  });

  test('takes a free name and overwrites nothing', async () => {
    ledgerWorkbook([['Notes']]).name = 'sample open items';
    const told = await desk().putInSampleData();
    expect(told.text).toContain('"Sample open items 2"');
    expect(cellsOf('sample open items')).toEqual([['Notes']]);
  });

  test('leaves a workbook alone that has a ledger', async () => {
    ledgerWorkbook();
    const before = everything();
    const told = await desk().putInSampleData();
    expect(told).toEqual({ kind: 'failure', text: expect.stringContaining('Open items') });
    expect(everything()).toEqual(before);
  });

  test('says so where the workbook takes no sheet, and leaves it as it was', async () => {
    ledgerWorkbook([['Notes']]);
    workbench.person.protectStructure();
    const told = await desk().putInSampleData();
    expect(told).toEqual({ kind: 'failure', text: expect.stringContaining('structure') });
    expect(sheets()).toEqual(['Open items']);
  });
});
