import type { Changes } from '../../../src/receivables/changes/changes';
import type { BlockChangeSince } from '../../../src/receivables/snapshots/comparison';
import { sinceInWords, type Earlier } from '../../../src/receivables/supervisor/sinceInWords';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf } from '../ledgerOf';

const move = (name: string, before: number, after: number) => ({ key: name, name, before, after });
const block = (changes: Partial<BlockChangeSince> = {}): BlockChangeSince => ({
  currency: 'USD',
  decimals: 2,
  total: { before: 120_000, after: 100_000 },
  over: { before: 10_000, after: 15_000 },
  countedThen: null,
  buckets: null,
  accounts: [],
  ...changes,
});
const snapshot = (changes: Partial<BlockChangeSince> = {}): Earlier => ({
  since: { day: dayOf('2026-03-24'), blocks: [block(changes)] },
  changes: null,
});
const refreshed = (over: Changes['blocks'][number]['over'], since: string | null): Earlier => ({
  since: null,
  changes: {
    since: since === null ? null : dayOf(since),
    blocks: [{ currency: 'USD', decimals: 2, total: { before: 5, after: 5 }, over }],
  },
});
const today = { asOf: dayOf('2026-03-31'), overDays: 30 };
const lines = (earlier: Earlier) => sinceInWords(earlier, 'USD', today, wordsFor('en'));

const SUMS =
  'Since the snapshot of 2026-03-24: total down 200.00 to 1,000.00; over 30 up 50.00 to 150.00.';

test.each<[string, Earlier, string, string]>([
  [
    'nothing is known of an earlier day',
    { since: null, changes: null },
    'What changed will be told from the next refresh on.',
    '',
  ],
  ['no account of a snapshot moved', snapshot(), SUMS, ''],
  [
    'accounts moved, the largest first and no more than a line holds',
    snapshot({
      accounts: [
        move('Paid', 900, 100),
        move('A', 0, 100),
        move('B', 0, 400),
        move('C', 0, 300),
        move('D', 0, 200),
      ],
    }),
    SUMS,
    'Up most: B 4.00, C 3.00, D 2.00 and 1 more; down most: Paid 8.00.',
  ],
  [
    'of the day only the whole was kept',
    snapshot({ accounts: null, over: null }),
    'Since the snapshot of 2026-03-24: total down 200.00 to 1,000.00.',
    '',
  ],
  [
    'only the last refresh is known',
    refreshed(
      {
        before: 0,
        after: 700,
        come: [{ key: 'A1', name: 'Alpha', over: 700 }],
        gone: [{ key: 'B1', name: '', over: 300 }],
      },
      '2026-03-30',
    ),
    'Since the refresh of 2026-03-30: over 30 up 7.00 to 7.00.',
    'Newly over 30: Alpha 7.00; no longer over 30: B1 3.00.',
  ],
  [
    'one line is enough: who is no longer over begins it',
    refreshed({ before: 3, after: 3, come: [], gone: [{ key: 'B1', name: '', over: 3 }] }, null),
    'Since the last refresh: nothing has moved.',
    'No longer over 30: B1 0.03.',
  ],
  [
    'the last refresh was of the same day and nothing moved since, which is no news',
    refreshed({ before: 3, after: 3, come: [], gone: [] }, '2026-03-31'),
    'Already refreshed for this day; with snapshots kept, the change since an earlier day stands here.',
    '',
  ],
  [
    'something moved since a refresh of the same day, whose date would read like news of a week',
    refreshed({ before: 3, after: 5, come: [], gone: [] }, '2026-03-31'),
    'Since the last refresh: over 30 up 0.02 to 0.05.',
    '',
  ],
])('where %s, the page says so', (_, earlier, sums, accounts) => {
  expect(lines(earlier)).toEqual([sums, accounts]);
});

test('a currency that was not there before is told of from the next refresh on', () => {
  expect(sinceInWords(snapshot(), 'EUR', today, wordsFor('es'))[0]).toBe(
    'Los cambios se indicarán a partir de la próxima actualización.',
  );
});
