import type { Desk } from '../../src/actions/actions';
import { wordsFor } from '../../src/words/everyLanguage';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';
import { looks } from './looks';
import { rowOf, typeBeside } from './typedInList';
import { whatStands } from './whatStands';

/** What a person sees of the sheets, whichever of them is in front. */
function stands() {
  const isSeen = ([part]: [string, unknown]) => part !== 'active' && part !== 'selections';
  return { ...Object.fromEntries(Object.entries(whatStands()).filter(isSeen)), looks: looks() };
}

/** A workbook that was aged, with a list; then the ledger grows and an owner comes in. */
async function grownLedger(): Promise<void> {
  const ledger = ledgerWorkbook();
  await refreshAsOf();
  await desk().followUpList();
  ledger.cells.write(0, 5, [['Collector'], ...Array.from({ length: 10 }, () => ['Kim'])]);
  ledger.cells.write(11, 0, [
    ['A9', 'New Ltd', 'I-11', AS_OF - 35, 7, 'Lee'],
    ['A8', 'Newer Ltd', 'I-12', AS_OF - 95, 70_000, 'Lee'],
    ['', '', '', '', '', ''],
    ['A7', 'Undated Ltd', 'I-13', 'soon', 5, 'Lee'],
  ]);
}

const DISPUTED: readonly (readonly (string | number)[])[] = [
  ['Customer ID', 'Due Date', 'Balance', 'Disputed'],
  ['A1', AS_OF - 40, 100, 'Yes'],
  ['A2', AS_OF - 10, 50, 'No'],
];

describe('Put back the last write', () => {
  test('a refresh over sheets that grew leaves every cell as it was', async () => {
    await grownLedger();
    const before = stands();
    const opened = desk();
    await opened.refreshAging();
    expect(stands()).not.toEqual(before);
    const told = await opened.putBackLast();
    expect(told).toEqual({
      kind: 'outcome',
      text: 'Put back as before: Aging, Follow-ups, Duebook.',
    });
    expect(stands()).toEqual(before);
    expect(opened.state.picture?.isOnSheets).toBe(false);
    // The columns are still known, though some had to be made anew.
    await opened.refreshAging();
    await opened.putBackLast();
    expect(stands()).toEqual(before);
    expect([...workbench.host.unknownMembers]).toEqual([]);
  });

  test('the first refresh takes its sheets away again, and says when it was', async () => {
    ledgerWorkbook();
    const opened = desk();
    const before = stands();
    await opened.refreshAging();
    expect(opened.state.writes).toEqual([
      {
        id: 1,
        action: 'refreshAging',
        minute: expect.stringMatching(/^\d\d:\d\d$/),
        sheets: ['Aging', 'Duebook'],
      },
    ]);
    await opened.putBackLast();
    expect(stands()).toEqual(before);
    expect(opened.state.writes).toEqual([]);
    const told = await opened.putBackLast();
    expect(told).toEqual({ kind: 'failure', text: wordsFor('en').restoring.nothing });
  });

  test('what a person typed since follows its row, and what was written over is named', async () => {
    await grownLedger();
    const opened = desk();
    const { sheet } = table('DuebookAging');
    await opened.refreshAging();
    typeBeside('A2', 'Note', 'rings on Friday');
    workbench.person.type(sheet.name, 'A1', 'My aging');
    workbench.person.type(sheet.name, 'B40', 'mine');
    workbench.person.type('Duebook', 'B1', 'typed');
    const told = await opened.putBackLast();
    expect(told.kind).toBe('outcome');
    expect(rowOf('A2')).toMatchObject({ Note: 'rings on Friday' });
    expect(workbench.person.read(sheet.name, 'A1')).toEqual([['My aging']]);
    expect(workbench.person.see('Duebook', 'B1')).toBe('typed');
    expect([...sheet.cells.entries()].some(({ value }) => value === 'mine')).toBe(true);
  });

  test('a note beside an account that is not in the former list keeps the list as it is', async () => {
    await grownLedger();
    const opened = desk();
    await opened.refreshAging();
    typeBeside('A8', 'Note', 'promised');
    const told = await opened.putBackLast();
    expect(told).toEqual({
      kind: 'outcome',
      text: expect.stringContaining('"Follow-ups" stays as it is') as string,
      warns: true,
    });
    expect(rowOf('A8')).toMatchObject({ Note: 'promised' });
    // All else is as before.
    expect(table('DuebookAging').range.rows).toBe(1 + 2 + 1);
  });

  test.each<[string, () => void, RegExp]>([
    [
      'rows were put in',
      () => workbench.person.insertRows('Aging', 2),
      /"Aging" stays as it is: rows/,
    ],
    ['a sheet was protected', () => workbench.person.protect('Aging'), /"Aging" .* is protected/],
    [
      'a sheet was deleted',
      () => workbench.person.deleteSheet('Aging'),
      /"Aging" is not in the workbook/,
    ],
  ])('where %s, that is said and the other sheets are put back', async (_, does, says) => {
    await grownLedger();
    const opened = desk();
    await opened.refreshAging();
    does();
    const told = await opened.putBackLast();
    expect(told).toEqual({
      kind: 'outcome',
      text: expect.stringMatching(says) as string,
      warns: true,
    });
    expect(told.text).toMatch(/^Put back as before: .*Duebook/);
  });

  test('a sheet that was made stays where somebody has worked on it', async () => {
    ledgerWorkbook();
    const opened = desk();
    await opened.refreshAging();
    workbench.person.type('Aging', 'K30', 'mine');
    const told = await opened.putBackLast();
    expect(told.text).toContain('"Aging" stays in the workbook');
    expect(workbench.workbook.sheets.map(({ name }) => name)).toEqual(['Open items', 'Aging']);
  });

  test.each<[string, boolean, (one: Desk) => Promise<unknown>]>([
    ['age columns beside a range', false, (one) => one.addAgeColumns()],
    ['age columns beside a table', true, (one) => one.addAgeColumns()],
    ['a dispute column beside a range', false, (one) => one.addDisputeColumn()],
    ['a dispute column beside a table', true, (one) => one.addDisputeColumn()],
    ['a copy', false, (one) => one.copyWithAges()],
    ['a setting', false, (one) => one.changeSetting('edges', '0, 15')],
    ['more buckets', false, (one) => one.changeSetting('edges', '0, 30, 60, 90, 120, 150')],
    ['targets', false, (one) => one.changeSetting('targets', '15 % over 30')],
    ['another language', false, (one) => one.changeSetting('language', 'es')],
    ['snapshots', false, (one) => one.keepSnapshots()],
  ])('%s goes again', async (_, isTable, write) => {
    ledgerWorkbook();
    if (isTable) workbench.person.makeTable('Open items', 'A1:E11', 'OpenItems');
    await refreshAsOf();
    const before = stands();
    const opened = desk();
    await write(opened);
    expect(stands()).not.toEqual(before);
    const told = await opened.putBackLast();
    expect(told).not.toHaveProperty('warns');
    expect(stands()).toEqual(before);
  });

  test('dispute marks come and go', async () => {
    const { conditionalFormats: none } = ledgerWorkbook(DISPUTED);
    expect(none).toEqual([]);
    const marks = () => workbench.workbook.sheets[0]?.conditionalFormats.length;
    const opened = desk();
    await opened.markDisputes();
    await opened.unmarkDisputes();
    expect(marks()).toBe(0);
    await opened.putBackLast();
    expect(marks()).toBe(1);
    await opened.putBackLast();
    expect(marks()).toBe(0);
  });

  test('three writes can be put back, the latest first', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const opened = desk();
    const stood = [];
    for (const edges of ['0, 15', '0, 20', '0, 25', '0, 40']) {
      stood.push(stands());
      await opened.changeSetting('edges', edges);
    }
    expect(opened.state.writes.map(({ id }) => id)).toEqual([4, 3, 2]);
    for (const before of stood.slice(1).reverse()) {
      await opened.putBackLast();
      expect(stands()).toEqual(before);
    }
    expect(opened.state.writes).toEqual([]);
  });

  test('a colour and a rule that a person gave since stay', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const opened = desk();
    await opened.changeSetting('edges', '0, 30, 60, 90, 120');
    const { sheet, range } = table();
    const { cells, conditionalFormats } = sheet;
    const yellow = { ...cells.style(range.row, range.column), fill: '#FFFF00' };
    cells.setStyle(range.row, range.column, workbench.workbook.styles.intern(yellow));
    const ranges = [{ row: 0, column: 0, rows: 100, columns: 26 }];
    const rule = { kind: 'custom' as const, formula: '=A1>1' };
    conditionalFormats.push({ id: 'mine', ranges, rule, look: {}, stopIfTrue: false });
    expect(await opened.putBackLast()).toMatchObject({ kind: 'outcome' });
    expect(table().range.columns).toBe(range.columns - 1);
    expect(cells.style(range.row, range.column).fill).toBe('#FFFF00');
    const theirs = sheet.conditionalFormats.find(({ id }) => id === 'mine');
    expect(theirs).toMatchObject({ rule, ranges });
  });

  test('a sheet with texts too long for one message is put back all the same', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const texts = Array.from({ length: 650 }, (_, at) => [`${at} ${'long '.repeat(800)}`]);
    table().sheet.cells.write(40, 0, texts);
    const before = stands();
    const opened = desk();
    await opened.changeSetting('edges', '0, 15');
    expect(await opened.putBackLast()).toMatchObject({ kind: 'outcome' });
    expect(stands()).toEqual(before);
  });
});
