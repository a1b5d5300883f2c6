import fc from 'fast-check';
import type { CellValue } from '../../src/receivables/ledger/area';
import {
  AS_OF,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  standsIn,
  table,
  tableCells,
  typeInto,
} from './ledgerWorkbook';

const ROWS: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'],
  ['A1', 'Boundary Ltd', 'I-01', AS_OF - 40, 100],
  ['A2', 'Second & Sons', 'I-02', AS_OF - 70, 300],
  ['A3', 'Third Ltd', 'I-03', 'soon', 50],
  ['A3', 'Third Ltd', 'I-04', AS_OF - 95, 20],
];

/** A list in use: a column of a person's own, and since the last refresh accounts have moved and come. */
async function sharedWorkbook(): Promise<void> {
  const ledger = ledgerWorkbook(ROWS);
  await refreshAsOf();
  await desk().followUpList();
  const { range } = table();
  workbench.person.insertTableColumn('DuebookAging', range.columns, 'Call on');
  ledger.cells.write(1, 4, [[9000]]);
  ledger.cells.write(5, 0, [
    ['A4', 'Fourth Ltd', 'I-05', AS_OF - 35, 700],
    ['A5', 'Fifth Ltd', 'I-06', AS_OF - 120, 5000],
  ]);
}

/** A cell by the row in which its key stands, and its header. */
function cellOf(name: string, key: string, header: string): [sheet: string, address: string] {
  const { sheet, range } = table(name);
  const [headers = [], ...rows] = tableCells(name);
  const down = rows.findIndex((row) => row.some((cell) => String(cell).startsWith(key)));
  const column = String.fromCharCode(65 + range.column + headers.indexOf(header));
  return [sheet.name, `${column}${range.row + 2 + down}`];
}

const readCell = (...of: Parameters<typeof cellOf>) => {
  const [sheet, address] = cellOf(...of);
  return workbench.person.read(sheet, address)[0]?.[0];
};

const typeIn =
  (text: string, ...of: Parameters<typeof cellOf>) =>
  () =>
    workbench.person.type(...cellOf(...of), text);

/** What a person can do to a workbook that somebody else is refreshing, and what must be so afterwards. */
const EDITS = {
  'a note on the follow-up list': {
    type: typeIn('promised Friday', 'DuebookFollowUps', 'A2', 'Note'),
    stands: () => readCell('DuebookFollowUps', 'A2', 'Note'),
    as: 'promised Friday',
  },
  'a cell of a column of their own': {
    type: typeIn('mornings', 'DuebookAging', 'A1', 'Call on'),
    stands: () => readCell('DuebookAging', 'A1', 'Call on'),
    as: 'mornings',
  },
  'an issue that is accepted': {
    type: typeIn('Yes', 'DuebookIssues', 'D4', 'Accepted'),
    stands: () => [readCell('DuebookIssues', 'D4', 'Accepted')],
    as: ['Yes'],
  },
  'a setting': {
    type: () => typeInto('DuebookOverDays', '45'),
    stands: () => standsIn('DuebookOverDays'),
    as: 45,
  },
  'the as-of date': {
    type: () => typeInto('AsOfDate', '2026-03-30'),
    stands: () => standsIn('AsOfDate'),
    as: AS_OF - 1,
  },
  'a balance in the ledger': {
    type: () => workbench.person.type('Open items', 'E3', '333'),
    stands: () => workbench.person.read('Open items', 'E3')[0]?.[0],
    as: 333,
  },
} as const;

type Edit = keyof typeof EDITS;

/** How many requests a refresh of that workbook takes. With the last one it has stopped listening. */
let requests = 0;

beforeAll(async () => {
  await sharedWorkbook();
  for (let request = 0; request < 500; request++)
    workbench.host.incidents.after(request, { meanwhile: () => void (requests += 1) });
  await desk().refreshAging();
  workbench.host.incidents.clear();
});

/** Refreshes while somebody types right before one of the requests. */
async function refreshedWhile(edit: Edit, request: number) {
  await sharedWorkbook();
  const at = desk();
  const { incidents } = workbench.host;
  incidents.after(request, { meanwhile: EDITS[edit].type });
  const told = await at.refreshAging();
  expect({ edit, request, left: incidents.clear(), told: told.kind }).toEqual({
    edit,
    request,
    left: 0,
    told: 'outcome',
  });
  return at.state;
}

/** What our sheets must say of the workbook as it stands now. */
function expectFigures(
  edit: Edit,
  { picture, summary }: Awaited<ReturnType<typeof refreshedWhile>>,
) {
  const inLedger = workbench.person.read('Open items', 'E2:E7').flat().map(Number);
  const total = inLedger.reduce((sum, balance) => sum + balance, 0);
  const [headers = [], ...rows] = tableCells();
  expect({ edit, total: rows.at(-1)?.[headers.indexOf('Total')] }).toEqual({ edit, total });
  expect(summary?.tieOut).toContain('0.00');
  expect(picture?.settings.overDays).toBe(standsIn('DuebookOverDays'));
  expect(picture?.settings.asOf).toBe(standsIn('AsOfDate'));
  expect(picture?.memory.accepted.size).toBe(edit === 'an issue that is accepted' ? 1 : 0);
}

test('what somebody types at any moment of a refresh stands after it, and the figures know it', async () => {
  const edits = fc.constantFrom(...(Object.keys(EDITS) as Edit[]));
  await fc.assert(
    fc.asyncProperty(edits, fc.nat({ max: requests - 2 }), async (edit, request) => {
      const state = await refreshedWhile(edit, request);
      expect({ edit, request, stands: EDITS[edit].stands() }).toEqual({
        edit,
        request,
        stands: EDITS[edit].as,
      });
      expectFigures(edit, state);
    }),
    { numRuns: 6 },
  );
  expect(workbench.host.crashes).toEqual([]);
});
