import type { CellValue } from '../../src/receivables/ledger/area';
import {
  AS_OF,
  BOUNDARY_ROWS,
  cellsOf,
  desk,
  ledgerWorkbook,
  tableCells,
  typeInto,
} from './ledgerWorkbook';

type Rows = readonly (readonly CellValue[])[];

/** One item of an amount, 40 days past due. */
const ONE = (balance: number): Rows => [
  ['Customer ID', 'Invoice', 'Due Date', 'Open Balance'],
  ['B7', 'X-1', AS_OF - 40, balance],
];

/** Another sheet of the workbook with these rows. */
function addSheet(name: string, rows: Rows): void {
  workbench.host.workbook.addSheet(name).cells.write(0, 0, rows);
}

/** The total that stands on the Aging sheet. */
function agedTotal(): CellValue | undefined {
  return tableCells().at(-1)?.[9];
}

describe('which ledger is aged', () => {
  test('is asked where two could be meant, and one press answers', async () => {
    ledgerWorkbook(ONE(10));
    addSheet('April', ONE(20));
    const pressed = desk();
    expect((await pressed.refreshAging()).kind).toBe('question');
    const { question } = pressed.state;
    expect(question).toMatchObject({
      code: 'which-ledger',
      candidates: [{ place: 'Open items' }, { place: 'April' }],
    });
    await pressed.changeSetting('ledger', 'April');
    expect(pressed.state.question).toBeNull();
    expect(pressed.state.picture?.ledger.head.sheet).toBe('April');
    await pressed.refreshAging();
    expect(agedTotal()).toBe(20);
  });

  test('stays the one of the last refresh when another comes, and both can be chosen from', async () => {
    ledgerWorkbook(ONE(10));
    const pressed = desk();
    await pressed.refreshAging();
    addSheet('April', ONE(20));
    expect((await pressed.refreshAging()).kind).toBe('outcome');
    expect(agedTotal()).toBe(10);
    expect(pressed.state.picture?.candidates.map(({ place }) => place)).toEqual([
      'Open items',
      'April',
    ]);
    await pressed.changeSetting('ledger', 'April');
    expect(agedTotal()).toBe(20);
  });

  test('is asked where the one of the last refresh is gone, also on opening', async () => {
    const sheet = ledgerWorkbook(ONE(10));
    await desk().refreshAging();
    sheet.name = 'March';
    const opened = desk();
    await opened.look();
    await opened.read();
    expect(opened.state.question).toMatchObject({
      code: 'ledger-gone',
      before: { sheet: 'Open items' },
      candidates: [{ place: 'March' }],
    });
    expect((await opened.changeSetting('ledger', 'March')).kind).toBe('outcome');
    expect(opened.state.question).toBeNull();
    expect((await desk().refreshAging()).kind).toBe('outcome');
  });

  test('is one of two on a sheet, by its cells', async () => {
    const sheet = ledgerWorkbook(ONE(10));
    sheet.cells.write(0, 6, ONE(20));
    const pressed = desk();
    await pressed.refreshAging();
    const { question } = pressed.state;
    expect(question).toMatchObject({ places: ['Open items!A1:D2', 'Open items!G1:J2'] });
    typeInto('DuebookLedger', 'Open items!G1:J2');
    await pressed.refreshAging();
    expect(agedTotal()).toBe(20);
    sheet.cells.write(2, 6, [['B8', 'X-2', AS_OF - 50, 5]]);
    await pressed.refreshAging();
    expect(agedTotal()).toBe(25);
  });

  test('is a list of items, not the summary of it beside or below', async () => {
    const sheet = ledgerWorkbook(ONE(10));
    sheet.cells.write(0, 6, [
      ['Customer', 'Current', '1-30', '31-60', 'Total'],
      ['B7', 0, 0, 10, 10],
      ['B9', 0, 7, 0, 7],
    ]);
    expect((await desk().refreshAging()).kind).toBe('outcome');
    expect(agedTotal()).toBe(10);
  });

  test('may have a header in two rows', async () => {
    ledgerWorkbook([
      ['Customer', '', 'Due', 'Open'],
      ['No.', 'Name', 'Date', 'Amount'],
      ['A1', 'Acme', AS_OF - 40, 12],
    ]);
    const told = await desk().refreshAging();
    expect(told.text).toContain('1 row');
    expect(agedTotal()).toBe(12);
  });
});

describe('columns since the last refresh', () => {
  test('that moved are found again, and it is told', async () => {
    const sheet = ledgerWorkbook();
    await desk().refreshAging();
    sheet.cells.write(
      0,
      0,
      BOUNDARY_ROWS.map(([id = '', name = '', invoice = '', due = '', balance = '']) => [
        id,
        name,
        invoice,
        balance,
        due,
      ]),
    );
    const { text } = await desk().refreshAging();
    expect(text).toContain('Due Date moved from column D to E; Balance moved from column E to D.');
  });

  test('that are gone are asked for, and one press answers', async () => {
    const sheet = ledgerWorkbook();
    const pressed = desk();
    await pressed.refreshAging();
    const aged = cellsOf('Aging');
    sheet.cells.write(0, 3, [['Zahlbar']]);
    const asked = await pressed.refreshAging();
    expect([asked.kind, asked.text]).toEqual([
      'question',
      expect.stringContaining('Due date (“Due Date”)'),
    ]);
    expect(cellsOf('Aging')).toEqual(aged);
    expect(pressed.state.question).toMatchObject({
      code: 'columns-missing',
      missing: [{ field: 'dueDate', header: 'Due Date' }],
    });
    await pressed.changeMemory({ kind: 'column', field: 'dueDate', header: 'Zahlbar' });
    expect(pressed.state.question).toBeNull();
    expect(pressed.state.told?.kind).toBe('outcome');
  });
});
