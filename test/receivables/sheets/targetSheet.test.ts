import { age } from '../../../src/receivables/aging/age';
import { withGivenAges } from '../../../src/receivables/aging/withGivenAges';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { Language, Settings } from '../../../src/receivables/settings/settings';
import { groupsTable } from '../../../src/receivables/sheets/targetGroupTable';
import { plansInWords, rollingInWords } from '../../../src/receivables/sheets/targetHowTo';
import { targetHeadline } from '../../../src/receivables/sheets/targetLine';
import { targetsTable } from '../../../src/receivables/sheets/targetTables';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { wordsFor } from '../../../src/words/everyLanguage';
import { groupedBy } from '../groupedBy';
import { ledgerOf, READING, type Row } from '../ledgerOf';
import { AS_OF, settingsOf } from './planOf';

const OVER_30 = { overDays: 30, percent: 15 };
const LATE = '2026-02-01'; // 58 days
const SOON = '2026-04-20';

function saidOf(ledger: Ledger, changes: Partial<Settings> = {}, language: Language = 'en') {
  const settings = settingsOf({ targets: [OVER_30], ...changes });
  const result = age(ledger, settings);
  const report = targetReport(ledger, result, settings);
  const source = {
    ...{ ledger, result, report, settings, today: AS_OF },
    words: wordsFor(language),
  };
  const headline = targetHeadline(report, source.words);
  const verdicts = targetsTable(0, source).columns.find(({ id }) => id === 'verdict');
  return {
    headline: headline?.kind === 'text' ? headline.text : null,
    look: headline?.look,
    plans: plansInWords(source),
    rolling: rollingInWords(source),
    verdicts: verdicts?.values,
  };
}

const byOwner = (rows: readonly Row[]) =>
  groupedBy(ledgerOf(rows), 'Owner', (item) => rows[item]?.owner ?? '');

test('where credits exceed what is owed no target is met, and what is over is named', () => {
  const ledger = ledgerOf([{ due: LATE, balance: 50_600 }, { balance: -60_000 }]);
  const said = saidOf(ledger);
  expect(said.headline).toBe(
    'Over 30: no percentage beside at most 15 %, as credits exceed what is owed; 50,600.00 is over.',
  );
  expect(said.verdicts).toEqual(['no %: more is in credit']);
  expect(said.plans).toBe('No target is missed where there is a percentage, but not each has one');
  expect(saidOf(ledger, {}, 'es').headline).toMatch(
    /los créditos superan lo adeudado; 50,600\.00/u,
  );
});

describe('whether every target is met', () => {
  const ledger = byOwner([
    { account: 'A', owner: 'Ana', due: LATE, balance: 10 },
    { account: 'B', owner: 'Luis', due: SOON, balance: 90 },
  ]);
  const groupTargets = (percent: number) => [
    { group: 'ana', targets: [{ overDays: 30, percent }] },
  ];

  test.each([
    ['one group misses its own', [OVER_30], 10, 'Groups over their target: Ana'],
    ['only a group has targets and misses them', [], 10, 'Groups over their target: Ana'],
    ['only a group has targets and meets them', [], 20, 'Every target is met'],
  ])('is told where %s', (_, targets, percent, plans) => {
    const later = byOwner([
      { account: 'A', owner: 'Ana', due: LATE, balance: 15 },
      { account: 'A', owner: 'Ana', due: SOON, balance: 85 },
      { account: 'B', owner: 'Luis', due: SOON, balance: 90 },
    ]);
    expect(saidOf(later, { targets, groupTargets: groupTargets(percent) }).plans).toBe(plans);
  });

  test('is told of no target where none are set', () => {
    expect(saidOf(ledger, { targets: [] }).plans).toMatch(/^No targets are set/u);
  });
});

test('of several currencies each is judged and named', () => {
  const said = saidOf(
    ledgerOf([
      { currency: 'USD', due: LATE, balance: 10 },
      { currency: 'USD', due: SOON, balance: 90 },
      { currency: 'USD', due: SOON, balance: 0.5 },
      { currency: 'JPY', due: LATE, balance: 3_000 },
      { currency: 'JPY', due: '2026-04-03', balance: 7_000 },
    ]),
  );
  expect(said.headline).toBe(
    'USD: Over 30: 10.0 % of at most 15 %, within. · ' +
      'JPY: Over 30: 30.0 % of at most 15 %, 15.0 points over.',
  );
  expect(said.look).toBe('alert');
  expect(said.rolling).toMatch(/^USD: 10\.00 USD reaches .* · JPY: 10,000 JPY reaches /u);
});

test('a percentage that is missed by less than a hundredth shows by how much', () => {
  const said = saidOf(
    ledgerOf([
      { due: LATE, balance: 150.01 },
      { due: SOON, balance: 849.99 },
    ]),
  );
  expect(said.headline).toBe('Over 30: 15.001 % of at most 15 %, 0.001 points over.');
  expect(said.verdicts).toEqual(['OVER by 0.001 points']);
});

test('where credits leave less than is over, collecting alone does not reach the target', () => {
  const said = saidOf(
    ledgerOf([
      { account: 'A', due: LATE, balance: 2_000 },
      { account: 'A', balance: -1_200 },
      { account: 'B', due: SOON, balance: 200 },
    ]),
  );
  expect(said.plans).toBe(
    'For over 30, collect 2,000.00 from 1 account; collecting alone does not reach the target, ' +
      'because credits leave less in all than is over: apply them',
  );
});

test('a list that came aged tells between which percentages a day within a bucket lies', () => {
  const aged = ledgerOf([{ balance: 600 }, { balance: 300 }, { balance: 100 }], {
    reading: { ...READING, given: true },
  });
  const ledger = withGivenAges(
    {
      ...aged,
      items: { ...aged.items, given: Uint8Array.from([0, 2, 3]) },
      head: {
        ...aged.head,
        buckets: [
          { column: 3, header: 'Current', from: null, to: 0 },
          { column: 4, header: '1-30', from: 1, to: 30 },
          { column: 5, header: '31-60', from: 31, to: 60 },
          { column: 6, header: '61+', from: 61, to: null },
        ],
      },
    },
    AS_OF,
  );
  const said = saidOf(ledger, { targets: [{ overDays: 45, percent: 15 }] });
  expect(said.headline).toBe(
    'Over 45: between 10.0 % and 40.0 % of at most 15 %, as the list does not part day 45.',
  );
  expect(said.verdicts).toEqual(['from 10.0 % to 40.0 %']);
  expect(said.rolling).toBe(
    'What is about to roll cannot be told: the list came aged, without dates',
  );
  // A day that a bucket ends on is parted.
  expect(saidOf(ledger, { targets: [{ overDays: 60, percent: 15 }] }).headline).toBe(
    'Over 60: 10.0 % of at most 15 %, within.',
  );
});

test.each(['own-column', 'excluded'] as const)(
  'rows of groups add up where disputes are %s, to the total that the percentages are of',
  (disputes) => {
    const ledger = byOwner([
      { account: 'A', owner: 'Ana', due: LATE, balance: 300 },
      { account: 'B', owner: 'Luis', due: LATE, balance: 9_700, disputed: true },
    ]);
    const settings = settingsOf({ targets: [OVER_30], disputes });
    const result = age(ledger, settings);
    const report = targetReport(ledger, result, settings);
    const words = wordsFor('en');
    const source = { ledger, result, report, settings, today: AS_OF, words };
    const { columns } = groupsTable(0, source);
    const of = (id: string) => columns.find((column) => column.id === id)?.values;
    expect(of('disputed')).toEqual([9_700, 9_700, 0]);
    expect(of('total')).toEqual([10_000, 9_700, 300]);
    expect(of('b2')).toEqual([300, 0, 300]);
    expect(of('accounts')).toEqual([2, 1, 1]);
  },
);
