import type { PartWords } from '../partWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const parts: PartWords = {
  inBucket: (bucket, amount, percent) => `${bucket}: ${amount}, ${percent}`,
  nothingDue: 'Nothing is open',
  over: (days) => `Over ${days.toLocaleString('en-US')}`,
  percentOver: (percent, days) => `${percent} over ${days.toLocaleString('en-US')}`,
  up: 'up',
  down: 'down',
  unchanged: 'unchanged',
  find: 'Find an account',
  findHint: 'Name, number or owner',
  found: (count, of) => {
    const all = `${figure(of)} ${of === 1 ? 'account' : 'accounts'}`;
    return count === of ? all : `${figure(count)} of ${all}`;
  },
  noneFound: 'No account here has all of these words.',
  goTo: (address, name) => `Go to ${address}, ${name}`,
};
