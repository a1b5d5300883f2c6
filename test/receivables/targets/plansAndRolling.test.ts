import { age } from '../../../src/receivables/aging/age';
import type { Settings } from '../../../src/receivables/settings/settings';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { targetsInWords } from '../../../src/receivables/targets/targetsInWords';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';

const TARGETS = [
  { overDays: 30, percent: 15 },
  { overDays: 90, percent: 5 },
];

function blockOf(rows: readonly Row[], changes: Partial<Settings> = {}) {
  const ledger = ledgerOf(rows);
  const settings = settingsOf({ asOf: dayOf('2026-03-31'), targets: TARGETS, ...changes });
  const [block] = targetReport(ledger, age(ledger, settings), settings).blocks;
  if (block === undefined) throw new Error('nothing was aged');
  return block;
}

const LATE = '2026-02-01'; // 58 days
const VERY_LATE = '2025-12-01'; // 120 days
const SOON = '2026-05-20';

describe('the way back under several targets', () => {
  const hardest = (rows: readonly Row[]) =>
    blockOf(rows).plans.map(({ target, isHardest }) => [target.overDays, isHardest]);

  test.each<[string, Row[], boolean, boolean]>([
    [
      'needs more',
      [
        { account: 'A', due: LATE, balance: 50 },
        { account: 'B', due: VERY_LATE, balance: 10 },
        { account: 'C', due: SOON, balance: 40 },
      ],
      true,
      false,
    ],
    [
      'needs more, though the other comes first',
      [
        { account: 'B', due: VERY_LATE, balance: 20 },
        { account: 'C', due: SOON, balance: 80 },
      ],
      false,
      true,
    ],
  ])('is hardest where one %s', (_, rows, first, second) => {
    expect(hardest(rows)).toEqual([
      [30, first],
      [90, second],
    ]);
  });

  test('says of each step what its account has over in all, disputed too', () => {
    const { plans } = blockOf([
      { account: 'A', name: 'Alpha', owner: 'Ana', due: LATE, balance: 30 },
      { account: 'A', due: LATE, balance: 20, disputed: true },
      { account: 'A', due: '2026-03-01', balance: 8 }, // 30 days: not over yet
      { account: 'A', due: LATE, balance: -5 },
      { account: 'B', due: SOON, balance: 55 },
    ]);
    // R = (50 - 15 % of 108) / 85 %.
    expect(plans[0]?.needed).toBe(3_977);
    expect(plans[0]?.steps).toMatchObject([
      { key: 'A', name: 'Alpha', owner: 'Ana', collect: 3_977, over: 5_000, needsDispute: true },
    ]);
    expect(plans[0]?.steps[0]?.credits).toBe(500);
  });
});

describe('what is about to roll, of very many accounts', () => {
  const rows = Array.from({ length: 203 }, (_, at): Row => {
    return { account: `A${at}`, due: '2026-03-05', balance: at + 1 };
  });

  test('is listed for the two hundred largest, and added up for the others', () => {
    const { accounts, others, buckets } = blockOf(rows).rolling;
    expect(accounts).toHaveLength(200);
    expect(accounts[0]).toMatchObject({ key: 'A202', amount: 20_300 });
    expect(accounts.at(-1)).toMatchObject({ key: 'A3', amount: 400 });
    expect(others).toEqual({ amount: 100 + 200 + 300, items: 3 });
    expect(buckets).toEqual([
      { from: 1, to: 2, tally: { amount: 100 * ((203 * 204) / 2), items: 203 } },
    ]);
  });

  test('of equal amounts lists the older bucket first, then the order of the ledger', () => {
    const { accounts, others } = blockOf([
      { account: 'C', due: '2026-04-02', balance: 5 },
      { account: 'A', due: '2026-03-05', balance: 5 },
      { account: 'B', due: '2026-03-05', balance: 5 },
    ]).rolling;
    expect(accounts.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    expect(others).toEqual({ amount: 0, items: 0 });
  });
});

describe('percentages in words', () => {
  const said = (rows: readonly Row[], changes: Partial<Settings> = {}) =>
    targetsInWords(blockOf(rows, changes).whole.lines, wordsFor('en').targets, String);

  test('name what is net of dispute only where it differs', () => {
    const rows: Row[] = [
      { due: LATE, balance: 10 },
      { due: SOON, balance: 90 },
    ];
    expect(said(rows)).not.toMatch(/Net of dispute/u);
    expect(said([...rows, { due: LATE, balance: 25, disputed: true }])).toMatch(
      /Net of dispute: 10\.0 %/u,
    );
  });

  test('are nothing without targets', () => {
    expect(said([{ due: LATE, balance: 10 }], { targets: [] })).toBe('');
  });
});
