import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { placeOf } from '../../../src/receivables/accounts/itemPlace';
import { toSerial } from '../../../src/receivables/calendar/civilDate';
import { toIso } from '../../../src/receivables/calendar/isoDay';
import { bucketLabels } from '../../../src/receivables/aging/scheme';
import { exportConvention } from '../../../src/receivables/conventions/exportConvention';
import { NO_AGE, NO_BUCKET } from '../../../src/receivables/ledger/ledger';
import type { Basis } from '../../../src/receivables/settings/settings';
import { dayOf } from '../ledgerOf';
import { agedExport, AS_OF, type AgedExport, type Headed } from './agedExport';

const TO_90: readonly Headed[] = [
  ['Current', null, 0],
  ['1-30', 1, 30],
  ['31-60', 31, 60],
  ['61-90', 61, 90],
  ['Over 90', 91, null],
];
const upTo =
  (...edges: readonly number[]) =>
  (days: number) =>
    edges.filter((edge) => edge < days).length;
const BY_30: AgedExport = { buckets: TO_90, bucketOf: upTo(0, 30, 60, 90) };

describe('the basis', () => {
  test.each<[Basis, AgedExport]>([
    ['due', BY_30],
    ['invoice', BY_30],
    ['posting', BY_30],
    ['invoice', { daysLate: (days) => days }],
    ['posting', { daysLate: (days) => days }],
    ['due', { daysLate: (days) => Math.max(0, days) }],
  ])('is the %s date where that explains the export best: %#', (basis, given) => {
    const ages = Array.from({ length: 120 }, (_, at) => at);
    const convention = exportConvention(agedExport({ ages, basis, ...given }));
    expect(convention).toMatchObject({ basis, asOf: AS_OF, misfits: [], obstacle: null });
    expect(convention?.isAmbiguous).toBe(false);
  });

  test('is the due date where all terms are none, and no other is spoken of', () => {
    const given = {
      ...BY_30,
      terms: () => 0,
      posted: () => 0,
      ages: [0, 1, 30, 31, 60, 61, 90, 91],
    };
    const convention = exportConvention(agedExport(given));
    expect(convention).toMatchObject({ basis: 'due', isAmbiguous: false, others: [] });
  });

  test('is in doubt where all terms are thirty days: an earlier day by the other explains it too', () => {
    const ages = [3, 8, 30, 31, 60, 61, 90, 91];
    const buckets: readonly Headed[] = [['0-30', 0, 30], ...TO_90.slice(2)];
    const byInvoice = { basis: 'invoice' as const, terms: () => 30, posted: () => 0 };
    const given = { ...byInvoice, ages, buckets, bucketOf: upTo(30, 60, 90) };
    const convention = exportConvention(agedExport(given));
    expect(convention).toMatchObject({ basis: 'invoice', asOf: AS_OF, isAmbiguous: true });
    expect(convention?.others).toContainEqual({
      basis: 'due',
      asOf: dayOf('2020-06-30'),
      edges: [-1, 30, 60, 90],
    });
  });

  test('is the due date then where a bucket is for what is not yet due, or days are late', () => {
    const due = { ages: [3, 8, 30, 31, 60, 61, 90, 91], terms: () => 30, posted: () => 0 };
    for (const given of [BY_30, { daysLate: (days: number) => days }]) {
      const convention = exportConvention(agedExport({ ...due, ...given }));
      expect(convention).toMatchObject({ basis: 'due', asOf: AS_OF, isAmbiguous: true });
      expect(convention?.others[0]).toMatchObject({ basis: 'invoice', asOf: AS_OF - 30 });
    }
  });
});

describe('the as-of day', () => {
  const SPARSE = { ...BY_30, ages: [-20, 12, 47, 71, 105] };

  test('is the end of a month where the items leave a choice, and what else fits is said', () => {
    const convention = exportConvention(agedExport(SPARSE));
    expect(convention).toMatchObject({ asOf: AS_OF, isAmbiguous: true, misfits: [] });
    expect(convention?.others.length).toBeGreaterThan(0);
  });

  test('is the one that is set here already where that fits as well', () => {
    const set = { asOf: dayOf('2020-06-04'), basis: 'due' as const, edges: [0, 30, 60, 90] };
    expect(exportConvention(agedExport(SPARSE), set)?.asOf).toBe(set.asOf);
    const other = { ...set, asOf: dayOf('2020-01-28') };
    expect(exportConvention(agedExport(SPARSE), other)?.asOf).toBe(AS_OF);
  });

  test('is told by the days late alone where there are no buckets', () => {
    const given = { ages: [5, 40, 77, 102, -3], daysLate: (days: number) => days, asOf: 43_970 };
    expect(exportConvention(agedExport(given))).toMatchObject({ asOf: 43_970, edges: null });
  });
});

describe('a bound', () => {
  test.each<[string, AgedExport, object]>([
    ['is proven by an item on its day', BY_30, { day: 30, isAsHeaded: true, isProven: true }],
    [
      'is by its heading alone where no item stands there',
      { ...BY_30, ages: [-9, 5, 17, 44, 50, 70, 99], daysLate: (days) => days },
      { header: '1-30', day: 30, isAsHeaded: true, isProven: false },
    ],
    [
      'is not proven by fewer than five items',
      { ...BY_30, ages: [0, 29, 30, 31], daysLate: (days) => days },
      { day: 30, isProven: false },
    ],
    [
      'is the day before its heading where the item on that day stands further on',
      { ...BY_30, bucketOf: upTo(0, 29, 59, 89), daysLate: (days) => days },
      { header: '1-30', day: 29, isAsHeaded: false, isProven: true },
    ],
  ])('%s', (_, given, bound) => {
    expect(exportConvention(agedExport(given))?.bound).toMatchObject(bound);
  });

  test('is any that the items prove, whatever the headings say', () => {
    const bucketOf = upTo(0, 45, 75, 90);
    const given = { ...BY_30, bucketOf, daysLate: (days: number) => days };
    expect(exportConvention(agedExport(given))).toMatchObject({
      edges: [0, 45, 75, 90],
      misfits: [],
      obstacle: null,
    });
  });
});

describe('rows that do not fit', () => {
  const spoilt = (rows: readonly number[], given: AgedExport = BY_30) => {
    const ledger = agedExport(given);
    for (const row of rows) {
      const bucket = ledger.exported?.bucket;
      if (bucket) bucket[row] = (bucket[row]! + 2) % 5;
    }
    return exportConvention(ledger);
  };

  test('are listed with what the export says and what the rule gives', () => {
    const convention = spoilt([50, 90, 140]);
    expect(convention).toMatchObject({ edges: [0, 30, 60, 90], asOf: AS_OF, obstacle: null });
    expect(convention?.misfits).toEqual([
      { item: 50, exported: '61-90', ours: '1-30' },
      { item: 90, exported: 'Over 90', ours: '31-60' },
      { item: 140, exported: '1-30', ours: '91+' },
    ]);
  });

  test('are too many where no rule gives nearly all', () => {
    const rows = Array.from({ length: 40 }, (_, at) => at * 4);
    expect(spoilt(rows)?.obstacle).toBe('too-many-misfits');
  });

  test('a late wrong by a day is one of them', () => {
    const ledger = agedExport({ daysLate: (days) => days });
    ledger.exported!.daysLate![7] = 99;
    expect(exportConvention(ledger)?.misfits).toEqual([{ item: 7, exported: '99', ours: '-38' }]);
  });
});

test('buckets by due date beside days since the invoice are explained alone', () => {
  const ledger = agedExport({ ...BY_30 });
  const daysLate = ledger.items.invoiceDay.map((day, item) => AS_OF - day + (item % 5));
  const both = { ...ledger, exported: { bucket: ledger.exported!.bucket, daysLate } };
  expect(exportConvention(both)).toMatchObject({
    basis: 'due',
    asOf: AS_OF,
    edges: [0, 30, 60, 90],
    obstacle: null,
  });
});

test('months of the calendar are no number of days', () => {
  const monthsBack = (days: number) => {
    const [year, month] = toIso((AS_OF - days) as never)
      .split('-')
      .map(Number);
    return Math.min(4, Math.max(0, 2020 * 12 + 5 - (year! * 12 + month!)));
  };
  const daysLate = (days: number) => days;
  const ledger = agedExport({ buckets: TO_90, bucketOf: monthsBack, daysLate });
  expect(exportConvention(ledger)?.obstacle).toBe('calendar-months');
});

describe('nothing is said', () => {
  test.each<[string, ReturnType<typeof agedExport>]>([
    ['of an export without ages', { ...agedExport({}), exported: null }],
    ['where no row says its age', agedExport({ ...BY_30, bucketOf: () => NO_BUCKET })],
    ['where no days late are given', agedExport({ daysLate: () => NO_AGE })],
    [
      'where neither headings nor days late name a day',
      agedExport({
        buckets: [
          ['A', null, null],
          ['B', null, null],
        ],
        bucketOf: upTo(30),
      }),
    ],
  ])('%s', (_, ledger) => {
    expect(exportConvention(ledger)).toBeNull();
  });
});

/** Edges that the settings take, with headings that say them, or one day more as many do. */
const anyScheme = fc
  .record({
    first: fc.constantFrom(-1, 0, 0, 0, 30),
    steps: fc.array(fc.integer({ min: 2, max: 45 }), { minLength: 1, maxLength: 6 }),
    saysMore: fc.boolean(),
  })
  .map(({ first, steps, saysMore }) => {
    const edges = steps.reduce<number[]>((all, step) => [...all, all.at(-1)! + step], [first]);
    const headed = edges.map((edge, at) => (saysMore && (at > 0 || first > 0) ? edge + 1 : edge));
    const buckets = bucketLabels(headed).map((label, at): Headed => {
      const from = at === 0 ? null : headed[at - 1]! + 1;
      return [label, from, headed[at] ?? null];
    });
    return { edges, buckets };
  });

test('a rule that the settings can say is found again, and gives every row what the export gave it', () => {
  fc.assert(
    fc.property(
      anyScheme,
      fc.array(fc.integer({ min: -60, max: 300 }), { minLength: 1, maxLength: 80 }),
      fc.constantFrom<Basis>('due', 'invoice', 'posting'),
      fc.integer({ min: toSerial(2019, 1, 1)!, max: toSerial(2026, 12, 31)! }),
      fc.boolean(),
      ({ edges, buckets }, someAges, basis, asOf, saysLate) => {
        const ages = basis === 'due' ? someAges : someAges.map(Math.abs);
        const days = saysLate ? { daysLate: (late: number) => late } : {};
        const ledger = agedExport({
          ages,
          asOf,
          basis,
          buckets,
          bucketOf: upTo(...edges),
          ...days,
        });
        const found = exportConvention(ledger);
        expect(found).toMatchObject({ compared: ages.length, misfits: [], obstacle: null });
        const options = { overDays: 30, mainCurrency: null };
        const rule = { basis: found!.basis, asOf: found!.asOf, edges: found!.edges! };
        const result = age(ledger, { ...options, ...rule });
        const given = [...ledger.exported!.bucket!];
        // A bucket that the export has and no item stands in may be left out at either end.
        const shift = result.labels.length - buckets.length;
        const places = ages.map((_, item) => placeOf(ledger, result, item)?.place);
        expect(places).toEqual(given.map((bucket) => ({ kind: 'bucket', bucket: bucket + shift })));
      },
    ),
    { numRuns: 80 },
  );
});
