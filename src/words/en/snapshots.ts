import type { SnapshotWords } from '../snapshotWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const snapshots: SnapshotWords = {
  trend: {
    title: 'Snapshots',
    notes: [
      'Refresh adds one row a day and currency. Columns that you add for notes stay with their rows.',
      'Every day for 60 days, then the last of each week for two years, then of each month. To stop, delete this sheet.',
    ],
    headers: {
      day: 'As of',
      currency: 'Currency',
      total: 'Total',
      over: 'Over',
      overDays: 'Over (days)',
      share: '% over',
      shareNet: '% net of dispute',
      target: 'Target',
      accounts: 'Accounts in detail',
      counted: 'Counted',
    },
  },
  detail: {
    title: 'Snapshots by account',
    notes: [
      'By account: the last 7 days, and the last day of each of 5 weeks and 13 months,',
      'in at most 100,000 rows. Every other day is added up by bucket.',
    ],
    headers: {
      day: 'As of',
      currency: 'Currency',
      account: 'Account',
      bucket: 'Bucket',
      amount: 'Amount',
    },
    allAccounts: '(all accounts)',
  },
  disputes: {
    included: 'disputes included',
    'own-column': 'disputes in their own column',
    excluded: 'disputes left out',
  },
  otherCutoff: 'balances as of another day',
  takenBack: (days) =>
    `Snapshots by account still knew ${days === 1 ? '1 day' : `${figure(days)} days`}: the totals are back, but not what was over.`,
  taken: (isoDate, accounts) =>
    `Snapshot of ${isoDate} kept: ${figure(accounts)} ${accounts === 1 ? 'account' : 'accounts'}.`,
  standsAlready: (isoDate) => `The snapshot of ${isoDate} is there and says the same.`,
  onlyForward: (isoDate, newest) =>
    `No snapshot of ${isoDate} was added, because there is one of ${newest}: snapshots are taken day by day, forward.`,
  compared: (isoDate) => `Compared with ${isoDate}.`,
  nothingOf: (isoDate) =>
    `There is no snapshot of ${isoDate} to compare with: its rows are no longer in the table.`,
};
