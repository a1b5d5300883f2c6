import { age } from '../../../src/receivables/aging/age';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import type { Settings } from '../../../src/receivables/settings/settings';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { groupedBy } from '../groupedBy';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

const asOf = dayOf('2026-03-31');
const TARGETS = [
  { overDays: 30, percent: 15 },
  { overDays: 90, percent: 5 },
];

function reportOf(rows: readonly Row[], changes: Partial<Settings> = {}) {
  const ledger = groupedBy(ledgerOf(rows), 'Owner', (item) => rows[item]?.owner ?? '');
  const settings = { ...defaultSettings(asOf, 'en'), targets: TARGETS, ...changes };
  return targetReport(ledger, age(ledger, settings), settings);
}

const LATE = '2026-02-01'; // 58 days
const VERY_LATE = '2025-12-01'; // 120 days
const SOON = '2026-04-20';

describe('the whole beside its targets', () => {
  // E15 of the acceptance examples: R = (180,000 - 15 % of 1,000,000) / 85 %.
  const rows: readonly Row[] = [
    { account: 'A', name: 'Alpha', owner: 'Ana', due: LATE, balance: 20_000 },
    { account: 'B', name: 'Beta', owner: 'Ana', due: LATE, balance: 14_000 },
    { account: 'C', name: 'Gamma', owner: 'Luis', due: VERY_LATE, balance: 1_294.12 },
    { account: 'D', owner: 'Luis', due: LATE, balance: 144_705.88, disputed: true },
    { account: 'E', owner: 'Luis', due: SOON, balance: 820_000 },
  ];

  test('says what must come in, and from whom, before a dispute has to be settled', () => {
    const [block] = reportOf(rows).blocks;
    expect(block?.whole.lines[0]).toMatchObject({
      over: 18_000_000,
      share: 0.18,
      verdict: 'over',
      needed: 3_529_412,
    });
    expect(block?.plans).toEqual([
      {
        target: TARGETS[0],
        needed: 3_529_412,
        steps: [
          expect.objectContaining({ name: 'Alpha', collect: 2_000_000, needsDispute: false }),
          expect.objectContaining({ name: 'Beta', collect: 1_400_000, needsDispute: false }),
          expect.objectContaining({ name: 'Gamma', collect: 129_412, needsDispute: false }),
        ],
        lacking: 0,
        isReachable: true,
        isHardest: true,
      },
    ]);
  });

  test('knows each currency of the aging, where all that is open is disputed and left out', () => {
    const report = reportOf(
      [
        { currency: null, due: LATE, balance: 0 },
        { currency: 'USD', due: LATE, balance: 15, disputed: true },
      ],
      { disputes: 'excluded' },
    );
    expect(report.blocks).toMatchObject([
      { currency: null, whole: { total: 0, lines: [{ verdict: 'nothing-open' }, {}] } },
      { currency: 'USD', whole: { total: 1500, totalNet: 0, lines: [{ verdict: 'over' }, {}] } },
    ]);
  });

  test('counts gross and net of dispute, and is within where exactly the share is allowed', () => {
    const { whole } = reportOf([
      { due: LATE, balance: 15, disputed: 10 },
      { due: SOON, balance: 85, disputed: 40 },
    ]).blocks[0]!;
    expect(whole.lines[0]).toMatchObject({ share: 0.15, verdict: 'within', shareNet: 0.1 });
    expect(whole).toMatchObject({ total: 10_000, totalNet: 5_000, accounts: 1 });
  });

  test.each([
    ['nothing is open', [], 'nothing-open'],
    ['more is in credit', [{ due: LATE, balance: 10 }, { balance: -20 }], 'in-credit'],
    ['as much is in credit', [{ due: LATE, balance: 10 }, { balance: -10 }], 'in-credit'],
    ['there is only a credit', [{ balance: -10 }], 'in-credit'],
  ])('gives no percentage where %s', (_, items: readonly Row[], verdict) => {
    const over = items.length > 1 ? 1_000 : 0;
    expect(reportOf(items).blocks[0]?.whole.lines[0]).toMatchObject({
      over,
      share: null,
      verdict,
      needed: 0,
    });
  });

  test('says what the accounts of the plan have in credit, by currency', () => {
    const { plans } = reportOf([
      { account: 'A', currency: 'USD', due: LATE, balance: 1_000 },
      { account: 'A', currency: 'USD', due: LATE, balance: -900 },
      { account: 'A', currency: 'EUR', due: LATE, balance: -50 },
      { account: 'B', currency: 'USD', due: SOON, balance: 1_000 },
    ]).blocks[0]!;
    expect(plans[0]?.steps).toMatchObject([{ key: 'A', credits: 90_000 }]);
  });

  test('has the currencies in the order of the aging, whatever is disputed', () => {
    // With its disputes EUR has more items; the aging that leaves them out begins with USD.
    const rows: readonly Row[] = [
      { currency: 'EUR', due: LATE, balance: 1 },
      { currency: 'EUR', due: LATE, balance: 2, disputed: true },
      { currency: 'EUR', due: LATE, balance: 3, disputed: true },
      { currency: 'USD', due: LATE, balance: 4 },
      { currency: 'USD', due: LATE, balance: 5 },
    ];
    const report = reportOf(rows, { disputes: 'excluded' });
    expect(report.blocks.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
  });

  test('names the harder of two missed targets', () => {
    const { plans } = reportOf([
      { account: 'A', due: LATE, balance: 16 },
      { account: 'B', due: VERY_LATE, balance: 34 },
      { account: 'C', due: SOON, balance: 50 },
    ]).blocks[0]!;
    expect(plans.map(({ needed, isHardest }) => [needed, isHardest])).toEqual([
      [4_118, true],
      [3_053, false],
    ]);
  });
});

describe('groups beside their targets', () => {
  test('take those of the whole unless they have their own, whatever the case of the name', () => {
    const report = reportOf(
      [
        { account: 'A', owner: 'Ana', due: LATE, balance: 12 },
        { account: 'B', owner: 'Ana', due: SOON, balance: 88 },
        { account: 'C', owner: 'Luis', due: LATE, balance: 12 },
        { account: 'C', owner: 'Luis', due: SOON, balance: 88 },
        { account: 'C', due: SOON, balance: 1 },
      ],
      {
        groupTargets: [
          { group: 'ana', targets: [{ overDays: 30, percent: 10 }] },
          { group: 'Carla', targets: [{ overDays: 30, percent: 10 }] },
        ],
      },
    );
    const groups = report.blocks[0]?.groups.map(({ group, hasOwnTargets, accounts, lines }) => [
      group,
      hasOwnTargets,
      accounts,
      lines.map(({ verdict, needed }) => [verdict, needed]),
    ]);
    expect(groups).toEqual([
      ['Ana', true, 2, [['over', 223]]],
      [
        'Luis',
        false,
        1,
        [
          ['within', 0],
          ['within', 0],
        ],
      ],
      [
        '',
        false,
        1,
        [
          ['within', 0],
          ['within', 0],
        ],
      ],
    ]);
    expect(report).toMatchObject({ groupedBy: 'Owner', unknownGroups: ['Carla'] });
  });
});

describe('what is about to roll', () => {
  test('is told by account, largest first, with the first day and the share of that day', () => {
    const { rolling } = reportOf([
      { account: 'A', name: 'Alpha', due: '2026-03-05', balance: 5 }, // 26 days: 31 on 5 April
      { account: 'A', name: 'Alpha', due: '2026-03-02', balance: 5 }, // 29 days: 31 on 2 April
      { account: 'B', name: 'Beta', due: '2026-04-02', balance: 12 }, // due on 2 April
      { account: 'C', due: '2026-04-07', balance: 78 },
    ]).blocks[0]!;
    expect(rolling.accounts).toMatchObject([
      { key: 'B', from: 0, to: 1, amount: 1_200, day: dayOf('2026-04-03') },
      { key: 'A', from: 1, to: 2, amount: 1_000, day: dayOf('2026-04-02') },
    ]);
    expect(rolling.buckets).toEqual([
      { from: 1, to: 2, tally: { amount: 1_000, items: 2 } },
      { from: 0, to: 1, tally: { amount: 1_200, items: 1 } },
    ]);
    expect(rolling).toMatchObject({ days: 7, until: dayOf('2026-04-07') });
    expect(rolling.then[0]).toMatchObject({ share: 0.1, verdict: 'within' });
  });

  test('is told by the bucket that each part reaches, where buckets are narrower than a week', () => {
    const { rolling } = reportOf(
      [
        { account: 'A', due: '2026-04-01', balance: 50 }, // 6 days late on 7 April
        { account: 'A', due: '2026-04-05', balance: 20 }, // 2 days late then
      ],
      { edges: [0, 3, 5, 10] },
    ).blocks[0]!;
    expect(rolling.accounts).toMatchObject([
      { key: 'A', from: 0, to: 3, amount: 5_000, day: dayOf('2026-04-02') },
      { key: 'A', from: 0, to: 1, amount: 2_000, day: dayOf('2026-04-06') },
    ]);
    expect(rolling.buckets.map(({ from, to, tally }) => [from, to, tally.amount])).toEqual([
      [0, 3, 5_000],
      [0, 1, 2_000],
    ]);
  });

  test('follows business days and months of the calendar where ages do', () => {
    const rows: readonly Row[] = [
      { account: 'A', due: '2026-03-27', balance: 1 }, // Friday, 2 business days before Tuesday
      { account: 'B', due: '2026-02-27', balance: 2 },
    ];
    const days = (changes: Partial<Settings>) =>
      reportOf(rows, { edges: [0, 6], ...changes }).blocks[0]?.rolling.accounts.map(
        ({ key, day }) => [key, day],
      );
    expect(days({})).toEqual([['A', dayOf('2026-04-03')]]);
    expect(days({ dayCount: 'business' })).toEqual([['A', dayOf('2026-04-07')]]);
    expect(days({ edges: 'months' })).toEqual([
      ['B', dayOf('2026-04-01')],
      ['A', dayOf('2026-04-01')],
    ]);
  });
});
