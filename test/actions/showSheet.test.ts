import { AS_OF, desk, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';

const front = () => workbench.workbook.activeSheet.name;
const selection = () => workbench.workbook.activeSheet.selection;

/** The cell that names an account in the given row of a table of ours. */
const cellOf = (name: string, column: number, row: number) => {
  const { range } = table(name);
  return { row: range.row + 1 + row, column: range.column + column, rows: 1, columns: 1 };
};

describe('a sheet of ours', () => {
  test('comes to the front, and nothing is said', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const one = desk();
    await one.showSheet('DuebookAging');
    expect(front()).toBe('Aging');
    expect(one.state.told).toBeNull();
  });

  test('comes to the front by its other name too', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    workbench.person.renameSheet('Aging', 'Old debts');
    await desk().showSheet('DuebookAging');
    expect(front()).toBe('Old debts');
  });

  test('shows the row of an account, wherever it was sorted to', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    await desk().followUpList();
    await desk().showSheet('DuebookAging', 'A1');
    expect(selection()).toEqual(cellOf('DuebookAging', 0, 1));
    workbench.person.sortTable('DuebookAging', 'Account');
    await desk().showSheet('DuebookAging', 'A1');
    expect(selection()).toEqual(cellOf('DuebookAging', 0, 0));
    await desk().showSheet('DuebookFollowUps', 'A2');
    expect(front()).toBe('Follow-ups');
    expect(selection()).toEqual(cellOf('DuebookFollowUps', 1, 0));
  });

  test('shows the account without a number by its row', async () => {
    ledgerWorkbook([
      ['Customer ID', 'Invoice', 'Due Date', 'Balance'],
      ['A1', 'I-1', AS_OF - 40, 100],
      ['', 'I-2', AS_OF - 40, 50],
    ]);
    await refreshAsOf();
    await desk().showSheet('DuebookAging', '');
    expect(selection()).toEqual(cellOf('DuebookAging', 0, 1));
  });

  test('comes to the front without an account that has no row', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const one = desk();
    await one.showSheet('DuebookAging', 'nobody');
    expect(front()).toBe('Aging');
    expect(one.state.told).toBeNull();
  });

  test.each([
    ['DuebookAging', 'refreshAging', /Refresh aging makes it/],
    ['DuebookFollowUps', 'followUpList', /Follow-up list makes it/],
  ] as const)('that was not made yet: %s is offered by %s', async (name, maker, sentence) => {
    ledgerWorkbook();
    const one = desk();
    await one.showSheet(name);
    expect(one.state.told).toEqual({
      kind: 'question',
      text: expect.stringMatching(sentence),
      offers: [maker],
    });
  });

  test('that somebody has hidden stays hidden, and it is said how to show it', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const sheet = workbench.workbook.sheet('Aging');
    if (sheet !== undefined) sheet.visibility = 'Hidden';
    const one = desk();
    await one.showSheet('DuebookAging', 'A1');
    expect(front()).toBe('Open items');
    expect(one.state.told).toEqual({
      kind: 'failure',
      text: expect.stringMatching(/"Aging" is hidden.*Unhide/),
    });
  });
});
