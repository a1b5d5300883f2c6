import fc from 'fast-check';
import { openItems } from '../../../src/receivables/accounts/openItems';
import { age } from '../../../src/receivables/aging/age';
import { issuesIn } from '../../../src/receivables/aging/issuesIn';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { Basis } from '../../../src/receivables/settings/settings';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import { convention } from '../../../src/receivables/sheets/convention';
import { wordsFor } from '../../../src/words/everyLanguage';
import { anyItems, anyOptions, ledgerFrom } from '../anyItems';
import { OPTIONS, reasons } from '../followups/called';
import { readLedger } from '../ledger/readLedger';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

/** A row with the day on which it was posted; the ledger has a column of them where `posted` is given. */
function dated(row: Row, posted?: string): Ledger {
  const ledger = ledgerOf([row]);
  if (posted === undefined) return ledger;
  const { head, items } = ledger;
  const mapping = { ...head.mapping, postingDate: 7 };
  const postingDay = Int32Array.of(posted === '' ? 0 : dayOf(posted));
  return { ...ledger, head: { ...head, mapping }, items: { ...items, postingDay } };
}

const ROW: Row = { invoice: 'I-1', invoiced: '2026-01-10', due: '2026-03-11', balance: 10 };

/** Days late, and the reason that is given for a call. */
test.each<[Basis, Row, posted: string | undefined, days: number, why: string]>([
  ['due', ROW, '2026-01-20', 20, 'due 20 days'],
  ['invoice', ROW, '2026-01-20', 80, '80 days since its invoice date'],
  ['posting', ROW, '2026-01-20', 70, '70 days since it was posted'],
  ['due', { ...ROW, due: '' as never }, '2026-01-20', 80, '80 days since its invoice date'],
  ['posting', ROW, '', 80, '80 days since its invoice date'],
  ['posting', ROW, undefined, 80, '80 days since its invoice date'],
])('by %s date %j, posted %j, is %i days old', (basis, row, posted, days, why) => {
  const { due, ...rest } = row;
  const ledger = dated(due === '' ? rest : row, posted);
  const options = { ...OPTIONS, basis, overDays: 30 };
  const result = age(ledger, options);
  expect(result.blocks[0]?.oldestDays).toBe(days);
  expect(openItems(ledger, result, 0)[0]?.items[0]?.age).toBe(days);
  expect(reasons(ledger, 'en', options).join()).toBe(
    days > 30 ? `10.00 over 30 days; oldest I-1, ${why}` : '',
  );
});

test('an item stands in the same bucket in its account as in the aging, by whatever date', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, (items, options) => {
      const ledger = ledgerFrom(items);
      const result = age(ledger, options);
      const counts = new Map<string, number>();
      ledger.accounts.forEach((_, account) => {
        for (const { currency, items: open } of openItems(ledger, result, account)) {
          for (const { place } of open) {
            const key = `${currency} ${place.kind === 'bucket' ? place.bucket : place.kind}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
      });
      for (const { currency, buckets, noDate } of result.blocks) {
        buckets.forEach(({ items: count }, bucket) => {
          expect(counts.get(`${currency} ${bucket}`) ?? 0).toBe(count);
        });
        expect(counts.get(`${currency} noDate`) ?? 0).toBe(noDate.items);
      }
    }),
  );
});

describe('what is past due', () => {
  const ages = [-5, 0, 1, 30, 31];
  const ledger = ledgerOf(ages.map(() => ({ balance: 1 })));
  ages.forEach((days, item) => (ledger.items.dueDay[item] = OPTIONS.asOf - days));

  test.each([
    [
      [0, 30],
      [2, 2, 1],
    ],
    [
      [-1, 30],
      [1, 3, 1],
    ],
    [
      [30, 60],
      [4, 1, 0],
    ],
  ])('is three items whatever the buckets: %j hold %j', (edges, held) => {
    const [block] = age(ledger, { ...OPTIONS, edges, overDays: 30 }).blocks;
    expect(block?.buckets.map(({ items }) => items)).toEqual(held);
    expect([block?.pastDue.items, block?.over.items]).toEqual([3, 1]);
  });
});

describe('the convention in words', () => {
  const said = (ledger: Ledger, basis: Basis, edges: readonly number[] = [0, 30]) =>
    convention(
      ledger,
      age(ledger, { ...OPTIONS, basis, edges }),
      { ...defaultSettings(OPTIONS.asOf, 'en'), basis },
      wordsFor('en').sheets,
    )
      .split(' · ')
      .slice(0, 2);

  test.each<[string, Ledger, Basis, edges: readonly number[], string, string]>([
    ['the due date', dated(ROW), 'due', [0, 30], 'by due date', '1-30 includes day 30'],
    [
      'the invoice date',
      dated(ROW),
      'invoice',
      [-1, 29],
      'by invoice date',
      '0-29 includes day 29',
    ],
    [
      'the posting date',
      dated(ROW, '2026-01-20'),
      'posting',
      [30, 60],
      'by posting date',
      '≤30 includes day 30',
    ],
    [
      'a posting date that some lack',
      dated(ROW, ''),
      'posting',
      [0],
      'by posting date, else invoice date',
      '',
    ],
    ['what stands in for a column', dated(ROW), 'posting', [0, 30], 'by invoice date', ''],
  ])('names %s', (_, ledger, basis, edges, by, bound) => {
    const [saidBy, saidBound] = said(ledger, basis, edges);
    expect(saidBy).toBe(by);
    if (bound !== '' && edges.length > 1) expect(saidBound).toBe(bound);
  });
});

test.each<[string, Ledger, Basis, codes: string[]]>([
  ['a column that is not there', dated(ROW), 'posting', ['basis-column-missing']],
  ['a date that is not there', dated(ROW, ''), 'posting', ['basis-date-missing']],
  ['nothing where all is there', dated(ROW, '2026-01-20'), 'posting', []],
  ['nothing where the due date is asked for', dated(ROW), 'due', []],
  [
    'the column of due dates that no header told',
    readLedger('Account,Date,Balance', [['A1', '2026-01-20', 10]]),
    'due',
    ['basis-column-missing'],
  ],
])('of the basis, %s is listed', (_, ledger, basis, codes) => {
  const result = age(ledger, { ...OPTIONS, basis });
  expect(issuesIn({ ledger, result }).map(({ code }) => code)).toEqual(codes);
});
