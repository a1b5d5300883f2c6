import type { FollowUpsViewWords } from '../../views/followUpsViewWords';

export const followUps: FollowUpsViewWords = {
  title: 'Follow-ups',
  list: 'Accounts to follow up, in the order to call',
  totals: 'What can be asked for',
  accounts: (count, currency) => {
    const accounts = `${figure(count)} ${count === 1 ? 'account' : 'accounts'}`;
    return currency === '' ? accounts : `${accounts} in ${currency}`;
  },
  callable: 'Callable',
  netAsk: 'Net ask',
  showSheet: 'Show the sheet',
  order: (overDays) =>
    overDays === 0
      ? 'The largest amount past due first.'
      : `The largest amount over ${figure(overDays)} ${overDays === 1 ? 'day' : 'days'} first.`,
  nobody: 'Nobody to call',
  nobodyText: (overDays) =>
    overDays === 0
      ? 'No account owes anything that is past due.'
      : `No account owes anything more than ${figure(overDays)} ${overDays === 1 ? 'day' : 'days'} past due.`,
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
