import type { CellValue } from '../../../../../src/receivables/ledger/area';
import {
  NO_AGE,
  NO_BUCKET,
  SEVERAL_BUCKETS,
  type LedgerHead,
} from '../../../../../src/receivables/ledger/ledger';
import { AgeBook } from '../../../../../src/receivables/ledger/reader/books/ageBook';
import { CreditBook } from '../../../../../src/receivables/ledger/reader/books/creditBook';
import {
  CurrencyBook,
  MOST_CURRENCIES,
} from '../../../../../src/receivables/ledger/reader/books/currencyBook';
import { DisputeBook } from '../../../../../src/receivables/ledger/reader/books/disputeBook';
import {
  KeptColumn,
  keptColumns,
} from '../../../../../src/receivables/ledger/reader/books/keptCells';
import { TextBook } from '../../../../../src/receivables/ledger/reader/books/textBook';
import { amountReadings } from '../../../../../src/receivables/ledger/reader/texts/textReadings';
import { listHead } from '../../listHead';

describe('the ages that an export says itself', () => {
  /** A ledger with buckets in the second and third column, as long as it was thought to be. */
  const head = (rows: number, buckets: readonly number[] = [1, 2]) =>
    listHead(['Days', '1-30', '31-60', 'Note'], {
      rows,
      buckets: buckets.map((column) => ({ column, header: '', from: null, to: null })),
    });
  const book = (rows: readonly CellValue[][], looked: LedgerHead, ageColumn = 0) => {
    const ages = new AgeBook(looked, ageColumn);
    rows.forEach((cells, at) => {
      ages.take(at, cells);
    });
    return ages;
  };

  test.each<[CellValue, number]>([
    [45, 45],
    [-3, -3],
    [0, 0],
    ['45', 45],
    ['45 days', 45],
    ['45.0', 45],
    ['7 días', 7],
    ['-3', -3],
    ['3-', -3],
    [99_999, 99_999],
    [100_000, NO_AGE],
    [45.5, NO_AGE],
    ['45.5', NO_AGE],
    ['late', NO_AGE],
    ['', NO_AGE],
    [true, NO_AGE],
  ])('%j is %d days', (cell, days) => {
    expect([...(book([[cell]], head(1)).ages(null).daysLate ?? [])]).toEqual([days]);
  });

  const ROWS: CellValue[][] = [
    [5, 12, 0, ''],
    [35, '', '30.00', ''],
    [40, 5, 7, ''],
    ['', '', '', ''],
  ];
  const BUCKETS = [0, 1, SEVERAL_BUCKETS, NO_BUCKET];

  it('are those of all items, in the order of reading', () => {
    const { daysLate, bucket } = book(ROWS, head(9)).ages(null);
    expect([...(daysLate ?? [])]).toEqual([5, 35, 40, NO_AGE]);
    expect([...(bucket ?? [])]).toEqual(BUCKETS);
  });

  it.each([0, 1, 4])('are not lost where only %d rows were thought of', (thought) => {
    const { daysLate, bucket } = book(ROWS, head(thought)).ages(null);
    expect([...(daysLate ?? [])]).toEqual([5, 35, 40, NO_AGE]);
    expect([...(bucket ?? [])]).toEqual(BUCKETS);
  });

  it('are those of the items that were kept', () => {
    const { daysLate, bucket } = book(ROWS, head(4)).ages([2, 0]);
    expect([...(daysLate ?? [])]).toEqual([40, 5]);
    expect([...(bucket ?? [])]).toEqual([SEVERAL_BUCKETS, 0]);
  });

  it.each([[null], [[0]]])('are none where the export has no such columns: of %j', (positions) => {
    expect(book(ROWS, head(4), -1).ages(positions).daysLate).toBeNull();
    expect(book(ROWS, head(4, [])).ages(positions).bucket).toBeNull();
  });
});

describe('cells that are kept for the end', () => {
  it.each([0, 1, 9])('are known by their position, with room for %d at first', (capacity) => {
    const kept = new KeptColumn(1, capacity);
    const cells: CellValue[] = ['Net 30', 'Net 30', '', 'Net 60', 'Net 30'];
    cells.forEach((cell, at) => {
      kept.take(at, ['A1', cell]);
    });
    expect(cells.map((_, at) => kept.cells[kept.code(at)])).toEqual(cells);
    expect(kept.cells).toHaveLength(3);
  });

  it('are blank where a row is shorter', () => {
    const kept = new KeptColumn(1, 1);
    kept.take(0, ['A1']);
    expect(kept.cells).toEqual(['']);
  });

  test.each<[string, LedgerHead['mapping'], string[]]>([
    [
      'terms, line, type and status',
      { terms: 1, line: 2, type: 3, status: 4 },
      ['terms', 'line', 'type', 'status'],
    ],
    ['the settled day of one amount alone', { balance: 1, settledDate: 2 }, ['settled']],
    ['no settled day beside two amounts', { balance: 1, originalAmount: 3, settledDate: 2 }, []],
    ['no settled day without a balance', { originalAmount: 1, settledDate: 2 }, []],
    [
      'the notes of a dispute',
      { dispute: 0, disputeDate: 1, disputeReason: 2 },
      ['disputeDate', 'disputeReason'],
    ],
    ['no notes without a dispute', { disputeDate: 1, disputeReason: 2 }, []],
    [
      'a promise and its amount',
      { promiseDate: 1, promiseAmount: 2 },
      ['promiseDate', 'promiseAmount'],
    ],
    ['no amount of a promise without its day', { promiseAmount: 2 }, []],
  ])('are %s', (_, mapping, expected) => {
    const kept = Object.entries(keptColumns(mapping, 10)).flatMap(([name, column]) =>
      column === null ? [] : [name],
    );
    expect(kept).toEqual(expected);
  });
});

describe('the currencies of a ledger', () => {
  it('are known by every spelling, whose case counts for nothing', () => {
    const book = new CurrencyBook();
    expect(['USD', 'EUR', 'usd', ' EUR ', '€'].map((cell) => book.intern(cell))).toEqual([
      0, 1, 0, 1, 1,
    ]);
    expect(book.codes).toEqual(['USD', 'EUR']);
    expect(book.spellingsOf(0)).toEqual(['usd']);
    expect(book.spellingsOf(1)).toEqual(['EUR', ' EUR ', '€']);
    expect(book.unknown).toBe(-1);
  });

  it('have their own decimals', () => {
    const book = new CurrencyBook();
    ['JPY', 'USD', 'KWD'].forEach((cell) => book.intern(cell));
    expect(book.decimals).toEqual([0, 2, 3]);
    expect(book.scales).toEqual([1, 100, 1000]);
  });

  it.each<[CellValue]>([[''], ['#N/A'], [978], [true]])('are unknown by %j', (cell) => {
    const book = new CurrencyBook();
    book.intern('USD');
    expect(book.intern(cell)).toBe(1);
    expect(book.codes).toEqual(['USD', null]);
    expect(book.unknown).toBe(1);
  });

  it('are no more than an item can name: the rest are unknown', () => {
    const book = new CurrencyBook();
    for (let index = 0; index < 300; index += 1) book.add(`X${index}`);
    expect(book.codes).toHaveLength(MOST_CURRENCIES);
    expect(book.codes.at(-1)).toBeNull();
    expect(book.add('X7')).toBe(7);
    expect(book.add('X299')).toBe(book.unknown);
  });

  it('have no spelling where there is none', () => {
    expect(new CurrencyBook().spellingsOf(3)).toEqual([]);
  });
});

describe('the cells of a column of disputes', () => {
  it('are told apart once each, and nothing disputed is code 0', () => {
    const book = new DisputeBook('flags');
    const cells: CellValue[] = ['', 'No', 'Yes', 'maybe', 250, 'Yes'];
    expect(cells.map((cell) => book.code(cell))).toEqual([0, 0, 1, 2, 3, 1]);
    expect(book.cells.map(({ text, says }) => [text, says?.kind ?? null])).toEqual([
      ['', 'none'],
      ['Yes', 'whole'],
      ['maybe', null],
      ['250', 'amount'],
    ]);
  });

  it('show how amounts are written where they are texts', () => {
    const book = new DisputeBook('amounts');
    ['250.00', 250, 'Yes', '0.00', '1,234', '250.00'].forEach((cell) => book.code(cell));
    expect(book.texts).toEqual([
      { text: '250.00', first: 250, second: null },
      { text: '1,234', first: 1234, second: 1.234 },
    ]);
  });

  it('are marked by their items', () => {
    const book = new DisputeBook('flags');
    expect([book.positions, book.codes]).toEqual([[], []]);
    book.mark(7, book.code('Yes'));
    expect([book.positions, book.codes]).toEqual([[7], [1]]);
  });
});

describe('the texts of a column', () => {
  const book = new TextBook(amountReadings);
  const codes = ['1,234', 'twelve', '1.234,56', '1,234'].map((text) => book.code(text));

  it('have one code each, by which they are known again', () => {
    expect(codes).toEqual([0, 1, 2, 0]);
    expect([0, 1, 2, 9].map((code) => book.text(code))).toEqual([
      '1,234',
      'twelve',
      '1.234,56',
      '',
    ]);
  });

  it('are readable where they are so in one way at least', () => {
    expect([0, 1, 2, 9].map((code) => book.isReadable(code))).toEqual([true, false, true, false]);
  });

  it('have the value of the way that is asked', () => {
    expect([0, 1, 2, 9].map((code) => book.value(code, 'first'))).toEqual([1234, null, null, null]);
    expect([0, 1, 2, 9].map((code) => book.value(code, 'second'))).toEqual([
      1.234,
      null,
      1234.56,
      null,
    ]);
    expect(book.value(0, 'either')).toBe(1234);
  });
});

describe('the items that their type says are credits', () => {
  it('are counted by position, type and currency', () => {
    const book = new CreditBook(0, 1);
    const rows: CellValue[][] = [
      ['Invoice', 100],
      ['Credit Memo', 30],
      ['Payment', '12.00'],
      ['Credit Memo', -5],
      [],
    ];
    rows.forEach((cells, at) => {
      book.take(at, cells, at === 3 ? 1 : 0);
    });
    expect(book.positions).toEqual([1, 2, 3]);
    expect([...book.types]).toEqual(['Credit Memo', 'Payment']);
    expect([book.numbers.total(0), book.numbers.total(1)]).toEqual([30, -5]);
  });
});
