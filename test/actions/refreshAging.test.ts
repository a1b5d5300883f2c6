import {
  AS_OF,
  cellsOf,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  tableCells,
  today,
  typeInto,
} from './ledgerWorkbook';

describe('Refresh aging', () => {
  test('ages the ledger into a table, a band and a tie-out of 0.00', async () => {
    ledgerWorkbook();
    const told = await refreshAsOf();
    expect(told).toEqual({ kind: 'outcome', text: '10 rows: 9 items, 1 credit.' });
    expect(tableCells()).toEqual([
      [
        'Account',
        'Name',
        'Current',
        '1-30',
        '31-60',
        '61-90',
        '91+',
        'Credits',
        'No date',
        'Total',
        'Over 30',
        'Oldest days',
        'Disputed',
      ],
      ['A2', 'Second & Sons', 0, 0, 0, 192, 256, -512, 0, -64, 448, 91, 0],
      ['A1', 'Boundary Ltd', 3, 12, 48, 0, 0, 0, 0, 63, 48, 60, 0],
      ['Total', '', 3, 12, 48, 192, 256, -512, 0, -1, 496, '', 0],
    ]);
    const [, tieOut, amounts, items] = cellsOf('Aging');
    expect(tieOut?.slice(6, 10)).toEqual([-1, 0, -1, 0]);
    expect(amounts?.slice(2, 12)).toEqual([3, 12, 48, 192, 256, -512, 0, -1, 496, 91]);
    expect(items?.slice(2, 11)).toEqual([2, 2, 2, 2, 1, 1, 0, 10, 5]);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('run twice changes nothing', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const once = everything();
    await desk().refreshAging();
    expect(everything()).toEqual(once);
  });

  test('says in red that a refresh is needed once the ledger or the as-of date changed', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    expect(cellsOf('Aging')[0]?.[2]).toBe('');
    workbench.host.person.type('Open items', 'E2', '1001');
    expect(cellsOf('Aging')[0]?.[2]).toMatch(/refresh/i);
    workbench.host.person.type('Open items', 'E2', '1');
    expect(cellsOf('Aging')[0]?.[2]).toBe('');
    typeInto('AsOfDate', '2026-04-01');
    expect(cellsOf('Aging')[0]?.[2]).toMatch(/refresh/i);
  });

  test('text stays text, whatever it looks like', async () => {
    ledgerWorkbook([
      ['Customer ID', 'Customer', 'Due Date', 'Balance'],
      ['00123', '=1+1', AS_OF - 40, 10],
      ['1-30', "'quoted", AS_OF - 50, 20],
    ]);
    await refreshAsOf();
    expect(
      tableCells()
        .slice(1, 3)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['1-30', "'quoted"],
      ['00123', '=1+1'],
    ]);
  });

  test('finds a ledger that lies beside a table of something else', async () => {
    const ledger = ledgerWorkbook();
    ledger.cells.write(0, 9, [
      ['Rate', 'Code'],
      [1, 'x'],
    ]);
    workbench.person.makeTable('Open items', 'J1:K2', 'Rates');
    expect((await refreshAsOf()).kind).toBe('outcome');
    expect(tableCells()).toHaveLength(4);
  });

  test('writes one table a currency, the main one first, and never adds them up', async () => {
    ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 40, 10, 'USD'],
      ['A1', AS_OF - 40, 5, 'USD'],
      ['A1', AS_OF - 40, 1000, 'JPY'],
    ]);
    await refreshAsOf();
    expect(tableCells('DuebookAging')[1]?.slice(-4)).toEqual([15, 15, 40, 0]);
    expect(tableCells('DuebookAgingJPY')[1]?.slice(-4)).toEqual([1000, 1000, 40, 0]);
  });

  test('the sheet of a currency that left the ledger says that nothing is open', async () => {
    const ledger = ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 40, 10, 'USD'],
      ['A1', AS_OF - 40, 5, 'USD'],
      ['A1', AS_OF - 40, 7, 'EUR'],
    ]);
    await refreshAsOf();
    ledger.cells.setValue(3, 3, 'USD');
    await desk().refreshAging();
    expect(tableCells('DuebookAging')[1]?.slice(-4)).toEqual([22, 22, 40, 0]);
    expect(
      tableCells('DuebookAgingEUR')
        .slice(1, -1)
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
    expect(cellsOf('Aging EUR')[0]?.[2]).toBe('');
    expect(cellsOf('Aging EUR')[1]?.slice(6, 10)).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ['no ledger at all', [['Shopping list'], ['milk']], 'question'],
    ['a header alone', [['Customer ID', 'Due Date', 'Balance']], 'question'],
    [
      'dates that can be read two ways',
      [
        ['Customer ID', 'Due Date', 'Balance'],
        ['A1', '03/04/2026', 10],
      ],
      'question',
    ],
  ] as const)('%s is asked about, and no Aging sheet appears', async (_, rows, kind) => {
    ledgerWorkbook(rows);
    const told = await refreshAsOf();
    expect(told.kind).toBe(kind);
    expect(workbench.host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Open items',
      'Duebook',
    ]);
  });
});

describe('the pane that opens on a workbook', () => {
  test('knows the as-of date that a person fixed, and writes nothing', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const before = everything();
    const opened = desk();
    await opened.look();
    expect(opened.state.summary).toEqual({
      workbook: 'Book1.xlsx',
      asOf: '2026-03-31',
      fixed: true,
      daysAgo: today() - AS_OF,
      tieOut: null,
      refreshed: { day: null, time: workbench.time(), by: '' },
    });
    expect(everything()).toEqual(before);
  });

  test('knows nothing of a workbook that Duebook has not seen', async () => {
    ledgerWorkbook();
    const opened = desk();
    await opened.look();
    expect(opened.state.summary).toBeNull();
  });
});
