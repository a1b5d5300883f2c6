import type { PartWords } from '../partWords';

export const parts: PartWords = {
  inBucket: (bucket, amount, percent) => `${bucket}: ${amount}, ${percent}`,
  nothingDue: 'Nothing is open',
  over: (days) => `Over ${days.toLocaleString('en-US')}`,
  percentOver: (percent, days) => `${percent} over ${days.toLocaleString('en-US')}`,
  up: 'up',
  down: 'down',
  unchanged: 'unchanged',
};
