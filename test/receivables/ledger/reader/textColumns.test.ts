import { fromIso, toIso } from '../../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Ledger } from '../../../../src/receivables/ledger/ledger';
import { issuesOf, readLedger, tryLedger } from '../readLedger';

const HEADERS = 'Customer,Invoice Date,Due Date,Balance';

function dueDates(ledger: Ledger): string[] {
  return [...ledger.items.dueDay].map((day) => (day === 0 ? '' : toIso(day as SerialDay)));
}

function withDue(...dues: CellValue[]): CellValue[][] {
  return dues.map((due) => ['A1', 46000, due, 1]);
}

function withBalance(...balances: CellValue[]): CellValue[][] {
  return balances.map((balance) => ['A1', 46000, 46000, balance]);
}

describe('a column of text dates', () => {
  it.each([
    ['dmy', ['03/04/2026', '31/03/2026'], ['2026-04-03', '2026-03-31']],
    ['mdy', ['03/04/2026', '03/31/2026'], ['2026-03-04', '2026-03-31']],
    [null, ['2026-03-04', '31-Mar-2026', '05/05/2026'], ['2026-03-04', '2026-03-31', '2026-05-05']],
  ])('that proves %s is read so', (order, cells, days) => {
    const ledger = readLedger(HEADERS, withDue(...cells));
    expect(dueDates(ledger)).toEqual(days);
    expect(ledger.reading.dateOrder).toBe(order);
    expect(ledger.issues).toEqual([]);
  });

  it('that proves nothing is asked about, unless it is answered', () => {
    const rows = withDue('03/04/2026', '05/06/2026');
    expect(tryLedger(HEADERS, rows)).toEqual({
      question: { code: 'date-order', header: 'Due Date', column: 'C', example: '03/04/2026' },
    });
    const dmy = readLedger(HEADERS, rows, { dateOrder: 'dmy' });
    expect(dueDates(dmy)).toEqual(['2026-04-03', '2026-06-05']);
    expect(dmy.reading.dateOrder).toBe('dmy');
    const mdy = readLedger(HEADERS, rows, { dateOrder: 'mdy' });
    expect(dueDates(mdy)).toEqual(['2026-03-04', '2026-05-06']);
  });

  it('that contradicts itself is asked about, and what the answer leaves is an issue', () => {
    const rows = withDue('03/04/2026', '31/03/2026', '03/31/2026');
    expect(tryLedger(HEADERS, rows)).toEqual({
      question: {
        code: 'date-order',
        header: 'Due Date',
        column: 'C',
        example: '31/03/2026, 03/31/2026',
      },
    });
    const ledger = readLedger(HEADERS, rows, { dateOrder: 'dmy' });
    expect(dueDates(ledger)).toEqual(['2026-04-03', '2026-03-31', '']);
    expect(issuesOf(ledger)).toEqual(['date-unreadable 2:2 03/31/2026']);
  });

  it('is not turned round by an answer when it proves its order', () => {
    const ledger = readLedger(HEADERS, withDue('03/04/2026', '03/31/2026'), { dateOrder: 'dmy' });
    expect(dueDates(ledger)).toEqual(['2026-03-04', '2026-03-31']);
    expect(ledger.reading.dateOrder).toBe('mdy');
  });

  it('is read as its sister column proves', () => {
    const rows = [
      ['A1', '31/01/2026', '03/04/2026', 1],
      ['A1', '02/02/2026', '05/06/2026', 1],
    ];
    expect(dueDates(readLedger(HEADERS, rows))).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('is asked about where its sisters disagree', () => {
    const headers = 'Customer,Invoice Date,Due Date,Settled Date,Amount';
    const rows = [
      ['A1', '31/01/2026', '03/04/2026', '', 1],
      ['A1', '02/02/2026', '05/06/2026', '05/31/2026', 1],
    ];
    expect(tryLedger(headers, rows)).toMatchObject({
      question: { code: 'date-order', column: 'C' },
    });
  });

  it('may stand among numbers', () => {
    const due = fromIso('2026-03-31') ?? 0;
    expect(dueDates(readLedger(HEADERS, withDue(due, '2026-03-30', '')))).toEqual([
      '2026-03-31',
      '2026-03-30',
      '',
    ]);
  });
});

describe('a column of text amounts', () => {
  it.each([
    ['point', ['1,234', '1,234.56', '7'], [123400, 123456, 700]],
    ['comma', ['1.234', '1.234,56', '7'], [123400, 123456, 700]],
    ['comma', ['1.234', '12,50'], [123400, 1250]],
    [null, ['1234', '7', '(5)', '5-'], [123400, 700, -500, -500]],
  ])('that proves a decimal %s is read so', (style, cells, minor) => {
    const ledger = readLedger(HEADERS, withBalance(...cells));
    expect([...ledger.items.balance]).toEqual(minor);
    expect(ledger.reading.numberStyle).toBe(style);
    expect(ledger.issues).toEqual([]);
    expect(ledger.control).toMatchObject([
      { numbers: 0, texts: minor.reduce((sum, value) => sum + value, 0) },
    ]);
  });

  it('that proves nothing is asked about, unless it is answered', () => {
    const rows = withBalance('1,234', '2,500');
    expect(tryLedger(HEADERS, rows)).toEqual({
      question: { code: 'number-style', header: 'Balance', column: 'D', example: '1,234' },
    });
    const point = readLedger(HEADERS, rows, { numberStyle: 'point' });
    expect([...point.items.balance]).toEqual([123400, 250000]);
    const comma = readLedger(HEADERS, rows, { numberStyle: 'comma' });
    expect([...comma.items.balance]).toEqual([123, 250]);
    expect(issuesOf(comma)).toEqual(['amount-rounded 0:3 1,234']);
  });

  it('that contradicts itself is asked about, and what the answer leaves is unread', () => {
    const rows = withBalance('1,234.56', '12,50', '7');
    expect(tryLedger(HEADERS, rows)).toMatchObject({
      question: { code: 'number-style', example: '1,234.56, 12,50' },
    });
    const ledger = readLedger(HEADERS, rows, { numberStyle: 'point' });
    expect([...ledger.items.balance]).toEqual([123456, 700]);
    expect([...ledger.items.row]).toEqual([0, 2]);
    expect(ledger.census).toEqual({
      rows: 3,
      items: 2,
      headings: 0,
      blank: 0,
      totals: 0,
      unread: 1,
    });
    expect(issuesOf(ledger)).toEqual(['amount-unreadable 1:3 12,50']);
  });

  it('is read as the original amounts beside it prove', () => {
    const rows = [
      ['A1', 46000, '1,234.50', '1,234'],
      ['A1', 46000, '2,500', '2,500'],
    ];
    const ledger = readLedger('Customer,Due Date,Original Amount,Balance', rows);
    expect([...ledger.items.balance]).toEqual([123400, 250000]);
  });

  it('gives yen no decimals', () => {
    const ledger = readLedger('Customer,Due Date,Balance,Currency', [
      ['A1', 46000, '1,234,567', 'JPY'],
      ['A1', 46000, '12.5', 'JPY'],
    ]);
    expect([...ledger.items.balance]).toEqual([1234567, 13]);
    expect(issuesOf(ledger)).toEqual(['amount-rounded 1:2 12.5']);
  });
});
