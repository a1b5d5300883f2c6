import {
  AS_OF,
  BOUNDARY_ROWS,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  tableCells,
  typeInto,
} from './ledgerWorkbook';

/** Open Duebook, fix the as-of date, press Follow-up list. */
async function listAsOf(isoDate = '2026-03-31') {
  const one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', isoDate);
  return { told: await one.followUpList(), state: one.state };
}

/** The follow-ups under some of their headers. */
function follow(...headers: readonly string[]) {
  const [head = [], ...rows] = tableCells('DuebookFollowUps');
  return rows.map((row) => headers.map((header) => row[head.indexOf(header)]));
}

describe('Follow-up list', () => {
  test('makes the list and everything that a refresh makes, of the same reading', async () => {
    ledgerWorkbook();
    const { told } = await listAsOf();
    expect(told).toEqual({
      kind: 'outcome',
      text: '10 rows: 9 items, 1 credit. 2 accounts to follow up, 508.00 callable.',
    });
    expect(workbench.workbook.sheets.map(({ name }) => name)).toEqual([
      'Open items',
      'Duebook',
      'Aging',
      'Follow-ups',
    ]);
    expect(
      follow('Rank', 'Account', 'Callable', 'Past due', 'Over 30', 'Oldest days', 'Net ask'),
    ).toEqual([
      [1, 'A2', 448, 448, 448, 91, 0],
      [2, 'A1', 60, 60, 48, 60, 60],
    ]);
    expect(follow('Oldest invoice', 'Oldest due date', 'Oldest amount')).toEqual([
      ['I-09', AS_OF - 91, 256],
      ['I-06', AS_OF - 60, 32],
    ]);
    expect(tableCells('DuebookAging')).toHaveLength(4);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('run twice changes nothing', async () => {
    ledgerWorkbook();
    await listAsOf();
    const once = everything();
    await desk().followUpList();
    expect(everything()).toEqual(once);
  });

  test('Refresh aging does not make the list, but keeps one that is there up to date', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    expect(workbench.workbook.table('DuebookFollowUps')).toBeUndefined();
    await desk().followUpList();
    ledger.cells.setValue(6, 4, 1032);
    const told = await desk().refreshAging();
    expect(told.text).not.toContain('to follow up');
    expect(follow('Account', 'Over 30')).toEqual([
      ['A1', 1048],
      ['A2', 448],
    ]);
  });

  test('an account below the days of the Duebook sheet is not listed', async () => {
    ledgerWorkbook();
    await desk().openDuebook();
    typeInto('AsOfDate', '2026-03-31');
    typeInto('DuebookOverDays', '60');
    const told = await desk().followUpList();
    expect(told.text).toContain('1 account to follow up');
    expect(follow('Account', 'Over 60')).toEqual([['A2', 448]]);
  });

  test('with nothing late there is a list without rows, and the answer says so', async () => {
    ledgerWorkbook(BOUNDARY_ROWS.slice(0, 4));
    const { told } = await listAsOf();
    expect(told.text).toContain('Nobody to follow up.');
    expect(follow('Account', 'Callable')).toEqual([['', '']]);
  });

  test('is never taken for the ledger, even when it is the only table of the workbook', async () => {
    const ledger = ledgerWorkbook();
    await listAsOf();
    ledger.cells.write(0, 0, [['Moved', '', '', '', '']]);
    workbench.person.renameSheet('Follow-ups', 'Open items 2');
    const told = await desk().refreshAging();
    expect(told.kind).toBe('question');
  });

  test('the desk keeps the picture of the last refresh for the pane', async () => {
    ledgerWorkbook();
    const { state } = await listAsOf();
    expect(state.picture?.followUps[0]?.accounts.length).toBe(2);
    expect(state.picture?.ledger.accounts.map(({ key }) => key)).toEqual(['A1', 'A2']);
    expect(state.picture?.result.overDays).toBe(30);
    expect(state.picture?.changes).toBeNull();
  });
});

describe('what changed since the last refresh', () => {
  test('is said with amounts and names, and kept for the pane', async () => {
    const ledger = ledgerWorkbook();
    await listAsOf('2026-03-31');
    ledger.cells.write(
      7,
      4,
      [0, 0, 0].map((paid) => [paid]),
    );
    ledger.cells.write(11, 0, [['A3', 'Third Co', 'I-11', AS_OF - 45, 1000]]);
    const one = desk();
    typeInto('AsOfDate', '2026-04-01');
    const told = await one.followUpList();
    expect(told.text).toContain(
      'Since the refresh as of 2026-03-31: total up 552.00 to 551.00; over 30 up 560.00 to 1,056.00; newly over 30: Third Co; no longer over 30: Second & Sons.',
    );
    expect(told.asides).toEqual([
      expect.stringMatching(/^Since the refresh as of 2026-03-31: .+ & Sons\.$/),
    ]);
    expect(one.state.picture?.changes?.blocks[0]?.over?.gone).toEqual([
      { key: 'A2', name: 'Second & Sons', over: 44800 },
    ]);
  });

  test('nothing is said at the first refresh, and "nothing changed" when nothing did', async () => {
    ledgerWorkbook();
    expect((await refreshAsOf()).text).toBe('10 rows: 9 items, 1 credit.');
    expect((await desk().refreshAging()).text).toBe(
      '10 rows: 9 items, 1 credit. Since the last refresh: nothing changed.',
    );
  });

  test('with other days for "over", only the total is compared', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    ledger.cells.setValue(1, 4, 2);
    typeInto('DuebookOverDays', '60');
    expect((await desk().refreshAging()).text).toContain(
      'Since the last refresh: total up 1.00 to 0.00.',
    );
  });

  test('a sheet from which a person deleted a row is not compared', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    workbench.person.deleteRows('Aging', 7);
    expect((await desk().refreshAging()).text).toBe('10 rows: 9 items, 1 credit.');
    expect((await desk().refreshAging()).text).toContain('nothing changed');
  });

  test('a currency whose sheet a person deleted is neither new nor gone, and is compared again next time', async () => {
    const ledger = ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 40, 10, 'USD'],
      ['A1', AS_OF - 40, 5, 'USD'],
      ['A2', AS_OF - 40, 1000, 'JPY'],
    ]);
    await refreshAsOf();
    workbench.person.deleteSheet('Aging JPY');
    expect((await desk().refreshAging()).text).not.toContain('Since');
    expect((await desk().refreshAging()).text).toContain('nothing changed');
    workbench.person.deleteSheet('Aging');
    ledger.cells.setValue(3, 2, 1500);
    expect((await desk().refreshAging()).text).toContain(
      'Since the last refresh, JPY: total up 500 to 1,500; over 30 up 500 to 1,500.',
    );
  });

  test('a currency whose sheet was deleted after it left the ledger is waited for only once', async () => {
    const ledger = ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 40, 10, 'USD'],
      ['A1', AS_OF - 40, 5, 'USD'],
      ['A2', AS_OF - 40, 1000, 'JPY'],
    ]);
    await refreshAsOf();
    ledger.cells.write(3, 0, [['A2', AS_OF - 40, 7, 'USD']]);
    await desk().refreshAging();
    workbench.person.deleteSheet('Aging JPY');
    expect((await desk().refreshAging()).text).not.toContain('Since');
    expect((await desk().refreshAging()).text).toContain('nothing changed');
  });

  test('another ledger is not compared with the one before, with itself it is', async () => {
    ledgerWorkbook();
    workbench.workbook.addSheet('Paid last year').cells.write(0, 0, BOUNDARY_ROWS.slice(0, 8));
    await desk().openDuebook();
    typeInto('AsOfDate', '2026-03-31');
    typeInto('DuebookLedger', 'Open items');
    await desk().refreshAging();
    typeInto('DuebookLedger', 'Paid last year');
    expect((await desk().refreshAging()).text).toBe('7 rows: 7 items.');
    expect((await desk().refreshAging()).text).toContain('nothing changed');
  });

  test('another table on the same sheet is another ledger', async () => {
    const ledger = ledgerWorkbook();
    ledger.cells.write(0, 10, BOUNDARY_ROWS.slice(0, 8));
    workbench.person.makeTable('Open items', 'A1:E11', 'Ours');
    workbench.person.makeTable('Open items', 'K1:O8', 'Theirs');
    await desk().openDuebook();
    typeInto('AsOfDate', '2026-03-31');
    typeInto('DuebookLedger', 'Ours');
    await desk().refreshAging();
    typeInto('DuebookLedger', 'Theirs');
    expect((await desk().refreshAging()).text).toBe('7 rows: 7 items.');
  });

  test('amounts of an unknown currency are called so beside those of a known one', async () => {
    const ledger = ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 2, 10, 'USD'],
      ['A1', AS_OF - 40, 5, 'USD'],
      ['A2', AS_OF - 40, 1000, ''],
    ]);
    await refreshAsOf();
    ledger.cells.setValue(3, 2, 1500);
    expect((await desk().followUpList()).text).toContain(
      '2 accounts to follow up, 15.00 USD, 1,500.00 (no currency) callable. ' +
        'Since the last refresh, (no currency): total up 500.00 to 1,500.00; over 30 up 500.00 to 1,500.00.',
    );
  });

  test('currencies are compared apart, also after another became the main one', async () => {
    const ledger = ledgerWorkbook([
      ['Customer ID', 'Due Date', 'Balance', 'Currency'],
      ['A1', AS_OF - 40, 10, 'USD'],
      ['A1', AS_OF - 40, 5, 'USD'],
      ['A2', AS_OF - 40, 1000, 'JPY'],
    ]);
    await refreshAsOf();
    ledger.cells.setValue(3, 2, 1500);
    typeInto('DuebookMainCurrency', 'JPY');
    expect((await desk().refreshAging()).text).toContain(
      'Since the last refresh, JPY: total up 500 to 1,500; over 30 up 500 to 1,500.',
    );
  });

  test('columns that a person moved and renamed are read all the same', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    workbench.person.insertTableColumn('DuebookAging', 0, 'Mine');
    workbench.person.type('Aging', 'B6', 'Customer');
    workbench.person.type('Aging', 'K6', 'Everything');
    ledger.cells.setValue(1, 4, 2);
    expect((await desk().refreshAging()).text).toContain(
      'Since the last refresh: total up 1.00 to 0.00.',
    );
  });
});
