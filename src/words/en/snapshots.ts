import type { SnapshotWords } from '../snapshotWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const snapshots: SnapshotWords = {
  trend: {
    title: 'Snapshots',
    note: 'One row a day and currency, added by Refresh. Write in columns of your own beside the table. Delete this sheet to stop.',
    headers: {
      day: 'As of',
      currency: 'Currency',
      total: 'Total',
      over: 'Over',
      overDays: 'Over (days)',
      share: '% over',
      shareNet: '% over, net of dispute',
      target: 'Target',
      accounts: 'Accounts in detail',
    },
  },
  detail: {
    title: 'Snapshots by account',
    note: 'By account: the last 7 days, the last day of each of 5 weeks and of each of 13 months, up to 100,000 rows. Older days are added up by bucket.',
    headers: {
      day: 'As of',
      currency: 'Currency',
      account: 'Account',
      bucket: 'Bucket',
      amount: 'Amount',
    },
    allAccounts: '(all accounts)',
  },
  taken: (isoDate, accounts) =>
    `Snapshot of ${isoDate} kept: ${figure(accounts)} ${accounts === 1 ? 'account' : 'accounts'}.`,
  standsAlready: (isoDate) => `The snapshot of ${isoDate} is there and says the same.`,
  onlyForward: (isoDate, newest) =>
    `No snapshot of ${isoDate} was added, because there is one of ${newest}: snapshots are taken day by day, forward.`,
  compared: (isoDate) => `Compared with ${isoDate}.`,
  nothingOf: (isoDate) =>
    `There is no snapshot of ${isoDate} to compare with: its rows are no longer in the table.`,
};
