import { age } from '../../../src/receivables/aging/age';
import { ageLines } from '../../../src/receivables/supervisor/ageLines';
import { CREDITS, DISPUTED, NO_DATE } from '../../../src/receivables/snapshots/snapshot';
import type { Settings } from '../../../src/receivables/settings/settings';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';

/** Ages of 100, 200, ... days: one item in each bucket of the scheme below but the first. */
const EDGES = [0, 150, 250, 350, 450, 550, 650, 750, 850];
const AGES = [100, 200, 300, 400, 500, 600, 700, 800, 900];

function linesOf(rows: readonly Row[], changes: Partial<Settings>) {
  const result = age(ledgerOf(rows), settingsOf({ asOf: dayOf('2026-03-31'), ...changes }));
  const [block] = result.blocks;
  if (block === undefined) throw new Error('nothing was aged');
  return ageLines(block).map(({ label, buckets, amount }) => [label, buckets, amount]);
}

/** An item of each age, of as many cents as it is days old. */
const aged = AGES.map((days): Row => {
  const due = new Date(Date.UTC(2026, 2, 31 - days)).toISOString().slice(0, 10);
  return { due, balance: days / 100 };
});

test('buckets that have room are a line each', () => {
  const lines = linesOf(aged, { edges: EDGES.slice(0, 7) });
  expect(lines).toEqual([
    ['Current', [0], 0],
    ['1-150', [1], 100],
    ['151-250', [2], 200],
    ['251-350', [3], 300],
    ['351-450', [4], 400],
    ['451-550', [5], 500],
    ['551-650', [6], 600],
    ['651+', [7], 700 + 800 + 900],
  ]);
});

test('more buckets than that are joined from the oldest', () => {
  const lines = linesOf(aged, { edges: EDGES });
  expect(lines).toHaveLength(8);
  expect(lines.slice(-2)).toEqual([
    ['551-650', [6], 600],
    ['651-750', [7, 8, 9], 700 + 800 + 900],
  ]);
});

test('credits and what has no date have lines of their own, and take room from the buckets', () => {
  const lines = linesOf([...aged, { balance: 3 }, { balance: -5 }], { edges: EDGES });
  expect(lines).toHaveLength(8);
  expect(lines.slice(-4)).toEqual([
    ['351-450', [4], 400],
    ['451-550', [5, 6, 7, 8, 9], 500 + 600 + 700 + 800 + 900],
    [CREDITS, [], -500],
    [NO_DATE, [], 300],
  ]);
});

test.each<[Settings['disputes'], unknown[]]>([
  [
    'own-column',
    [
      ['91+', [4], 0],
      [DISPUTED, [], 900],
    ],
  ],
  ['included', [['91+', [4], 900]]],
])('what is disputed is a line of its own only where it has a column: %s', (disputes, last) => {
  const lines = linesOf([{ due: '2025-01-01', balance: 9, disputed: true }], { disputes });
  expect(lines.slice(4)).toEqual(last);
});
