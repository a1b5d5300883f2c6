import { AS_OF, BOUNDARY_ROWS, cellsOf, desk, ledgerWorkbook, typeInto } from './ledgerWorkbook';
import { typeBeside } from './typedInList';

/** Columns of the sheet, from 0, of a ledger without owners and currencies. */
const AT = { rank: 0, name: 2, callable: 3, why: 6, netAsk: 12, oldestDue: 15, oldestAmount: 16 };

async function listAsOf(isoDate: string) {
  await desk().openDuebook();
  typeInto('AsOfDate', isoDate);
  return desk().followUpList();
}

const cell = (row: number, column: number) => cellsOf('Follow-ups')[row]?.[column];
const style = (row: number, column: number) =>
  workbench.workbook.sheet('Follow-ups')?.cells.style(row, column);

describe('the band above the list', () => {
  test('adds up what there is to ask for', async () => {
    ledgerWorkbook();
    await listAsOf('2026-03-31');
    expect([cell(3, AT.rank), cell(3, AT.callable), cell(3, AT.netAsk)]).toEqual([
      '2 accounts',
      508,
      60,
    ]);
    expect([cell(4, AT.rank), cell(4, AT.callable)]).toEqual(['Accounts in sight: 2', 508]);
  });

  test('adds up what a filter leaves in sight', async () => {
    ledgerWorkbook();
    await listAsOf('2026-03-31');
    workbench.person.filterTable('DuebookFollowUps', 'Account', {
      filterOn: 'Values',
      values: ['A1'],
    });
    expect([cell(4, AT.rank), cell(4, AT.callable)]).toEqual(['Accounts in sight: 1', 60]);
    expect(cell(3, AT.callable)).toBe(508);
  });

  test('does not count an account that is kept for its note though it owes nothing more', async () => {
    const ledger = ledgerWorkbook();
    await listAsOf('2026-03-31');
    typeBeside('A1', 'Note', 'paid by cheque');
    for (const row of [4, 5, 6]) ledger.cells.setValue(row, 4, 0);
    await desk().refreshAging();
    expect(cell(3, AT.rank)).toBe('1 account');
    expect(cell(4, AT.rank)).toBe('Accounts in sight: 1');
  });

  test('asks for a refresh as soon as the as-of date or a balance is another', async () => {
    ledgerWorkbook();
    await listAsOf('2026-03-31');
    expect(cell(0, AT.callable)).toBe('');
    typeInto('AsOfDate', '2026-04-01');
    expect(cell(0, AT.callable)).toBe('Refresh needed: the as-of date has changed');
    typeInto('AsOfDate', '2026-03-31');
    expect(cell(0, AT.callable)).toBe('');
    workbench.person.type('Open items', 'E2', '2');
    expect(cell(0, AT.callable)).toBe('Refresh needed: the ledger has changed');
    await desk().refreshAging();
    expect(cell(0, AT.callable)).toBe('');
  });
});

test('a due date is a day of the workbook, in the 1904 system too', async () => {
  const rows = BOUNDARY_ROWS.map((row) =>
    row.map((value, column) => (column === 3 && typeof value === 'number' ? value - 1462 : value)),
  );
  ledgerWorkbook(rows);
  workbench.workbook.date1904 = true;
  await listAsOf(String(AS_OF - 1462));
  expect(cell(6, AT.oldestDue)).toBe(AS_OF - 91 - 1462);
  expect(cell(0, AT.name)).toBe(AS_OF - 1462);
  expect(style(6, AT.oldestDue)?.numberFormat).toBe('yyyy-mm-dd');
});

test('reasons run over several lines, and the rows are as high as they need', async () => {
  ledgerWorkbook();
  await listAsOf('2026-03-31');
  const sheet = workbench.workbook.sheet('Follow-ups');
  expect(cell(6, AT.why)).toBe(
    '448.00 over 30 days; oldest I-09, 91 days past due; credits of 512.00 cover it: apply them',
  );
  expect(cell(7, AT.why)).toBe('48.00 over 30 days; oldest I-06, 60 days past due');
  expect(style(6, AT.why)).toMatchObject({ wrap: true, vertical: 'top' });
  expect(style(6, AT.callable)).toMatchObject({ vertical: 'top' });
  expect([4, 6, 7].map((row) => sheet?.rowHeights.get(row))).toEqual([undefined, 30, 30]);
});

test('band, rank, account and name stay in sight; what one calls by is printed, on the paper there is', async () => {
  ledgerWorkbook();
  await listAsOf('2026-03-31');
  const sheet = workbench.workbook.sheet('Follow-ups');
  expect(sheet).toMatchObject({
    frozen: { rows: 6, columns: 3 },
    page: { orientation: 'Landscape', paperSize: null, fitToWidth: 1, printArea: '$A:$I' },
  });
  expect(cellsOf('Follow-ups')[5]?.slice(0, 10).slice(-3)).toEqual([
    'Next step',
    'Note',
    'Past due',
  ]);
  // What a person chose to print stays.
  sheet!.page.printArea = '$A:$Q';
  await desk().refreshAging();
  expect(sheet?.page.printArea).toBe('$A:$Q');
});

test('what is printed ends before the same column when the ledger gets columns that the list repeats', async () => {
  const ledger = ledgerWorkbook();
  await listAsOf('2026-03-31');
  const { page, cells } = workbench.workbook.sheet('Follow-ups') ?? {};
  const at = ledger.cells.usedRange(true)?.columns ?? 0;
  ledger.cells.write(0, at, [['Collector'], ...BOUNDARY_ROWS.slice(1).map(() => ['Ana'])]);
  await desk().refreshAging();
  expect(page?.printArea).toBe('$A:$J');
  expect([9, 10].map((column) => cells?.value(5, column))).toEqual(['Note', 'Past due']);
});
