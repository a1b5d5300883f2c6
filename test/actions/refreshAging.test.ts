import { makeDesk } from '../../src/actions/makeDesk';
import {
  AS_OF,
  BOUNDARY_ROWS,
  cellsOf,
  everything,
  ledgerWorkbook,
  typeInto,
} from './ledgerWorkbook';

const desk = () => makeDesk({ language: 'en', supported: true });

/** Open Duebook, fix the as-of date, refresh. */
async function refreshAsOf(isoDate = '2026-03-31') {
  await desk().openDuebook();
  typeInto('AsOfDate', isoDate);
  return desk().refreshAging();
}

const table = (name = 'DuebookAging') => {
  const found = workbench.host.workbook.table(name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

const tableCells = (name = 'DuebookAging') => {
  const { sheet, range } = table(name);
  workbench.host.calculate();
  return sheet.cells.read(range).map((row) => [...row]);
};

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

  test('leaves the person where they were', async () => {
    const ledger = ledgerWorkbook();
    ledger.selection = { row: 3, column: 2, rows: 1, columns: 1 };
    await refreshAsOf();
    expect(workbench.host.workbook.activeSheet).toBe(ledger);
    expect(ledger.selection).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
    expect(ledger.cells.read({ row: 0, column: 0, rows: 11, columns: 5 })).toEqual(BOUNDARY_ROWS);
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
      tieOut: null,
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

describe('when Excel refuses', () => {
  test('a protected Duebook sheet is named, and nothing is written', async () => {
    ledgerWorkbook();
    await desk().openDuebook();
    typeInto('AsOfDate', '2026-03-31');
    workbench.host.person.protect('Duebook');
    const before = everything();
    const told = await desk().refreshAging();
    expect(told.kind).toBe('failure');
    expect(told.text).toContain('The sheet "Duebook" is protected');
    expect(everything()).toEqual(before);
  });

  test('a cell being edited is said to be the cause', async () => {
    ledgerWorkbook();
    workbench.host.isEditingCell = true;
    const told = await desk().refreshAging();
    expect(told).toEqual({
      kind: 'failure',
      text: 'A cell is being edited, so Excel cannot take changes. Press Enter or Esc in the cell, then try again.',
    });
  });

  test('a table in the way of a growing one is named, and every cell is put back', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    const aging = table().sheet;
    aging.cells.write(12, 12, [
      ['Mine', 'Too'],
      [1, 2],
    ]);
    workbench.person.makeTable(aging.name, 'M13:N14', 'Mine');
    ledger.cells.write(11, 0, [['A9', 'New Ltd', 'I-11', AS_OF - 35, 7]]);
    const before = everything();
    const told = await desk().refreshAging();
    expect(told.kind).toBe('failure');
    expect(everything()).toEqual(before);
    expect(table().range).toEqual({ row: 5, column: 0, rows: 4, columns: 13 });
  });

  test('whichever request Excel refuses, what stood before stands afterwards', async () => {
    const { nextStatuses } = workbench.native;
    const TIMED_OUT = 5012;
    for (let passed = 0, refused = true; refused; passed += 3) {
      const ledger = ledgerWorkbook();
      await refreshAsOf();
      ledger.cells.write(11, 0, [['A9', 'New Ltd', 'I-11', AS_OF - 35, 7]]);
      const before = everything();
      const letThrough = Array.from({ length: passed }, () => undefined as unknown as number);
      nextStatuses.push(...letThrough, TIMED_OUT);
      const told = await desk().refreshAging();
      refused = nextStatuses.length === 0 && told.kind === 'failure';
      nextStatuses.length = 0;
      if (refused) expect(everything()).toEqual(before);
      else expect(tableCells()).toHaveLength(5);
    }
  });

  test('says so when Excel stops answering and nothing can be put back', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const { nextStatuses } = workbench.native;
    const letThrough = Array.from({ length: 24 }, () => undefined as unknown as number);
    nextStatuses.push(...letThrough, ...Array.from({ length: 200 }, () => 5012));
    const told = await desk().refreshAging();
    nextStatuses.length = 0;
    expect(told.kind).toBe('failure');
    expect(told.text).toContain('could not be put back');
  });

  test('a second press while one is running is refused in a sentence', async () => {
    ledgerWorkbook();
    const one = desk();
    const first = one.refreshAging();
    const second = await one.refreshAging();
    expect(second.kind).toBe('failure');
    expect(second.text).toContain('still working');
    expect((await first).kind).toBe('outcome');
  });

  test('a cancelled refresh has changed nothing', async () => {
    ledgerWorkbook();
    await desk().openDuebook();
    const before = everything();
    const one = desk();
    const running = one.refreshAging();
    one.cancel();
    expect(await running).toEqual({ kind: 'failure', text: 'Cancelled. Nothing was changed.' });
    expect(everything()).toEqual(before);
  });

  test('an Excel that is too old is told so', async () => {
    ledgerWorkbook();
    const told = await makeDesk({ language: 'es', supported: false }).refreshAging();
    expect(told.text).toContain('demasiado antigua');
  });
});
