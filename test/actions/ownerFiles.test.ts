import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../src/receivables/ledger/area';
import { desk, ledgerWorkbook, refreshAsOf, typeInto } from './ledgerWorkbook';
import { whatStands } from './whatStands';

const ROWS: CellValue[][] = [
  ['Customer ID', 'Customer', 'Owner', 'Invoice', 'Due Date', 'Balance'],
  ['A1', 'Boundary Ltd', 'Ana', 'I-01', 46_021, 100],
  ['A2', 'Second & Sons', 'Luis', 'I-02', 46_021, 30],
  ['A1', 'Boundary Ltd', 'Ana', 'C-03', 46_054, -25.5],
  ['A4', 'Nobody’s Ltd', '', 'I-04', 46_021, 7],
];

/** All parts of each workbook that was opened, as one text. */
const opened = () =>
  workbench.host.created.opened.map((file) =>
    Object.values(unzipSync(Uint8Array.from(file ?? [])))
      .map((part) => strFromU8(part))
      .join('\n'),
  );

test('each owner gets a workbook with nothing but their accounts, and the open one stays', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  const before = whatStands();
  const told = await desk().ownerFiles(['Ana', 'Luis', '']);
  expect(told).toEqual({
    kind: 'outcome',
    text: '3 workbooks are open, one each: Ana (1 account), Luis (1 account), (no owner) (1 account). Save each under a name of its own before you send it. The figures stay at 2026-03-31.',
  });
  const [ana = '', luis = '', nobody = ''] = opened();
  expect(ana).toContain('Boundary Ltd');
  expect(ana).toContain('Receivables of Ana · as of 2026-03-31');
  expect(ana).not.toMatch(/Second|Nobody|Luis/u);
  expect(luis).not.toMatch(/Boundary|Nobody|Ana/u);
  expect(nobody).not.toMatch(/Boundary|Second/u);
  expect(whatStands()).toEqual(before);
});

test('next steps go along, private columns stay here and are named', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  await desk().followUpList();
  const { sheet, range } = workbench.host.workbook.table('DuebookFollowUps') ?? {};
  if (sheet === undefined || range === undefined) throw new Error('no list');
  const [headers = []] = sheet.cells.read({ ...range, rows: 1 });
  const beside = (header: string, text: string) => {
    sheet.cells.write(range.row + 1, range.column + headers.indexOf(header), [[text]]);
  };
  beside('Next step', 'Send the statement');
  beside('Note', 'behind with their rent');
  typeInto('DuebookPrivateColumns', 'Note; Invoice');
  const told = await desk().ownerFiles(['Ana']);
  expect(told.text).toContain('Left out as private: Invoice.');
  expect(opened().join()).toContain('Send the statement');
  expect(opened().join()).not.toMatch(/behind with|I-01/u);
});

test('where Excel opens no second window, it is said for whom, beside who has one', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  const { created } = workbench.host;
  created.onOpened = () => {
    created.onOpened = () => undefined;
    workbench.host.incidents.before('createworkbook', { refusal: 'AccessDenied' });
  };
  const told = await desk().ownerFiles(['Ana', 'Luis']);
  expect(told).toMatchObject({ kind: 'outcome', warns: true });
  expect(told.text).toContain('A workbook is open for Ana (1 account).');
  expect(told.text).toContain('Excel opened no workbook for Luis.');
  expect(opened()).toHaveLength(1);
});

test.each([
  ['nobody is chosen', ROWS, [], 'Choose at least one owner.'],
  ['nothing is open for them', ROWS, ['Eva'], 'Nothing is open for Eva, so no workbook was made.'],
  [
    'no column names an owner',
    ROWS.map((row) => row.filter((_, at) => at !== 2)),
    ['Ana'],
    'There is no file to make, because no column of the ledger says whose the items are. Name one under Set-up, Group by, then try again.',
  ],
])('where %s, it is said and nothing is opened', async (_, rows, owners, text) => {
  ledgerWorkbook(rows);
  await refreshAsOf();
  expect(await desk().ownerFiles(owners)).toEqual({ kind: 'failure', text });
  expect(opened()).toEqual([]);
});
