import type { ChangeWords } from '../changeWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const changes: ChangeWords = {
  since: (isoDate) => `Since the refresh as of ${isoDate}`,
  sinceLast: 'Since the last refresh',
  nothing: 'nothing changed',
  total: 'total',
  over: (days) => `over ${figure(days)}`,
  up: (what, by, to) => `${what} up ${by} to ${to}`,
  down: (what, by, to) => `${what} down ${by} to ${to}`,
  come: (days, names) => `newly over ${figure(days)}: ${names}`,
  gone: (days, names) => `no longer over ${figure(days)}: ${names}`,
  andMore: (names, count) => `${names} and ${figure(count)} more`,
};
