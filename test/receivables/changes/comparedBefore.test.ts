import { age } from '../../../src/receivables/aging/age';
import type { AccountBefore, AgingBefore } from '../../../src/receivables/changes/agingBefore';
import { changes, hasMoved, type BlockChanges } from '../../../src/receivables/changes/changes';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';

const AS_OF = dayOf('2026-03-31');
const LATE = '2026-02-01';

const account = (key: string, over: number, total = over): AccountBefore => ({
  key,
  name: '',
  total,
  over,
});

const sheet = (changed: Partial<AgingBefore> = {}): AgingBefore => ({
  currency: null,
  asOf: AS_OF,
  sameOver: true,
  accounts: [account('A', 1_000)],
  ...changed,
});

function since(before: readonly AgingBefore[], rows: readonly Row[], isComplete = true) {
  const ledger = ledgerOf(rows);
  return changes(before, isComplete, ledger, age(ledger, settingsOf({ asOf: AS_OF })));
}

const TEN: Row[] = [{ account: 'A', due: LATE, balance: 10 }];

describe('what can be compared with the last refresh', () => {
  test('nothing where no sheet stands, or none with an account', () => {
    expect(since([], TEN)).toBeNull();
    expect(since([sheet({ accounts: [] })], TEN)).toBeNull();
  });

  test('not a sheet that somebody changed, while nothing else moved', () => {
    expect(since([sheet({ accounts: null })], TEN)).toBeNull();
  });

  test('only the total where over meant other days, and only if it moved', () => {
    expect(since([sheet({ sameOver: false })], TEN)).toBeNull();
    const more = since([sheet({ sameOver: false })], [{ ...TEN[0], balance: 15 }]);
    expect(more?.blocks).toMatchObject([{ total: { before: 1_000, after: 1_500 }, over: null }]);
  });

  test('not a known currency with an unknown one', () => {
    const dollars = TEN.map((row) => ({ ...row, currency: 'USD' }));
    expect(since([sheet()], dollars)).toBeNull();
    expect(since([sheet({ currency: 'USD' })], [...dollars, { ...dollars[0], balance: 3, currency: null }])).toBeNull(); // prettier-ignore
    expect(since([sheet({ currency: 'EUR' })], dollars)?.blocks).toHaveLength(2);
  });

  test('not a currency that may have stood on a sheet that is gone', () => {
    const dollars = TEN.map((row) => ({ ...row, currency: 'USD' }));
    const euro = sheet({ currency: 'EUR' });
    expect(since([euro], dollars, false)?.blocks.map(({ currency }) => currency)).toEqual(['EUR']);
    expect(since([sheet({ currency: 'USD' })], dollars, false)).toBeNull();
  });

  test('who came and who went, the ones who owed most first; the day is that of the sheet', () => {
    const before = sheet({
      asOf: null,
      accounts: [account('A', 1_000), account('B', 0, 500), account('C', 5), account('D', 70)],
    });
    const changed = since(
      [before],
      [
        ...TEN,
        { account: 'B', due: LATE, balance: 5 },
        { account: 'E', due: '2026-03-30', balance: 1 },
      ],
    );
    expect(changed?.since).toBeNull();
    expect(changed?.blocks).toEqual([
      {
        currency: null,
        decimals: 2,
        total: { before: 1_575, after: 1_600 },
        over: {
          before: 1_075,
          after: 1_500,
          come: [{ key: 'B', name: '', over: 500 }],
          gone: [
            { key: 'D', name: '', over: 70 },
            { key: 'C', name: '', over: 5 },
          ],
        },
      },
    ]);
  });
});

describe('a currency has moved', () => {
  const still = { before: 5, after: 5 };
  const one = [{ key: 'A', name: '', over: 5 }];
  test.each<[boolean, string, Pick<BlockChanges, 'total' | 'over'>]>([
    [false, 'nothing is different', { total: still, over: { ...still, come: [], gone: [] } }],
    [false, 'nothing is known of what is over', { total: still, over: null }],
    [true, 'its total is another', { total: { before: 5, after: 6 }, over: null }],
    [
      true,
      'what is over is another',
      { total: still, over: { before: 1, after: 2, come: [], gone: [] } },
    ],
    [true, 'somebody came', { total: still, over: { ...still, come: one, gone: [] } }],
    [true, 'somebody went', { total: still, over: { ...still, come: [], gone: one } }],
  ])('%s where %s', (moved, _, changed) => {
    expect(hasMoved({ currency: null, decimals: 2, ...changed })).toBe(moved);
  });
});
