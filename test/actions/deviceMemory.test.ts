import { refresherAt } from '../../src/actions/deviceMemory';
import { momentOf } from '../../src/receivables/calendar/moment';

/** What a browser keeps for all panes of a device. */
function storage(kept = new Map<string, string>()) {
  const read = (name: string) => kept.get(name) ?? null;
  return { read, keep: (name: string, text: string) => void kept.set(name, text) };
}

const FIRST = momentOf(46112.5);
const SECOND = momentOf(46112.501);
const THIRD = momentOf(46112.502);

describe('what a device knows of its person’s refreshes', () => {
  test('those of two workbooks that are open side by side, each in its own pane', () => {
    const device = storage();
    const one = refresherAt(device);
    const other = refresherAt(device);
    one.noteRefresh(FIRST);
    other.noteRefresh(SECOND);
    one.noteRefresh(THIRD);
    expect(one.refreshes).toEqual([THIRD, SECOND, FIRST]);
    expect(refresherAt(device).refreshes).toEqual([THIRD, SECOND, FIRST]);
  });

  test('the one that an earlier version kept', () => {
    const device = storage(new Map([['duebook.refreshedAt', String(FIRST)]]));
    expect(refresherAt(device).refreshes).toEqual([FIRST]);
  });

  test.each([['soon'], ['NaN Infinity']])('nothing of what is no moment: %s', (kept) => {
    const device = storage(new Map([['duebook.refreshedAt', kept]]));
    expect(refresherAt(device).refreshes).toEqual([]);
  });

  test('the last twenty, also where a clock went back', () => {
    const person = refresherAt(storage());
    for (let minutes = 30; minutes > 0; minutes--) person.noteRefresh(momentOf(46112 + minutes));
    expect(person.refreshes).toHaveLength(20);
    expect(person.refreshes[0]).toBe(momentOf(46113));
  });
});
