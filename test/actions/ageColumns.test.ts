import { makeDesk } from '../../src/actions/makeDesk';
import { wordsFor } from '../../src/words/everyLanguage';
import {
  BOUNDARY_ROWS,
  cellsOf,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  typeInto,
} from './ledgerWorkbook';

/** As of 31 March 2026, one day before and one after each edge. */
const AGES = [
  ['Bucket (Duebook)', 'Days past due (Duebook)'],
  ['Current', -1],
  ['Current', 0],
  ['1-30', 1],
  ['1-30', 30],
  ['31-60', 31],
  ['31-60', 60],
  ['61-90', 61],
  ['61-90', 90],
  ['91+', 91],
  ['Credits', ''],
];

/** The two columns beside a ledger of five columns. */
const agesIn = (sheet: string) => cellsOf(sheet).map((row) => row.slice(5, 7));

async function agedLedger(isTable: boolean): Promise<void> {
  ledgerWorkbook();
  if (isTable) workbench.person.makeTable('Open items', 'A1:E11', 'OpenItems');
  await refreshAsOf();
}

const openItems = () => workbench.workbook.sheet('Open items')!.cells;
const formatAt = (row: number, column: number) => openItems().style(row, column).numberFormat;
const giveFormat = (row: number, column: number, numberFormat: string): void => {
  const { styles } = workbench.workbook;
  openItems().setStyle(
    row,
    column,
    styles.change(openItems().style(row, column), { numberFormat }),
  );
};

/** How many requests it takes to add them, or to write them anew; the last one writes formulas. */
/** Requests that read what stands once all is written: nothing is put back where one is refused. */
const READ_AFTERWARDS = 3;

async function requestsOfColumns(): Promise<number> {
  const { incidents } = workbench.host;
  let count = 0;
  for (let request = 0; request < 200; request += 1) {
    incidents.after(request, { meanwhile: () => (count += 1) });
  }
  expect((await desk().addAgeColumns()).kind).toBe('outcome');
  incidents.clear();
  return count - READ_AFTERWARDS;
}

describe.each([
  ['a range', false],
  ['a table', true],
])('beside a ledger in %s', (_, isTable) => {
  test('stand the bucket and the days past due of each item, alive on AsOfDate', async () => {
    await agedLedger(isTable);
    const { kind, text } = await desk().addAgeColumns();
    expect([kind, text]).toEqual([
      'outcome',
      expect.stringMatching(
        /^The ledger in "Open items" now shows each item's bucket and days past due, from F1 on\. They follow AsOfDate without the add-in\. .* 10 rows: 9 items, 1 credit/,
      ),
    ]);
    expect(agesIn('Open items')).toEqual(AGES);
    expect(cellsOf('Open items').map((row) => row.slice(0, 5))).toEqual(BOUNDARY_ROWS);
    typeInto('AsOfDate', '2026-04-30');
    expect(agesIn('Open items')[1]).toEqual(['1-30', 29]);
    // Built-in functions alone, and no name but the one.
    const { cells } = workbench.workbook.sheet('Open items')!;
    const names = [cells.formula(1, 5), cells.formula(1, 6)].map((formula) =>
      [...(formula ?? '').matchAll(/[A-Za-z]{4,}/g)].map(([name]) => name),
    );
    expect(new Set(names.flat())).toEqual(
      new Set(['ROUND', 'Credits', 'LOOKUP', 'AsOfDate', 'Current']),
    );
  });

  test('they are brought up to date when they are asked for again, not doubled', async () => {
    await agedLedger(isTable);
    await desk().addAgeColumns();
    const once = everything()['Open items'];
    typeInto('DuebookBucketEdges', '0, 15');
    const { kind, text } = await desk().addAgeColumns();
    expect([kind, text]).toEqual(['outcome', expect.stringContaining('are up to date')]);
    const again = agesIn('Open items');
    expect([again[0], again[4], again[9]]).toEqual([AGES[0], ['16+', 30], ['16+', 91]]);
    expect(cellsOf('Open items')[0]).toEqual(once?.[0]);
    // The reader does not take our figures for the export's.
    const one = desk();
    await one.refreshAging();
    expect(one.state.picture?.ledger.head.mapping.daysLate).toBeUndefined();
    expect(one.state.picture?.convention).toBeNull();
  });

  test('they are not added where a cell stands in the way, nor on a protected sheet', async () => {
    await agedLedger(isTable);
    workbench.person.type('Open items', 'G3', 'mine');
    const before = everything()['Open items'];
    const inTheWay = await desk().addAgeColumns();
    expect([inTheWay.kind, inTheWay.text]).toEqual([
      'failure',
      expect.stringContaining('the cell G3 is not empty'),
    ]);
    workbench.person.type('Open items', 'G3', '');
    workbench.person.protect('Open items');
    const locked = await desk().addAgeColumns();
    expect([locked.kind, locked.text]).toEqual([
      'failure',
      expect.stringContaining('"Open items" is protected'),
    ]);
    const isMine = (cell: unknown) => (cell === 'mine' ? '' : cell);
    const now = everything()['Open items'] ?? [];
    expect(now.map((row) => row.slice(0, 5))).toEqual(before?.map((row) => row.slice(0, 5)));
    expect(now.flatMap((row) => row.slice(5).map(isMine)).every((cell) => cell === '')).toBe(true);
  });

  test('what Excel refuses half-way is put back', async () => {
    await agedLedger(isTable);
    const requests = [await requestsOfColumns(), await requestsOfColumns()];
    await agedLedger(isTable);
    for (const [run, count] of requests.entries()) {
      if (run > 0) giveFormat(2, 5, '0.0');
      const before = everything()['Open items'];
      if (run > 0) typeInto('DuebookBucketEdges', '0, 15');
      workbench.host.incidents.after(count - 1, { refusal: 'RequestAborted', afterActions: 1_000 });
      expect((await desk().addAgeColumns()).kind).toBe('failure');
      expect(workbench.host.incidents.clear()).toBe(0);
      expect(everything()['Open items']).toEqual(before);
      if (run > 0) expect(formatAt(2, 5)).toBe('0.0');
      await desk().addAgeColumns();
    }
  });

  test('and so are the formats, rules and widths of the cells beside it', async () => {
    await agedLedger(isTable);
    const count = await requestsOfColumns();
    // The formulas and, in the last request, the looks: refused before or after its first action.
    for (const [request, afterActions] of [
      [count - 2, 1_000],
      [count - 1, 0],
    ] as const) {
      await agedLedger(isTable);
      const { cells, columnWidths } = workbench.workbook.sheet('Open items')!;
      for (const row of [0, 3]) {
        const { styles } = workbench.workbook;
        const look = { fill: '#FFFF00', numberFormat: row === 0 ? 'General' : '0.0' };
        cells.setStyle(row, 5, styles.change(cells.style(row, 5), look));
      }
      columnWidths.set(6, 30);
      workbench.host.incidents.after(request, { refusal: 'RequestAborted', afterActions });
      expect((await desk().addAgeColumns()).kind).toBe('failure');
      expect(workbench.host.incidents.clear()).toBe(0);
      expect(columnWidths.get(6)).toBeCloseTo(30);
      if (isTable) continue;
      expect([0, 3].map((row) => cells.style(row, 5).fill)).toEqual(['#FFFF00', '#FFFF00']);
      expect(formatAt(3, 5)).toBe('0.0');
    }
  });

  test('what cannot be put back either is said', async () => {
    await agedLedger(isTable);
    const count = await requestsOfColumns();
    await agedLedger(isTable);
    for (const request of [count - 1, count]) {
      workbench.host.incidents.after(request, { refusal: 'RequestAborted' });
    }
    const { kind, text } = await desk().addAgeColumns();
    expect([kind, text]).toEqual([
      'failure',
      expect.stringContaining('did not let it put them back'),
    ]);
  });
});

test('a copy has the values, looks and widths of the ledger and the two columns', async () => {
  const ledger = ledgerWorkbook(
    BOUNDARY_ROWS.map((row, at) => (at === 2 ? ['A1', '00123', ...row.slice(2)] : row)),
  );
  workbench.person.makeTable('Open items', 'A1:E11', 'OpenItems');
  workbench.person.type('Open items', 'E2', '=2-1');
  ledger.cells.setStyle(
    1,
    3,
    workbench.workbook.styles.change(ledger.cells.style(1, 3), { numberFormat: 'dd/mm/yyyy' }),
  );
  workbench.person.protect('Open items');
  await refreshAsOf();
  const before = everything()['Open items'];
  const { kind, text } = await desk().copyWithAges();
  expect([kind, text]).toEqual([
    'outcome',
    expect.stringMatching(/^The sheet "Open items by age" now holds a copy of the ledger/),
  ]);
  expect(everything()['Open items']).toEqual(before);
  const copy = workbench.workbook.sheet('Open items by age')!;
  expect(cellsOf(copy.name)).toEqual(before?.map((row, at) => [...row, ...AGES[at]!]));
  expect(copy.cells.formula(1, 4)).toBeUndefined();
  expect(copy.cells.style(1, 3).numberFormat).toBe('dd/mm/yyyy');
  expect(workbench.workbook.activeSheet).toBe(copy);
  typeInto('AsOfDate', '2026-04-30');
  expect(agesIn(copy.name)[1]).toEqual(['1-30', 29]);
  // The next refresh reads the ledger, and a second copy is a sheet of its own.
  expect((await desk().refreshAging()).text).toContain('10 rows');
  expect((await desk().copyWithAges()).text).toContain('"Open items by age 2"');
});

test('a copy that cannot be filled is taken away again', async () => {
  await agedLedger(false);
  workbench.host.incidents.before('copyFrom', { refusal: 'RequestAborted' });
  expect((await desk().copyWithAges()).kind).toBe('failure');
  expect(workbench.workbook.sheet('Open items by age')).toBeUndefined();
});

test('a copy that cannot be taken away either is said to be half there', async () => {
  await agedLedger(false);
  workbench.host.incidents.before('copyFrom', {
    meanwhile: () => workbench.native.nextStatuses.push(...Array<number>(50).fill(5012)),
    refusal: 'RequestAborted',
  });
  const { kind, text } = await desk().copyWithAges();
  workbench.native.nextStatuses.length = 0;
  expect([kind, text]).toEqual([
    'failure',
    wordsFor('en').refusals.halfCopied('Open items by age'),
  ]);
});

test('in a ledger with filtered rows they are not added, because Excel may write past them', async () => {
  await agedLedger(true);
  workbench.person.filterTable('OpenItems', 'Customer', {
    filterOn: 'Values',
    values: ['Second & Sons'],
  });
  const { kind, text } = await desk().addAgeColumns();
  expect([kind, text]).toEqual(['failure', expect.stringContaining('filtered away or hidden')]);
});

test('an export that came aged keeps its own buckets, and rows that are no items stay empty', async () => {
  ledgerWorkbook([
    ['Customer ID', 'Customer', 'Invoice', 'Current', '1-30', '31-60', 'Over 60'],
    ['A1', 'First', 'I-1', '', 100, '', ''],
    ['A1', 'First', 'I-2', '', '', '', 70],
    ['', '', '', '', '', '', ''],
    ['A2', 'Second', 'I-3', 50, '', 20, ''],
    ['Total', '', '', 50, 100, 20, 70],
  ]);
  await refreshAsOf();
  const { text } = await desk().addAgeColumns();
  expect(text).toContain('3 items have no formula of their own');
  expect(cellsOf('Open items').map((row) => row.slice(7))).toEqual([
    ['Bucket (Duebook)', 'Days past due (Duebook)'],
    ['1-30', ''],
    ['61+', ''],
    ['', ''],
    ['Current, 31-60', ''],
    ['', ''],
  ]);
});

test('in a Spanish workbook they are in Spanish, and known in English', async () => {
  ledgerWorkbook();
  const spanish = makeDesk({ language: 'es', supported: true });
  await spanish.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  expect((await spanish.addAgeColumns()).text).toContain('desde F1. Siguen a AsOfDate');
  expect(agesIn('Open items').slice(0, 2)).toEqual([
    ['Tramo (Duebook)', 'Días de atraso (Duebook)'],
    ['Por vencer', -1],
  ]);
  typeInto('DuebookLanguage', 'English');
  await desk().addAgeColumns();
  expect(agesIn('Open items')[1]).toEqual(['Current', -1]);
  expect(cellsOf('Open items')[0]).toHaveLength(7);
});
