import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../src/receivables/ledger/area';
import {
  AS_OF,
  cellsOf,
  desk,
  everything,
  ledgerWorkbook,
  standsIn,
  tableCells,
  typeInto,
} from './ledgerWorkbook';

const HEADER = 'Customer ID,Customer,Invoice,Due Date,Balance,Disputed,Dispute Date'.split(',');
const ROWS: readonly (readonly CellValue[])[] = [
  HEADER,
  ['A1', 'Alpha', 'I-1', AS_OF - 5, 100, 'Yes', AS_OF - 34],
  ['A2', 'Beta', 'I-2', AS_OF - 40, 200, 50, ''],
  ['A2', 'Beta', 'I-3', AS_OF - 95, 300, 'No', ''],
];

async function opened(rows = ROWS) {
  const ledger = ledgerWorkbook(rows);
  const one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  return { ledger, one };
}

/** The disputes under some of their headers, header by header. */
function disputed(...headers: readonly string[]) {
  const [head = [], ...rows] = tableCells('DuebookDisputes');
  return rows.map((row) => headers.map((header) => row[head.indexOf(header)]));
}

/** Types into a cell of the table of disputes, by its header and row (from 0). */
function typeDispute(header: string, row: number, text: string) {
  const [head = []] = tableCells('DuebookDisputes');
  const letter = String.fromCharCode(65 + head.indexOf(header));
  workbench.person.type('Disputes', `${letter}${8 + row}`, text);
}

describe('Dispute list', () => {
  test('lists the disputes, says how they stand, and ties out', async () => {
    const { one } = await opened();
    const { text } = await one.disputeList();
    expect(text).toBe(
      '3 rows: 3 items. 2 disputes listed: 1 past 30 days, 1 without the day it was opened.',
    );
    expect(disputed('Invoice', 'In dispute', 'Opened on', 'Days open', 'Clock')).toEqual([
      ['I-1', 100, AS_OF - 34, 34, '4 days past'],
      ['I-2', 50, '', '', 'since when?'],
    ]);
    const band = cellsOf('Disputes').map((row) => row.filter((cell) => cell !== ''));
    expect(band.slice(3, 6)).toEqual([
      ['2 disputes', 150, 300],
      ['Past 30 days: 1', 100, 100],
      ['In the aging, and difference', 150, 0],
    ]);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('run twice changes nothing, and marks the overdue rows once', async () => {
    const { one } = await opened();
    await one.disputeList();
    const once = everything();
    const marks = () => workbench.workbook.sheet('Disputes')?.conditionalFormats.length;
    expect(marks()).toBe(1);
    await one.disputeList();
    expect(everything()).toEqual(once);
    expect(marks()).toBe(1);
  });

  test('a day that a person types counts from the next refresh on; what they note follows its dispute', async () => {
    const { ledger, one } = await opened();
    await one.disputeList();
    typeDispute('Opened on', 1, '2026-02-14');
    typeDispute('Note', 1, 'waits for the warehouse');
    await one.refreshAging();
    expect(disputed('Invoice', 'Days open', 'Clock', 'Note')).toEqual([
      ['I-2', 45, '15 days past', 'waits for the warehouse'],
      ['I-1', 34, '4 days past', ''],
    ]);
    expect(one.state.picture?.disputes.map(({ daysOpen }) => daysOpen)).toEqual([45, 34]);
    ledger.cells.write(2, 6, [[AS_OF - 3]]);
    await one.refreshAging();
    expect(disputed('Invoice', 'Opened on', 'Days open')[1]).toEqual(['I-2', AS_OF - 3, 3]);
  });

  test('a dispute that is over leaves, unless something was noted about it', async () => {
    const { ledger, one } = await opened();
    await one.disputeList();
    typeDispute('Next step', 0, 'credit memo');
    ledger.cells.write(1, 5, [['No'], ['No']]);
    await one.refreshAging();
    expect(disputed('Invoice', 'Name', 'In dispute', 'Next step')).toEqual([
      ['I-1', 'Alpha · no longer disputed', '', 'credit memo'],
    ]);
    const [all, past, aging] = cellsOf('Disputes').slice(3, 6);
    expect([all, past, aging].map((row) => row?.filter((cell) => cell !== ''))).toEqual([
      ['0 disputes', 0, 0],
      ['Past 30 days: 0', 0, 0],
      ['In the aging, and difference', 0, 0],
    ]);
  });
});

describe('Meeting pack', () => {
  /** Names of the sheets of the one workbook that was opened. */
  function openedSheets(): readonly string[] {
    const [file] = workbench.host.created.opened;
    const book = unzipSync(Uint8Array.from(file ?? []))['xl/workbook.xml'];
    const names = strFromU8(book ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g);
    return [...names].map(([, name = '']) => name.replace('&apos;', "'"));
  }

  test('opens agenda, supervisor, follow-ups, aging and disputes as one workbook', async () => {
    const { one } = await opened();
    const { kind, text, asides = [] } = await one.meetingPack();
    expect(kind).toBe('outcome');
    expect(text).toMatch(/^5 sheets copied to a new workbook/);
    expect(text).toMatch(/print the entire workbook: the pages are numbered through\.$/m);
    // What the copy and the refresh say besides is told, but not first.
    expect(asides).toContainEqual(expect.stringMatching(/^\d+ rows: /));
    for (const aside of asides) expect(text).toContain(aside);
    expect(openedSheets()).toEqual([
      'Agenda',
      "Supervisor's page",
      'Follow-ups',
      'Aging',
      'Disputes',
    ]);
  });

  test('where Excel opens no workbook, all of it stands here and the answer says how to print it', async () => {
    const { one } = await opened();
    workbench.host.copies.save = null;
    const { kind, text, warns } = await one.meetingPack();
    expect([kind, warns]).toEqual(['outcome', true]);
    expect(text).toContain("Agenda, Supervisor's page, Follow-ups, Aging, Disputes. Select these");
    expect(workbench.host.created.opened).toEqual([]);
    expect(cellsOf('Agenda')[0]?.[0]).toBe('Agenda');
  });

  test('what is typed on the agenda stays, and its minutes add up', async () => {
    const { one } = await opened();
    workbench.host.copies.save = null;
    await one.meetingPack();
    typeInto('DuebookAgendaAttendees', 'Ana, Luis');
    typeInto('DuebookAgendaTargets', '5');
    typeInto('DuebookAgendaDisputes', '20');
    await one.meetingPack();
    expect(standsIn('DuebookAgendaAttendees')).toBe('Ana, Luis');
    workbench.host.calculate();
    expect(standsIn('DuebookAgendaTotal')).toBe(25);
    const disputes = cellsOf('Agenda').find(([point]) => point === '3. Disputes past 30 days');
    expect(disputes?.[2]).toBe(
      '2 disputes, 150.00. 1 past 30 days: 100.00. 1 without the day it was opened. Longest open: Alpha, I-1, 34 days.',
    );
  });
});
