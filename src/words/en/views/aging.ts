import type { AgingViewWords } from '../../views/agingViewWords';

export const aging: AgingViewWords = {
  title: 'Aging',
  currency: 'Currency',
  buckets: 'Buckets',
  everything: 'Everything',
  items: (count) => `${figure(count)} ${count === 1 ? 'item' : 'items'}`,
  accounts: 'Accounts',
  accountsWith: (bucket) => `Accounts with ${bucket}`,
  pastDue: (days) => `oldest ${figure(days)} ${days === 1 ? 'day' : 'days'} past due`,
  showSheet: 'Show the sheet',
  nothingOpen: 'Nothing is open',
  nothingOpenText: 'No row of the ledger has an open balance as of this date.',
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
