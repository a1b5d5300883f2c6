import type { TodayViewWords } from '../../views/todayViewWords';

export const today: TodayViewWords = {
  title: 'Today',
  call: {
    title: 'To call',
    accounts: (count) => `${figure(count)} ${count === 1 ? 'account' : 'accounts'}`,
    callable: 'callable',
    all: (count) => `All ${figure(count)} follow-ups`,
    noneOver: (days) =>
      days === 0
        ? 'Nothing is past due.'
        : `No account owes anything more than ${figure(days)} days past due.`,
  },
  aging: {
    title: 'Aging',
    total: 'Total',
    credits: 'Credits',
    noDate: 'No date',
    netOfDispute: (percent) => `${percent} net of dispute`,
    all: 'All accounts',
  },
  changes: {
    title: 'What changed',
    since: (day) => `Since the refresh as of ${day}`,
    sinceLast: 'Since the last refresh',
    nothing: 'Nothing changed.',
    total: 'Total',
    come: (days) => `Newly over ${figure(days)}`,
    gone: (days) => `No longer over ${figure(days)}`,
    more: (count) => `and ${figure(count)} more`,
    notOnSheets: 'The sheets still show the last refresh. Refresh aging brings them up to date.',
  },
  issues: {
    title: 'To look at',
    count: (count) => `${figure(count)} in the ledger`,
    alike: (count) => `${figure(count)} more like it.`,
    all: 'All issues',
    none: 'Every row of the ledger could be read.',
  },
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
