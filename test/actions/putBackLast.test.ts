import { AS_OF, desk, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';
import { typeBeside } from './typedInList';
import { whatStands } from './whatStands';

/** What a person sees of the sheets, whichever of them is in front. */
function stands() {
  const { active: _active, selections: _selections, ...seen } = whatStands();
  return seen;
}

/** A workbook that was aged, with a list; then the ledger grows and an owner comes in. */
async function grownLedger() {
  const ledger = ledgerWorkbook();
  await refreshAsOf();
  await desk().followUpList();
  return {
    ledger,
    grow: () => {
      ledger.cells.write(0, 5, [['Collector'], ...Array.from({ length: 10 }, () => ['Kim'])]);
      ledger.cells.write(11, 0, [
        ['A9', 'New Ltd', 'I-11', AS_OF - 35, 7, 'Lee'],
        ['A8', 'Newer Ltd', 'I-12', AS_OF - 95, 70_000, 'Lee'],
        ['', '', '', '', '', ''],
        ['A7', 'Undated Ltd', 'I-13', 'soon', 5, 'Lee'],
      ]);
    },
  };
}

describe('Put back the last write', () => {
  test('a refresh over grown sheets leaves every cell as it was', async () => {
    const { grow } = await grownLedger();
    grow();
    const before = stands();
    const opened = desk();
    await opened.refreshAging();
    expect(stands()).not.toEqual(before);
    const told = await opened.putBackLast();
    expect(told).toEqual({ kind: 'outcome', text: expect.stringMatching(/^Put back as before/) });
    expect(stands()).toEqual(before);
  });

  test('the first refresh takes its sheets away again', async () => {
    ledgerWorkbook();
    const opened = desk();
    const before = stands();
    await opened.refreshAging();
    expect(opened.state.writes).toEqual([
      { id: 1, action: 'refreshAging', minute: expect.any(String), sheets: ['Aging', 'Duebook'] },
    ]);
    await opened.putBackLast();
    expect(stands()).toEqual(before);
    expect(opened.state.writes).toEqual([]);
  });

  test('a note typed since follows its row', async () => {
    const { grow } = await grownLedger();
    grow();
    const opened = desk();
    await opened.refreshAging();
    typeBeside('A2', 'Note', 'rings on Friday');
    const told = await opened.putBackLast();
    expect(told.text).toBe('');
    expect(table('DuebookFollowUps').range).toEqual({});
  });
});
