import type { CellValue } from '../../src/receivables/ledger/area';
import {
  AS_OF,
  cellsOf,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  table,
  tableCells,
  typeInto,
} from './ledgerWorkbook';

const HEADER = ['Customer ID', 'Customer', 'Collector', 'Invoice', 'Due Date', 'Balance'];
const MORE = ['Disputed', 'Dispute Date', 'Promise Date'];
const ROWS: readonly (readonly CellValue[])[] = [
  [...HEADER, ...MORE],
  ['A1', 'Alpha Clinics', 'Ana', 'I-1', AS_OF - 40, 4_000, '', '', AS_OF + 2],
  ['A2', 'Beta Travel', 'Ana', 'I-2', AS_OF - 95, 1_000, 'Yes', AS_OF - 60, ''],
  ['A3', 'Gamma', 'Luis', 'I-3', AS_OF - 28, 5_000, '', '', ''],
  ['A4', 'Delta', 'Luis', 'I-4', AS_OF + 20, 10_000, '', '', ''],
];
const PAGE = "Supervisor's page";

const rowsOf = (name: string) => tableCells(name).slice(1);
const firstCells = (sheet: string) => cellsOf(sheet).map((row) => String(row[0]));

/** Types into the first free rows of a table, and beside it. */
function write(name: string, rows: readonly (readonly CellValue[])[]): void {
  const { sheet, range } = table(name);
  const free = sheet.cells.read(range).findIndex((row, at) => at > 0 && row[0] === '');
  sheet.cells.write(range.row + free, range.column, rows);
}

/** Fills a cell of a table's body, counted from 0. */
function fill(name: string, row: number, column: number, value: CellValue): void {
  const { sheet, range } = table(name);
  sheet.cells.write(range.row + 1 + row, range.column + column, [[value]]);
}

/** The colour of the letters in a row's first cell. */
function colourAt(row: number): string | undefined {
  const sheet = workbench.workbook.sheet(PAGE) ?? workbench.workbook.sheet('Página del supervisor');
  return sheet?.cells.style(row, 0)?.font?.color;
}

async function pageOn(isoDate = '2026-03-31'): Promise<void> {
  ledgerWorkbook(ROWS);
  await refreshAsOf(isoDate);
  await desk().changeSetting('targets', '15 % over 30; 30 % over 90');
  const told = await desk().supervisorPage();
  expect(told).toMatchObject({ kind: 'outcome', text: /^The supervisor's page is up to date\. /u });
}

async function refreshOn(isoDate: string): Promise<void> {
  typeInto('AsOfDate', isoDate);
  const told = await desk().refreshAging();
  expect(told.kind).toBe('outcome');
}

test('one printed page tells the figures, whose they are, and what is disputed, in formulas that agree', async () => {
  await pageOn();
  const cells = cellsOf(PAGE);
  expect(cells[1]?.[0]).toBe('▲ 1 of 2 targets missed: over 30 by 10.0 points');
  expect(cells.slice(7, 11).map((row) => row.slice(0, 5))).toEqual([
    ['Total open', 20_000, '', 19_000, ''],
    ['▲ Over 30: ABOVE 15 %', 5_000, 0.25, 4_000, 4 / 19],
    ['Over 60', 1_000, 0.05, 0, 0],
    ['✓ Over 90: within 30 %', 1_000, 0.05, 0, 0],
  ]);
  expect(rowsOf('DuebookSupervisorGroups').map((row) => row.slice(0, 6))).toEqual([
    ['Ana', 5_000, 1, 5_000, 1, '▲ ABOVE by 85.0 points'],
    ['Luis', 15_000, 0, 0, 0, '✓ within'],
  ]);
  expect(rowsOf('DuebookSupervisorDisputes')).toEqual([
    ['Beta Travel (A2)', 1_000, 60, 'I-2', AS_OF - 60, '', 'Ana'],
  ]);
  const sheet = workbench.host.workbook.sheet(PAGE);
  expect(sheet?.charts.map(({ name }) => name)).toEqual(['DuebookSupervisorChart']);
  expect(sheet?.cells.formula(7, 1)).toBe('=ROUND(SUM(DuebookAging[Total]),2)');

  const first = everything();
  await desk().refreshAging();
  expect(everything()).toEqual(first);
});

test('what was agreed follows its row from week to week, and leaves to the log of the meetings', async () => {
  await pageOn();
  await desk().meetingPack();
  const promise = ['Payment promised by Alpha Clinics', 4_000, 'A1', AS_OF + 2];
  expect(rowsOf('DuebookCommitments')[0]?.slice(0, 6)).toEqual([...promise, '', '… not due yet']);
  write('DuebookCommitments', [
    ['Pays half', 500, 'beta travel', AS_OF - 1],
    ['Calls the controller', '', '', AS_OF - 1],
  ]);
  await refreshOn('2026-03-31');
  write('DuebookCommitments', [['Calls the controller', '', '', AS_OF - 1]]);
  write('DuebookQuestions', [
    ['Write off I-2?', 'C. Ortiz'],
    ['Stop credit?', 'Director'],
  ]);
  await refreshOn('2026-03-31');
  const kept = () => rowsOf('DuebookCommitments').map((row) => [row[0], row[5]]);
  expect(kept()).toEqual([
    [promise[0], '… not due yet'],
    ['Pays half', '✗ not kept, 1,000.00 past due'],
    ['Calls the controller', '? write whether it was kept'],
    ['Calls the controller', '? write whether it was kept'],
    ['', ''],
    ['', ''],
  ]);

  // A person's own word on the second of two equal rows and a decision.
  fill('DuebookCommitments', 3, 5, 'Yes, on Monday');
  fill('DuebookQuestions', 1, 5, 'Not yet');
  await refreshOn('2026-04-01');
  expect(kept()[3]).toEqual(['Calls the controller', 'Yes, on Monday']);
  expect(rowsOf('DuebookQuestions').map((row) => row.slice(0, 6))).toEqual([
    ['Write off I-2?', 'C. Ortiz', 0, AS_OF, '', ''],
    ['Stop credit?', 'Director', 0, AS_OF, AS_OF + 1, 'Not yet'],
    ['', '', '', '', '', ''],
    ['', '', '', '', '', ''],
  ]);

  await refreshOn('2026-04-08');
  expect(kept()).toEqual([
    [promise[0], '✗ not kept, 4,000.00 past due'],
    ['Calls the controller', '? write whether it was kept'],
    ['', ''],
    ['', ''],
  ]);
  expect(rowsOf('DuebookDecisions').map((row) => row.slice(2, 4))).toEqual(
    expect.arrayContaining([
      ['Stop credit? · Director', 'Not yet'],
      ['Pays half · beta travel', '✗ not kept, 1,000.00 past due'],
      ['Calls the controller', 'Yes, on Monday'],
    ]),
  );
  expect(rowsOf('DuebookQuestions')[0]?.slice(0, 4)).toEqual([
    'Write off I-2?',
    'C. Ortiz',
    1,
    AS_OF,
  ]);
});

test('in Spanish it is the same page, with what people typed on it', async () => {
  await pageOn();
  write('DuebookCommitments', [['Paga la mitad', 500, 'A2', AS_OF - 1]]);
  await refreshOn('2026-03-31');
  const english = rowsOf('DuebookCommitments');
  expect(colourAt(1)).toBe('#C00000');
  await desk().changeSetting('language', 'es');
  await desk().changeSetting('targets', '60 % over 30');
  expect(firstCells(PAGE).slice(0, 2)).toEqual(['Página del supervisor', '✓ La meta se cumple']);
  const heads = ['Por grupo', 'Las diez cuentas principales', 'Disputas de más de 30 días'];
  const typed = ['Compromisos: ¿se cumplieron?', 'Asuntos por decidir'];
  expect(firstCells(PAGE).filter((cell) => [...heads, ...typed].includes(cell))).toEqual([
    ...heads,
    ...typed,
  ]);
  expect(rowsOf('DuebookCommitments').map((row) => row[5])).toEqual([
    '… aún no vence',
    '✗ incumplido, 1,000.00 vencido',
    '',
    '',
  ]);
  const words = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => row.slice(0, 5));
  expect(words(rowsOf('DuebookCommitments'))).toEqual(words(english));
  expect(colourAt(1)).toBe('#000000');
});

test('what is empty says so in a sentence, and the next step that people typed stands on the page', async () => {
  ledgerWorkbook([HEADER, ['A1', 'Alpha', '', 'I-1', AS_OF + 5, 100]]);
  await refreshAsOf();
  await desk().supervisorPage();
  expect(cellsOf(PAGE)[1]?.[0]).toBe('More than 30 days past due: 0.00, 0.0 % of the 100.00 open');
  const said = ['Groups', 'Accounts', 'Disputes'].map(
    (name) => rowsOf(`DuebookSupervisor${name}`)[0]?.[0],
  );
  expect(said.slice(1)).toEqual([
    'No account owes anything more than 30 days past due.',
    'No dispute has been open for more than 30 days.',
  ]);

  ledgerWorkbook(ROWS);
  await refreshAsOf();
  await desk().followUpList();
  const { sheet, range } = table('DuebookFollowUps');
  const column = sheet.cells.read(range)[0]?.indexOf('Next step') ?? -1;
  sheet.cells.write(range.row + 1, range.column + column, [['Visit on Thursday']]);
  await desk().supervisorPage();
  expect(rowsOf('DuebookSupervisorAccounts').map((row) => [row[0], row[6]])).toEqual([
    ['Alpha Clinics (A1)', 'Visit on Thursday'],
    ['Beta Travel (A2)', ''],
  ]);
});
