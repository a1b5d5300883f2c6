import { momentOf } from '../../../src/receivables/calendar/moment';
import { justRefreshed, stampIn } from '../../../src/receivables/coordinators/stamp';

const NOW = momentOf(46112.5);
const before = (minutes: number) => momentOf(NOW - minutes / 1440);
const by = (minutes: number) => ({ at: before(minutes), by: 'Ana' });

describe('a stamp', () => {
  test.each([
    ['a day with its time and a name', 46112.5, ' Ana ', { at: NOW, by: 'Ana' }],
    ['no name', 46112.5, '', { at: NOW, by: '' }],
    ['a name that is a number', 46112.5, 7, { at: NOW, by: '7' }],
    ['no time: nobody refreshed', '', 'Ana', null],
    ['a text that somebody typed over it', 'this morning', 'Ana', null],
    ['a time of no day', 0, 'Ana', null],
    ['nobody, on a sheet of an earlier version', 46112.5, undefined, { at: NOW, by: '' }],
    ['nothing, on a sheet of an earlier version', undefined, undefined, null],
  ])('is read from its cells: %s', (_what, at, name, stamp) => {
    expect(stampIn(at, name)).toEqual(stamp);
  });
});

describe('a second refresh', () => {
  test.each([
    ['this very second', 0, 0],
    ['less than a minute ago', 0.5, 0],
    ['two minutes ago', 2.5, 2],
    ['almost five minutes ago', 4.9, 4],
    ['five minutes ago, which is long enough', 5, null],
    ['yesterday', 1440, null],
    ['by a clock that is a little ahead', -4, 0],
    ['by a clock that is wrong', -6, null],
    ['in another time zone', -60, null],
  ])('asks by when the first was: %s', (_when, minutes, asks) => {
    expect(justRefreshed(by(minutes), NOW, [])).toBe(asks);
  });

  test.each<[string, number[], number | null]>([
    ['one’s own', [2], null],
    ['one’s own, with another workbook refreshed since', [1, 2], null],
    ['another’s, a minute after one’s own', [3], 2],
    ['another’s, where one never refreshed', [], 2],
  ])('asks nothing after one’s own only: %s', (_whose, own, asks) => {
    expect(justRefreshed(by(2), NOW, own.map(before))).toBe(asks);
    expect(justRefreshed(null, NOW, own.map(before))).toBeNull();
  });
});
