import type { CellValue } from '../../../src/receivables/ledger/area';
import { builtIn, type CalledCells } from '../../../src/receivables/swapping/builtIn';
import type { CellRows, Given } from '../../../src/receivables/swapping/given';
import { AS_OF, ask } from '../../functions/ask';

/** Cells below each other. */
function column(...cells: readonly CellValue[]): CellValue[][] {
  return cells.map((cell) => [cell]);
}

const ACCOUNTS = column('A1', 'B2', 'A1');
const DUE = column(AS_OF - 10, '', AS_OF - 40);
const BALANCES = column(100, 250.5, 75);

/** A range of one column of a sheet, from its second row on. */
function range(letter: string, cells: CellRows, over: Partial<NonNullable<Given['place']>> = {}) {
  const at = letter.charCodeAt(0) - 65;
  const size = { row: 1, column: at, rows: cells.length, columns: 1 };
  const text = `Items!${letter}2:${letter}${cells.length + 1}`;
  return { text, cells, place: { sheet: 'Items', ...size, ...over } };
}

const accounts = range('A', ACCOUNTS);
const due = range('B', DUE);
const balances = range('C', BALANCES);
const asOf: Given = { text: String(AS_OF), cells: [[AS_OF]], place: null };
const holidays = range('H', column(AS_OF));
/** An argument that is no day, no edges and no name of a way with credits. */
const unread: Given = { text: '"some day"', cells: [['some day']], place: null };

/** What a function of ours answers; Excel gives it an empty cell as 0. */
function shownBy(name: CalledCells['name'], ...args: CellValue[][][]): CellValue[][] {
  const answer = ask(
    name,
    ...args.map((rows) => rows.map((row) => row.map((cell) => (cell === '' ? 0 : cell)))),
  );
  const rows = Array.isArray(answer) ? answer : [[answer]];
  return rows.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
}

const AGED = shownBy('AGING', ACCOUNTS, DUE, BALANCES, [[AS_OF]]);
const SUMMED = shownBy('AGING.SUMMARY', DUE, BALANCES, [[AS_OF]]);
const LATE = shownBy('AGING.PASTDUE', DUE, BALANCES, [[AS_OF]]);
const SHARE = shownBy('AGING.PASTDUEPCT', DUE, BALANCES, [[AS_OF]]);
const BUCKETS = shownBy('AGING.BUCKET', DUE, [[AS_OF]]);

const sums = (given: readonly (Given | null)[], shown = SUMMED) =>
  builtIn({ name: 'AGING.SUMMARY', given, shown, row: 0, column: 0 });
const late = (given: readonly (Given | null)[], shown = LATE) =>
  builtIn({ name: 'AGING.PASTDUE', given, shown, row: 0, column: 0 });
const aged = (given: readonly (Given | null)[], shown = AGED) =>
  builtIn({ name: 'AGING', given, shown, row: 0, column: 0 });
const buckets = (given: readonly (Given | null)[], shown = BUCKETS) =>
  builtIn({ name: 'AGING.BUCKET', given, shown, row: 0, column: 0 });

/** What a call shows, with one cell changed. */
function but(shown: CellValue[][], row: number, at: number, cell: CellValue): CellValue[][] {
  return shown.map((cells, each) => (each === row ? cells.with(at, cell) : cells));
}

test('the calls of these tests have built-in formulas', () => {
  expect(sums([due, balances, asOf])).toHaveLength(SUMMED.length);
  expect(late([due, balances, asOf])).toHaveLength(1);
  expect(aged([accounts, due, balances, asOf])).toHaveLength(AGED.length);
  expect(buckets([due, asOf])).toHaveLength(3);
  const share = { row: 0, column: 0, shown: SHARE, given: [due, balances, asOf] };
  expect(builtIn({ ...share, name: 'AGING.PASTDUEPCT' })).toHaveLength(1);
  expect(builtIn({ ...share, name: 'AGING.PASTDUEPCT', given: [due] })).toBeNull();
});

describe('a value stays where a sum has', () => {
  test.each<[string, (Given | null)[]]>([
    ['no due dates', [null, balances, asOf]],
    ['no balances', [due, null, asOf]],
    ['due dates of two columns', [range('B', DUE, { columns: 2 }), balances, asOf]],
    ['balances of two columns', [due, range('C', BALANCES, { columns: 2 }), asOf]],
    ['one date typed in', [{ ...asOf, cells: [[AS_OF]] }, balances, asOf]],
    ['ranges of different lengths', [range('B', DUE, { rows: 9 }), balances, asOf]],
    ['no as-of date', [due, balances, null]],
    ['an as-of date that is none', [due, balances, unread]],
    ['edges that are none', [due, balances, asOf, unread]],
    ['a way with credits that is none', [due, balances, asOf, null, unread]],
    ['business days', [due, balances, asOf, null, null, holidays]],
  ])('%s', (_, given) => {
    expect(sums(given)).toBeNull();
  });

  test('days over that are none, or more than one result', () => {
    expect(late([due, balances, asOf, unread])).toBeNull();
    expect(late([due, balances, asOf], [...LATE, [0]])).toBeNull();
  });
});

describe('a value stays where a block of sums shows', () => {
  test.each<[string, CellValue[][]]>([
    ['a row less', SUMMED.slice(0, -1)],
    ['a row more', [...SUMMED, ['', 0, 0, 0]]],
    ['a column less', SUMMED.map((row) => row.slice(0, 3))],
    ['another bucket', but(SUMMED, 1, 0, 'Not due')],
    ['another last bucket', but(SUMMED, 5, 0, '90+')],
    ['nothing', []],
  ])('%s', (_, shown) => {
    expect(sums([due, balances, asOf], shown)).toBeNull();
  });
});

describe('a value stays where accounts', () => {
  test.each<[string, (Given | null)[]]>([
    ['are none', [null, due, balances, asOf]],
    ['stand in two columns', [range('A', ACCOUNTS, { columns: 2 }), due, balances, asOf]],
    ['are fewer than balances', [range('A', ACCOUNTS, { rows: 2 }), due, balances, asOf]],
    ['are not told apart', [range('A', column('A1', 'a1', 'B2')), due, balances, asOf]],
    ['have no balances', [accounts, due, null, asOf]],
  ])('%s', (_, given) => {
    expect(aged(given)).toBeNull();
  });

  test.each<[string, CellValue[][]]>([
    ['are shown with another bucket', but(AGED, 0, 1, 'Not due')],
    ['are shown with another last bucket', but(AGED, 0, 5, '90+')],
    ['are shown with a column less', AGED.map((row) => row.slice(0, -1))],
    ['are shown with a column more', AGED.map((row) => [...row, ''])],
    ['are shown as a header alone', AGED.slice(0, 1)],
    ['are shown with one that the ledger has not', but(AGED, 1, 0, 'C3')],
    ['are shown with one twice', but(AGED, 1, 0, 'B2')],
    ['are not shown', []],
  ])('%s', (_, shown) => {
    expect(aged([accounts, due, balances, asOf], shown)).toBeNull();
  });

  test('and items are so many that Excel would be kept busy', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `A${at}`);
    // 1002 rows of 8 cells over 3,000 items are more than twenty million looks at a cell.
    const [owners, dates, amounts] = [many, many.map(() => AS_OF), many.map(() => 1)].map((cells) =>
      [...cells, ...cells, ...cells].map((cell): CellValue[] => [cell]),
    );
    const ranges = [range('A', owners ?? []), range('B', dates ?? []), range('C', amounts ?? [])];
    const shown = [AGED[0] ?? [], ...many.map((name) => [name]), ['Total']];
    expect(aged([...ranges, asOf], shown)).toBeNull();
    const few = ranges.map((each) => ({
      ...each,
      cells: each.cells.slice(0, 1_000),
    }));
    expect(aged([...few, asOf], shown)).not.toBeNull();
  });
});

describe('a bucket stays a value where', () => {
  const [first] = due.cells;
  test.each<[string, (Given | null)[], CellValue[][]]>([
    ['there are no dates', [null, asOf], BUCKETS],
    ['dates stand in two columns', [range('B', DUE, { columns: 2 }), asOf], BUCKETS],
    ['there is no as-of date', [due, null], BUCKETS],
    ['edges are none', [due, asOf, unread], BUCKETS],
    ['business days are counted', [due, asOf, null, holidays], BUCKETS],
    ['more is shown than there are dates', [due, asOf], [...BUCKETS, ['No date']]],
    ['two columns are shown', [due, asOf], [['1-30', ''], ...BUCKETS.slice(1)]],
    ['a date shows no bucket', [due, asOf], but(BUCKETS, 0, 0, 'No date')],
    ['no date shows a bucket', [due, asOf], but(BUCKETS, 1, 0, 'Current')],
    ['a text stands for a date', [range('B', but(DUE, 1, 0, 'soon')), asOf], BUCKETS],
    ['blanks stand for a date', [range('B', but(DUE, 1, 0, ' ')), asOf], BUCKETS],
    ['only a header is shown', [range('B', [['Due']]), asOf], [['Bucket']]],
    ['some other text is shown', [range('B', [['Due'], first ?? []]), asOf], [['Due'], ['1-30']]],
  ])('%s', (_, given, shown) => {
    expect(buckets(given, shown)).toBeNull();
  });

  test('and stays a header, or nothing, beside dates', () => {
    const [label = []] = BUCKETS;
    const dates = range('B', [['Due'], ['n/a'], first ?? []]);
    const live = buckets([dates, asOf], [['Bucket'], [''], label]);
    expect(live?.map(([text]) => text !== null)).toEqual([false, false, true]);
  });
});

test.each([
  ['$B$2:$B$4', 'Items', '=IF(B2<1,', 'of its own sheet it is an address'],
  ['Items!B2:B4', 'Items', "=IF('Items'!B2<1,", 'of another sheet it names it'],
  ["'Ana''s'!B2:B4", "Ana's", "=IF('Ana''s'!B2<1,", 'with an apostrophe doubled'],
  ['DueDates', 'Items', "=IF('Items'!B2<1,", 'of a name it is where the name points'],
])('the first date of %s on %s begins %s: %s', (text, sheet, begin) => {
  const dates = { ...range('B', DUE, { sheet }), text };
  expect(buckets([dates, asOf])?.[0]?.[0]?.slice(0, begin.length)).toBe(begin);
});
