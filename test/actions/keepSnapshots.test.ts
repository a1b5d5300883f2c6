import { SNAPSHOT_TABLE, TREND_TABLE } from '../../src/receivables/snapshots/snapshotTables';
import { dayOf } from '../receivables/ledgerOf';
import {
  AS_OF,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  table,
  tableCells,
  typeInto,
} from './ledgerWorkbook';
import { whatStands } from './whatStands';

/** Types an as-of date and refreshes, at a desk of its own. */
async function refreshOn(isoDate: string) {
  typeInto('AsOfDate', isoDate);
  const one = desk();
  const { kind } = await one.refreshAging();
  expect(kind).toBe('outcome');
  return one;
}

/** The trend under some of its headers. */
function trend(...headers: readonly string[]) {
  const [head = [], ...rows] = tableCells(TREND_TABLE);
  return rows.map((row) => headers.map((header) => row[head.indexOf(header)]));
}

/** The rows of the detail of one day. */
const detailOf = (day: number) => tableCells(SNAPSHOT_TABLE).filter(([cell]) => cell === day);

test('snapshots are kept from the press on, one a day, and tell what changed', async () => {
  const ledger = ledgerWorkbook();
  await refreshAsOf('2026-02-28');
  expect(workbench.workbook.table(TREND_TABLE)).toBeUndefined();

  const { told, state } = await (async () => {
    const one = desk();
    return { told: await one.keepSnapshots(), state: one.state };
  })();
  expect(told.kind).toBe('outcome');
  expect(told.text).toContain('Snapshot of 2026-02-28 kept: 2 accounts.');
  expect(state.picture?.snapshots?.trend).toHaveLength(1);
  expect(workbench.workbook.sheets.map(({ name }) => name)).toEqual([
    'Open items',
    'Duebook',
    'Aging',
    'Snapshots',
    'Snapshots by account',
  ]);
  expect(tableCells(SNAPSHOT_TABLE)).toEqual([
    ['As of', 'Currency', 'Account', 'Bucket', 'Amount'],
    [dayOf('2026-02-28'), '', 'A2', '1-30', 64],
    [dayOf('2026-02-28'), '', 'A2', '31-60', 384],
    [dayOf('2026-02-28'), '', 'A2', 'Credits', -512],
    [dayOf('2026-02-28'), '', 'A1', 'Current', 31],
    [dayOf('2026-02-28'), '', 'A1', '1-30', 32],
  ]);

  // A person notes something beside the day and turns the table around.
  workbench.person.insertTableColumn(TREND_TABLE, 2, 'Note');
  workbench.person.type('Snapshots', 'C6', 'before the year-end letters');
  const before = whatStands();
  const again = await desk().keepSnapshots();
  expect(again.text).toContain('The snapshot of 2026-02-28 is there and says the same.');
  expect(whatStands()).toEqual(before);

  // Weeks later an account has paid a part, and one is new.
  ledger.cells.write(7, 4, [[64]]);
  ledger.cells.write(8, 4, [[100]]);
  ledger.cells.write(11, 0, [['A9', 'New Ltd', 'I-11', AS_OF - 35, 7]]);
  const one = await refreshOn('2026-03-31');
  expect(trend('As of', 'Note', 'Total', 'Over', 'Over (days)', 'Accounts in detail')).toEqual([
    [dayOf('2026-02-28'), 'before the year-end letters', -1, 384, 30, 2],
    [AS_OF, '', -22, 475, 30, 3],
  ]);
  expect(detailOf(dayOf('2026-02-28'))).toHaveLength(5);
  expect(
    detailOf(AS_OF).map(([, , account, bucket, amount]) => [account, bucket, amount]),
  ).toContainEqual(['A9', '31-60', 7]);

  // The same day with other figures goes before what there was of it; with other buckets too.
  ledger.cells.write(11, 4, [[9]]);
  await refreshOn('2026-03-31');
  typeInto('DuebookBucketEdges', '30, 60');
  await desk().refreshAging();
  expect(trend('Total')).toEqual([[-1], [-20]]);
  expect(detailOf(AS_OF).map(([, , , bucket]) => bucket)).toContain('61+');
  typeInto('DuebookBucketEdges', '30, 60, 90');

  // An earlier day adds nothing.
  const stood = tableCells(SNAPSHOT_TABLE);
  await refreshOn('2026-01-31');
  const early = await desk().keepSnapshots();
  expect(early.text).toContain('No snapshot of 2026-01-31 was added');
  expect(trend('Total')).toHaveLength(2);
  expect(tableCells(SNAPSHOT_TABLE)).toEqual(stood);

  // Comparing reads the detail and writes nothing.
  const later = await refreshOn('2026-03-31');
  const now = whatStands();
  expect(later.state.picture?.snapshots?.days).toEqual([
    { day: dayOf('2026-02-28'), byAccount: true },
  ]);
  expect(await later.compareWith(dayOf('2026-02-28'))).toEqual({
    kind: 'outcome',
    text: 'Compared with 2026-02-28.',
  });
  const compared = later.state.picture?.snapshots?.compared;
  expect(compared?.since.blocks[0]?.accounts).toEqual([
    { key: 'A2', name: 'Second & Sons', before: -6400, after: -9200 },
    { key: 'A9', name: 'New Ltd', before: 0, after: 900 },
  ]);
  expect(
    compared?.rolls[0]?.rolls.map(({ from, to, rate, reason }) => [from, to, rate ?? reason]),
  ).toEqual([
    ['Current', '1-30', 12 / 31],
    ['1-30', '31-60', 57 / 96],
    ['31-60', '61-90', 164 / 384],
    ['61-90', '91+', 'not-comparable'],
  ]);
  expect(await later.compareWith(dayOf('2026-02-27'))).toMatchObject({ kind: 'failure' });
  expect(whatStands()).toEqual(now);
  expect(one.state.picture?.snapshots?.compared).toBeNull();

  // By other rules figures are not to be set beside each other, and a row without them says nothing.
  typeInto('DuebookCreditMode', 'own date');
  const otherwise = await refreshOn('2026-03-31');
  await otherwise.compareWith(dayOf('2026-02-28'));
  const then = otherwise.state.picture?.snapshots?.compared;
  expect(then?.since.blocks[0]?.countedThen).toBe(
    'by due date · credits in their own column · disputes included',
  );
  expect(then?.rolls[0]?.rolls[1]?.reason).toBe('other-rules');
  typeInto('DuebookCreditMode', 'own column');
  await refreshOn('2026-03-31');

  // Where the detail was deleted the percentages go on; where both were, nothing does.
  workbench.person.deleteSheet('Snapshots by account');
  const without = await refreshOn('2026-04-01');
  expect(without.state.picture?.snapshots?.days).toEqual([]);
  expect(trend('Accounts in detail')).toEqual([[''], [''], ['']]);
  expect(workbench.workbook.table(SNAPSHOT_TABLE)).toBeUndefined();
  workbench.person.deleteSheet('Snapshots');
  const ended = await refreshOn('2026-04-02');
  expect(ended.state.picture?.snapshots).toBeNull();
  expect(workbench.workbook.table(TREND_TABLE)).toBeUndefined();
  expect(workbench.host.unknownMembers).toEqual(new Set());
});

test('a snapshot that Excel refuses, at the start or half-way, leaves all as it was', async () => {
  const ledger = ledgerWorkbook();
  await refreshAsOf('2026-02-28');
  await desk().keepSnapshots();
  ledger.cells.write(7, 4, [[60]]);
  typeInto('AsOfDate', '2026-03-31');

  workbench.person.protect('Snapshots by account');
  const locked = whatStands();
  const refused = await desk().refreshAging();
  expect(refused).toMatchObject({
    kind: 'failure',
    text: expect.stringContaining('"Snapshots by account" is protected') as string,
  });
  expect(whatStands()).toEqual(locked);
  workbench.person.unprotect('Snapshots by account');

  const { incidents } = workbench.host;
  for (let request = 24; ; request += 9) {
    incidents.after(request, { refusal: 'RequestAborted', afterActions: (request % 8) + 1 });
    const { kind } = await desk().refreshAging();
    // No incident any more, or only where what was written is read again.
    if (incidents.clear() > 0 || kind === 'outcome') break;
    expect({ request, kind }).toEqual({ request, kind: 'failure' });
    expect({ request, ...whatStands() }).toEqual({ request, ...locked });
  }
  expect(table(SNAPSHOT_TABLE).range.rows).toBe(1 + 5 + 6);
});
