import { agedJson } from '../../workbench/cli/json';
import { readAged } from '../../workbench/cli/reading/readAged';
import { desk, ledgerWorkbook, refreshAsOf, table } from './ledgerWorkbook';

const OFFICE = { batches: 1, largestRequestBytes: 1, largestResponseBytes: 1 };

/** What the command line reads of the workbook as it stands. */
function read() {
  workbench.host.calculate();
  const aged = readAged(workbench.workbook);
  if (aged === null) throw new Error('there is no aging');
  return aged;
}

async function listed() {
  ledgerWorkbook();
  await refreshAsOf();
  await desk().followUpList();
}

function rename(from: string, to: string) {
  const { sheet, range, columns } = table('DuebookFollowUps');
  const at = columns.findIndex(({ name }) => name === from);
  sheet.cells.setValue(range.row, range.column + at, to);
  const column = columns[at];
  if (column !== undefined) column.name = to;
}

describe('the command line, reading a workbook that people have worked in', () => {
  test('a renamed header of the list costs the list, not the aging', async () => {
    await listed();
    const before = read();
    rename('Why', 'Reason');
    const { followUps, unread, ...aging } = read();
    expect(followUps).toBeNull();
    expect(unread).toEqual([
      expect.stringMatching(/^On the sheet "Follow-ups" a column .* has another header/),
    ]);
    expect(JSON.parse(agedJson(read(), OFFICE))).toMatchObject({ followUps: null });
    expect({ ...aging, followUps: before.followUps, unread: [] }).toEqual(before);
  });

  test('a column of their own called like one of ours is not taken for it', async () => {
    await listed();
    const before = read();
    rename('Note', 'My note');
    workbench.person.insertTableColumn('DuebookFollowUps', 0, 'Mine');
    rename('Rank', 'Mine too');
    rename('Mine', 'Rank');
    await desk().followUpList();
    expect(table('DuebookFollowUps').columns.map(({ name }) => name)).toContain('Rank (Duebook)');
    expect(read().followUps).toEqual(before.followUps);
    expect(read().unread).toEqual([]);
  });
});
