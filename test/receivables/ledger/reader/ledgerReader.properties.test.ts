import fc from 'fast-check';

import { civilDate } from '../../../../src/receivables/calendar/civilDate';
import { toIso } from '../../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Ledger } from '../../../../src/receivables/ledger/ledger';
import { readLedger } from '../readLedger';

const HEADERS = 'Customer ID,Invoice,Invoice Date,Due Date,Balance,Currency,Disputed';

const account = fc.constantFrom<CellValue>('A1', 'A2', 'A3', 7, '7', '007', '', 'Total Energies');
const day = fc.integer({ min: 45000, max: 46500 });
const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'usd');
const dispute = fc.constantFrom<CellValue>('Yes', 'No', '', 1, 25, 'perhaps');
const goodRow = fc
  .tuple(account, fc.constantFrom('I-1', 'I-2'), day, day, cents, currency, dispute)
  .map((cells): CellValue[] => cells.map((cell, at) => (at === 4 ? Number(cell) / 100 : cell)));
const oddRow = fc.constantFrom<CellValue[]>(
  ['', '', '', '', '', '', ''],
  ['Total', '', '', '', 99, '', ''],
  ['Total for A1', '', '', '', 99, '', ''],
  ['A1', 'I-9', 46000, 46000, 'tbd', 'USD', ''],
  ['A1', 'I-9', 46000, 46000, '', 'USD', ''],
  ['A2', 'I-9', '', '', 5, 'USD', ''],
  ['A2', 'I-9', '31/12/2025', 'soon', '1.234,50', 'EUR', ''],
  ['', '', '', '', 12.34, 'USD', ''],
  HEADERS.split(','),
);
const anyRows = fc.array(fc.oneof({ weight: 4, arbitrary: goodRow }, oddRow), { maxLength: 40 });

/** What is owed, by account and currency, in minor units. */
function totals(ledger: Ledger): Record<string, number> {
  const sums: Record<string, number> = {};
  for (let at = 0; at < ledger.items.length; at += 1) {
    const key = ledger.accounts[ledger.items.account[at] ?? -1]?.key;
    const code = ledger.currencies[ledger.items.currency[at] ?? -1];
    const name = `${key} ${code}`;
    sums[name] = (sums[name] ?? 0) + (ledger.items.balance[at] ?? 0);
  }
  return sums;
}

describe('any ledger', () => {
  it('has every row in exactly one class', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { census, items, totalRows, issues } = readLedger(HEADERS, rows);
        expect(census.rows).toBe(rows.length);
        const { headings, blank, totals, unread: notRead } = census;
        expect(census.items + headings + blank + totals + notRead).toBe(rows.length);
        expect(items.length).toBe(census.items);
        expect(totalRows).toHaveLength(census.totals);
        const unread = issues.filter(({ code }) => /^amount-(missing|unreadable)$/.test(code));
        expect(unread).toHaveLength(census.unread);
      }),
    );
  });

  it('is the same wherever its blocks are split', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        expect(readLedger(HEADERS, rows, { blockSize: size })).toEqual(readLedger(HEADERS, rows));
      }),
    );
  });

  it('owes the same in whatever order its rows stand', () => {
    // Who owns rows without an account may be said by the row above.
    const owned = goodRow.filter(([key]) => key !== '');
    const shuffled = fc
      .array(owned, { minLength: 1, maxLength: 30 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(totals(readLedger(HEADERS, others))).toEqual(totals(readLedger(HEADERS, rows)));
      }),
    );
  });

  it('is the same with its figures as numbers and as text', () => {
    const asIso = (serial: CellValue): CellValue => toIso(Number(serial) as SerialDay);
    const asDmy = (serial: CellValue): CellValue => {
      const { year, month, day: ofMonth } = civilDate(Number(serial) as SerialDay);
      return `${ofMonth}/${month}/${year}`;
    };
    const forms = fc.constantFrom(
      { date: asIso, locale: 'en-US', numberStyle: 'point' as const },
      { date: asDmy, locale: 'de-DE', numberStyle: 'comma' as const },
    );
    fc.assert(
      fc.property(
        fc.array(goodRow, { maxLength: 30 }),
        forms,
        (rows, { date, locale, ...style }) => {
          const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
          const texts = rows.map(([key, invoice, from, due, balance, code, flag]) => [
            key ?? '',
            invoice ?? '',
            date(from ?? ''),
            date(due ?? ''),
            Number(balance).toLocaleString(locale, options),
            code ?? '',
            flag ?? '',
          ]);
          const asText = readLedger(HEADERS, texts, { dateOrder: 'dmy', ...style });
          const asNumbers = readLedger(HEADERS, rows);
          expect(asText.items).toEqual(asNumbers.items);
          expect(asText.accounts).toEqual(asNumbers.accounts);
          expect(asText.census).toEqual(asNumbers.census);
          const bothTotals = asText.control.map(({ texts: minor }) => minor);
          const decimals = asText.currencies.map((unit) => (unit === 'JPY' ? 0 : 2));
          asNumbers.control.forEach(({ numbers }, at) => {
            // Yen of the generator have sub-units, which only the sum of numbers keeps.
            if (decimals[at] === 2) expect(numbers * 100).toBeCloseTo(bothTotals[at] ?? NaN, 4);
          });
        },
      ),
    );
  });

  it('ties out with the sum of its items where no amount has sub-units', () => {
    const plainRows = fc.array(
      goodRow.filter((cells) => cells[5] !== 'JPY'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(plainRows, (rows) => {
        const ledger = readLedger(HEADERS, rows);
        ledger.control.forEach(({ currency: index, numbers }) => {
          let sum = 0;
          ledger.items.balance.forEach((balance, at) => {
            if (ledger.items.currency[at] === index) sum += balance;
          });
          expect(Math.round(numbers * 100) + 0).toBe(sum);
        });
      }),
    );
  });
});
