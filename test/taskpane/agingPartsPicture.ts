import type { Picture } from '../../src/actions/actions';
import { age } from '../../src/receivables/aging/age';
import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import type { SnapshotPicture } from '../../src/receivables/snapshots/comparison';
import type { TrendRow } from '../../src/receivables/snapshots/trendRow';
import { disputesOn } from '../../src/receivables/disputes/disputeClock';
import { targetReport } from '../../src/receivables/targets/targetReport';
import { AS_OF, HEADERS, pictureOf } from './pictureOf';

/**
 * 180,000 of 1,000,000 over 30, as in the example of the way back: 15 % are reached with 35,294.12.
 * Gamma's second item and Delta's first cross into older buckets within the week.
 */
const ROWS = [
  ['A1', 'Alpha Clinics', 'I-1', AS_OF - 40, 100_000, 'USD', ''],
  ['A2', 'Beta Travel', 'I-2', AS_OF - 40, 50_000, 'USD', 'Yes'],
  ['A3', 'Gamma', 'I-3', AS_OF - 35, 30_000, 'USD', ''],
  ['A3', 'Gamma', 'I-4', AS_OF - 28, 70_000, 'USD', ''],
  ['A4', 'Delta', 'I-5', AS_OF + 5, 100_000, 'USD', ''],
  ['A4', 'Delta', 'I-6', AS_OF + 20, 650_000, 'USD', ''],
] as const;

/** Without targets, groups or snapshots. */
export const untargeted = pictureOf(HEADERS, ROWS);
/** With targets, one missed, and in two groups. */
export const targeted = grouped(
  pictureOf(HEADERS, ROWS, {
    targets: [
      { overDays: 30, percent: 15 },
      { overDays: 90, percent: 5 },
    ],
    groupTargets: [{ group: 'Luis', targets: [{ overDays: 30, percent: 20 }] }],
  }),
);

/** The same with Alpha and Beta in Ana's hands, the others in Luis's. */
function grouped(plain: Picture): Picture {
  const { settings } = plain;
  const ledger = {
    ...plain.ledger,
    groups: { header: 'Owner', names: ['Ana', 'Luis'] },
    items: { ...plain.ledger.items, group: Int32Array.from([0, 0, 1, 1, 1, 1]) },
  };
  const result = age(ledger, settings);
  return {
    ...plain,
    ledger,
    result,
    targets: targetReport(ledger, result, settings),
    disputes: disputesOn(ledger, result),
  };
}

/** So many days before the as-of date. */
export const day = (back: number) => (AS_OF - back) as SerialDay;

function trendRow(back: number, share: number, changes: Partial<TrendRow> = {}): TrendRow {
  const total = 100_000_000;
  return {
    day: day(back),
    currency: 'USD',
    total,
    over: total * share,
    overDays: 30,
    share,
    shareNet: share - 0.02,
    target: 0.15,
    accounts: 4,
    counted: '',
    ...changes,
  };
}

/** Three days, of which the first counted other days as over. */
export const snapshots: SnapshotPicture = {
  trend: [trendRow(30, 0.12, { overDays: 60 }), trendRow(7, 0.134), trendRow(0, 0.18)],
  days: [
    { day: day(7), byAccount: true },
    { day: day(30), byAccount: false },
  ],
  compared: null,
};

/** The same, compared with the week before. */
export const compared: SnapshotPicture = {
  ...snapshots,
  compared: {
    since: {
      day: day(7),
      blocks: [
        {
          currency: 'USD',
          decimals: 2,
          total: { before: 90_000_000, after: 100_000_000 },
          over: { before: 20_000_000, after: 18_000_000 },
          countedThen: null,
          buckets: [
            { label: 'Current', before: 70_000_000, after: 75_000_000 },
            { label: 'Credits', before: 0, after: 0 },
          ],
          accounts: [{ key: 'A1', name: 'Alpha Clinics', before: 4_000_000, after: 10_000_000 }],
        },
      ],
    },
    rolls: [
      {
        currency: 'USD',
        rolls: [
          { from: 'Current', to: '1-30', since: day(30), rate: 0.2, reason: null },
          { from: '1-30', to: '31-60', since: null, rate: null, reason: 'no-snapshot' },
        ],
      },
    ],
  },
};
