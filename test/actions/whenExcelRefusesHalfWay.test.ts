import type { ActionName } from '../../src/actions/actions';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf, table, tableCells } from './ledgerWorkbook';
import { whatStands } from './whatStands';

/**
 * A workbook in use: a person's columns, dates and texts in our tables, a filter, cells and a table
 * of theirs below ours; then the ledger grows, an account leaves and an owner comes in.
 */
async function workbookInUse(): Promise<void> {
  const ledger = ledgerWorkbook();
  await refreshAsOf();
  await desk().followUpList();
  const { person } = workbench;
  for (const name of ['DuebookAging', 'DuebookFollowUps']) {
    const { sheet, range } = table(name);
    const column = range.columns;
    person.insertTableColumn(name, column, 'Call on');
    person.insertTableColumn(name, column + 1, 'Reference');
    sheet.cells.write(range.row + range.rows + 3, 0, [['Mine', 'below']]);
    person.type(sheet.name, cellIn(name, 1, column), '2026-04-05');
    person.type(sheet.name, cellIn(name, 1, column + 1), "'00123");
    person.type(sheet.name, cellIn(name, 2, column + 1), '=1+1');
  }
  person.filterTable('DuebookAging', 'Name', { filterOn: 'Values', values: ['Second & Sons'] });
  person.type('Aging', 'B20', "'007");
  ledger.cells.write(0, 5, [['Collector'], ...Array.from({ length: 10 }, () => ['Kim'])]);
  ledger.cells.write(11, 0, [
    ['A9', 'New Ltd', 'I-11', AS_OF - 35, 7, 'Lee'],
    ['A8', 'Newer Ltd', 'I-12', AS_OF - 95, 70_000, 'Lee'],
    ['', '', '', '', '', ''],
    ['A7', 'Undated Ltd', 'I-13', 'soon', 5, 'Lee'],
  ]);
}

function cellIn(name: string, down: number, right: number): string {
  const { range } = table(name);
  const letters = String.fromCharCode(65 + range.column + right);
  return `${letters}${range.row + down + 1}`;
}

/** Every cell of our tables as it must be in the end, whatever happened before. */
const inTheEnd = () => ({ ...whatStands(), aging: tableCells() });

/**
 * Presses until no request is refused, each time the next one or the one so many further; what stood
 * must stand after each. The refusal comes before a request's first action, or in the middle of it.
 */
async function refuseRequests(
  press: ActionName,
  { from = 0, step = 1, places }: { from?: number; step?: number; places: readonly number[] },
): Promise<number> {
  const before = whatStands();
  const { incidents } = workbench.host;
  for (let request = from; ; request += step) {
    const afterActions = places[request % places.length] ?? 0;
    incidents.after(request, { refusal: 'RequestAborted', afterActions });
    const told = await desk()[press]();
    // No incident any more, or only where what was written is read again: this run went through.
    if (incidents.clear() > 0 || told.kind === 'outcome') return request;
    expect({ request, kind: told.kind }).toEqual({ request, kind: 'failure' });
    expect({ request, ...whatStands() }).toEqual({ request, ...before });
  }
}

// The list that is there is written by either button, so one of them stands for both.
test('a refresh refused before or in the middle of any of its requests leaves what stood', async () => {
  await workbookInUse();
  expect((await desk().followUpList()).kind).toBe('outcome');
  const wanted = inTheEnd();
  await workbookInUse();
  expect(await refuseRequests('followUpList', { places: [0, 15] })).toBeGreaterThan(25);
  // The run without a refusal wrote what a workbook gets that never met one.
  expect(inTheEnd()).toEqual(wanted);
  expect(workbench.host.crashes).toEqual([]);
});

// The three begin alike and each goes further than the one before: a third of their requests each.
test.each([
  ['openDuebook', 0],
  ['refreshAging', 1],
  ['followUpList', 2],
] as const)('%s refused at its first time leaves nothing behind', async (press, from) => {
  ledgerWorkbook();
  expect(await refuseRequests(press, { from, step: 3, places: [0] })).toBeGreaterThan(10);
  expect(workbench.workbook.sheet('Duebook')).toBeDefined();
});

test('a person who begins to type in a cell is waited for, and finds what stood', async () => {
  await workbookInUse();
  const before = whatStands();
  workbench.host.incidents.before('resize', {
    meanwhile: () => {
      workbench.host.isEditingCell = true;
      setTimeout(() => (workbench.host.isEditingCell = false), 50);
    },
    refusal: 'InvalidOperationInCellEditMode',
  });
  const told = await desk().refreshAging();
  expect(told.text).toMatch(/^A cell is being edited/);
  expect(whatStands()).toEqual(before);
});
