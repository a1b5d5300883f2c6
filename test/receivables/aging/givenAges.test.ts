import { openItems } from '../../../src/receivables/accounts/openItems';
import { age } from '../../../src/receivables/aging/age';
import { givenAges, givenScheme } from '../../../src/receivables/aging/givenScheme';
import { withGivenAges } from '../../../src/receivables/aging/withGivenAges';
import { followUps } from '../../../src/receivables/followups/followUps';
import { why } from '../../../src/receivables/followups/why';
import type { BucketColumn } from '../../../src/receivables/ledger/headers/bucketColumn';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import { convention } from '../../../src/receivables/sheets/convention';
import { wordsFor } from '../../../src/words/everyLanguage';
import { OPTIONS } from '../followups/called';
import { dayOf, ledgerOf } from '../ledgerOf';

type Headed = readonly [header: string, from: number | null, to: number | null];

const columns = (buckets: readonly Headed[]): readonly BucketColumn[] =>
  buckets.map(([header, from, to], at) => ({ column: 3 + at, header, from, to }));

/** The buckets of exports that show no dates, with their bounds and the names that they keep. */
test.each<[string, readonly Headed[], edges: readonly number[], labels: readonly string[]]>([
  [
    'QuickBooks',
    [
      ['Current', null, 0],
      ['1 - 30', 1, 30],
      ['31 - 60', 31, 60],
      ['61 - 90', 61, 90],
      ['> 90', 91, null],
    ],
    [0, 30, 60, 90],
    ['Current', '1-30', '31-60', '61-90', '91+'],
  ],
  [
    'GnuCash',
    [
      ['Current', null, -1],
      ['0-30 days', 0, 30],
      ['31-60 days', 31, 60],
      ['91+ days', 61, null],
    ],
    [-1, 30, 60],
    ['Current', '0-30', '31-60', '61+'],
  ],
  [
    'Sage 50, whose first bucket begins at 0',
    [
      ['0 - 30', 0, 30],
      ['31 - 60', 31, 60],
      ['Over 60 days', 61, null],
    ],
    [30, 60],
    ['0 - 30', '31-60', '61+'],
  ],
  [
    'overlapping headers',
    [
      ['Open', null, 0],
      ['1-30', 1, 30],
      ['30-60', 30, 60],
      ['60+', 60, null],
    ],
    [0, 30, 60],
    ['Current', '1-30', '30-60', '60+'],
  ],
  [
    'a last bucket that ends',
    [
      ['Current', null, null],
      ['1-30', 1, 30],
      ['31-60', 31, 60],
    ],
    [0, 30, 60],
    ['Current', '1-30', '31-60', '61+'],
  ],
])('%s', (_, buckets, edges, labels) => {
  expect(givenScheme(columns(buckets))).toEqual({ edges, labels });
});

test.each([
  [
    [0, 30, 60],
    [0, 1, 31, 61],
  ],
  [
    [-1, 30, 60],
    [-1, 1, 31, 61],
  ],
  [
    [30, 60],
    [0, 31, 61],
  ],
  [
    [-1, 0, 30],
    [-1, 0, 1, 31],
  ],
])('in buckets to %j items are at least %j days old', (edges, ages) => {
  expect(givenAges(edges)).toEqual(ages);
});

describe('a ledger that came aged already', () => {
  const given = (asOf: string): Ledger => {
    const ledger = ledgerOf([
      { account: 'A', invoice: 'I-1', balance: 10 },
      { account: 'A', invoice: 'I-2', balance: 20 },
      { account: 'A', invoice: 'I-3', balance: 40 },
      { account: 'A', invoice: 'I-4', balance: -5 },
    ]);
    const { dueDate, ...mapping } = ledger.head.mapping;
    expect(dueDate).toBeDefined();
    const buckets = columns([
      ['Current', null, 0],
      ['1-15', 1, 15],
      ['16-45', 16, 45],
      ['Over 45', 46, null],
    ]);
    return withGivenAges(
      {
        ...ledger,
        head: { ...ledger.head, mapping, buckets },
        reading: { ...ledger.reading, given: true },
        items: { ...ledger.items, given: Uint8Array.of(0, 2, 3, 1) },
      },
      dayOf(asOf),
    );
  };
  const aged = (asOf: string, basis?: 'invoice') =>
    age(given(asOf), { ...OPTIONS, asOf: dayOf(asOf), ...(basis ? { basis } : {}) });

  test.each(['2026-03-31', '2026-12-31'])('stands in its own buckets as of %s', (asOf) => {
    const { edges, blocks } = aged(asOf);
    expect(edges).toEqual([0, 15, 45]);
    expect(blocks[0]?.labels).toEqual(['Current', '1-15', '16-45', '46+']);
    expect(blocks[0]?.buckets.map(({ amount }) => amount)).toEqual([1000, 0, 2000, 4000]);
    expect([blocks[0]?.credits.amount, blocks[0]?.difference]).toEqual([-500, 0]);
  });

  test('has no other basis', () => {
    expect(aged('2026-03-31', 'invoice').blocks).toEqual(aged('2026-03-31').blocks);
  });

  test('says so, and of no item more than its bucket tells', () => {
    const ledger = given('2026-03-31');
    const result = aged('2026-03-31');
    const words = wordsFor('en');
    const settings = defaultSettings(OPTIONS.asOf, 'en');
    expect(convention(ledger, result, settings, words.sheets)).toMatch(
      /^aged as the export gives it · over 30 counted from 46\+ on · 1-15 includes day 15 · /u,
    );
    const [block] = followUps(ledger, result);
    expect(why({ ledger, result, block: block!, row: 0 }, words.followUps.why)).toBe(
      '40.00 over 30 days; oldest I-3, at least 46 days past due',
    );
    expect(openItems(ledger, result, 0)[0]?.items[0]).toMatchObject({
      invoice: 'I-3',
      age: 46,
      agedBy: 'given',
      dueDay: 0,
    });
  });

  test('any other stays as it is', () => {
    const ledger = ledgerOf([{ due: '2026-01-01', balance: 1 }]);
    expect(withGivenAges(ledger, OPTIONS.asOf)).toBe(ledger);
  });
});
