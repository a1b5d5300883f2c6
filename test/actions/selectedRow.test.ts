import type { Desk } from '../../src/actions/actions';
import { BOUNDARY_ROWS, desk, ledgerWorkbook, table, typeInto } from './ledgerWorkbook';

// The account behind the row that a person selects, through the genuine office.js.

let stop: () => Promise<void>;
let one: Desk;

/** A workbook with every sheet of ours, and a desk that follows what is selected. */
async function watched(rows = BOUNDARY_ROWS): Promise<void> {
  ledgerWorkbook(rows);
  one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  await one.followUpList();
  stop = await one.watch();
}

afterEach(() => stop());

/** Selects cells and gives whose row the desk takes them for, once it has said something new. */
async function selected(sheet: string, address: string): Promise<string | null> {
  const before = one.state.selected;
  workbench.person.select(sheet, address);
  await until(() => one.state.selected !== before);
  return one.state.selected?.account ?? null;
}

/** A desk that says nothing new is asked by selecting an account's row afterwards. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(isSo()).toBe(true);
}

const rowOf = (name: string, row: number): readonly [string, string] => {
  const { sheet, range } = table(name);
  return [sheet.name, `B${range.row + 2 + row}`];
};

test.each([
  ['the account itself', 'A2', 'A1'],
  ['any other cell of the row', 'E9', 'A2'],
  ['several rows: the first', 'C8:D11', 'A2'],
  ['a whole row', '9:9', 'A2'],
])('in the ledger, %s', async (_, address, account) => {
  await watched();
  expect(await selected('Open items', address)).toBe(account);
});

test('on Aging and Follow-ups, the account of the row', async () => {
  await watched();
  expect(await selected(...rowOf('DuebookAging', 0))).toBe('A2');
  expect(await selected(...rowOf('DuebookAging', 1))).toBe('A1');
  expect(await selected(...rowOf('DuebookFollowUps', 0))).toBe('A2');
});

test('a sheet that was renamed and a column that was renamed are still known', async () => {
  await watched();
  workbench.person.renameSheet('Aging', 'Old debts');
  workbench.person.renameTableColumn('DuebookAging', 'Account', 'Who');
  expect(await selected(...rowOf('DuebookAging', 1))).toBe('A1');
});

test('rows of an account without a number belong to the account without one', async () => {
  const nobodys = ['', 'Nobody', 'I-11', 46021, 1024];
  await watched([...BOUNDARY_ROWS, nobodys]);
  expect(await selected('Open items', 'E12')).toBe('');
  expect(await selected('Open items', 'A2')).toBe('A1');
  expect(await selected(...rowOf('DuebookAging', 0))).toBe('');
});

test.each([
  ['the header of the ledger', () => ['Open items', 'A1'] as const],
  ['a cell beside the ledger', () => ['Open items', 'J3'] as const],
  ['a cell below it', () => ['Open items', 'A50'] as const],
  ['a whole column', () => ['Open items', 'C:C'] as const],
  ['the band above a table of ours', () => ['Aging', 'A1'] as const],
  ['its header', () => rowOf('DuebookAging', -1)],
  ['its totals', () => rowOf('DuebookAging', 2)],
  ['a setting', () => ['Duebook', 'B3'] as const],
])('%s is nobody', async (_, cells) => {
  await watched();
  expect(await selected('Open items', 'A2')).toBe('A1');
  expect(await selected(...cells())).toBeNull();
});

test('a row that came since the ledger was read is nobody yet', async () => {
  await watched();
  expect(await selected('Open items', 'A2')).toBe('A1');
  workbench.person.type('Open items', 'A3', 'A99');
  expect(await selected('Open items', 'A3')).toBeNull();
});

test('the same account selected again is told again, so that a view can come back to it', async () => {
  await watched();
  expect(await selected('Open items', 'A2')).toBe('A1');
  expect(await selected('Open items', 'B3')).toBe('A1');
});

test('after it was stopped nothing is followed', async () => {
  await watched();
  expect(await selected('Open items', 'A2')).toBe('A1');
  const before = one.state.selected;
  await stop();
  workbench.person.select('Open items', 'A9');
  // Longer than a selection takes to settle.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(one.state.selected).toBe(before);
  stop = () => Promise.resolve();
});
