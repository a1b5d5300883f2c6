import fc from 'fast-check';
import { hashOf, routeOf, type ViewName } from '../../../src/taskpane/shell/route';

test.each([
  ['', 'today', ''],
  ['#', 'today', ''],
  ['#/today', 'today', ''],
  ['#/aging', 'aging', ''],
  ['#/follow-ups', 'followUps', ''],
  ['#/disputes', 'disputes', ''],
  ['#/set-up', 'setUp', ''],
  ['#/share', 'share', ''],
  ['#/accounts/C1', 'account', 'C1'],
  ['#/accounts/A%2F1', 'account', 'A/1'],
  ['#/accounts/A/1', 'account', 'A/1'],
  // What Excel or a person may have put there is no place of ours.
  ['#_host_Info=Excel$Win32', 'today', ''],
  ['#/nowhere', 'today', ''],
  // Cut in the middle of an escape.
  ['#/accounts/100%2', 'account', '100%2'],
])('%j leads to %s %j', (hash, view, subject) => {
  expect(routeOf(hash)).toEqual({ view, subject });
});

test('the address of an account leads to it, whatever its key holds', () => {
  const views: ViewName[] = ['account', 'aging', 'setUp'];
  fc.assert(
    fc.property(fc.constantFrom(...views), fc.string({ unit: 'grapheme' }), (view, subject) => {
      expect(routeOf(hashOf(view, subject))).toEqual({ view, subject });
    }),
  );
});
