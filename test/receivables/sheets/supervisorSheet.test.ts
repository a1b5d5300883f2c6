import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { overShares } from '../../../src/receivables/aging/overShares';
import { disputesOn } from '../../../src/receivables/disputes/disputeClock';
import { followUps } from '../../../src/receivables/followups/followUps';
import { ageLines } from '../../../src/receivables/supervisor/ageLines';
import { overLines, toldDays } from '../../../src/receivables/supervisor/overLines';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { Settings } from '../../../src/receivables/settings/settings';
import { supervisorSheet } from '../../../src/receivables/sheets/supervisorSheet';
import type { TableColumnPlan, TablePlan } from '../../../src/receivables/sheets/plan';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { DISPUTED } from '../../../src/receivables/snapshots/snapshot';
import { wordsFor } from '../../../src/words/everyLanguage';
import { anyItems, anyRuledOptions, AS_OF, ledgerFrom } from '../anyItems';
import { groupedBy } from '../groupedBy';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from './planOf';

const ROOMY = { rows: [], decisions: [], more: null };

/** The page of a ledger, with nothing typed on it. */
function pageOf(ledger: Ledger, settings: Settings) {
  const result = age(ledger, settings);
  const sheet = supervisorSheet({
    ledger,
    result,
    settings,
    targets: targetReport(ledger, result, settings),
    over: overLines(ledger, result, settings),
    followUps: followUps(ledger, result),
    disputes: disputesOn(ledger, result),
    nextSteps: new Map(),
    earlier: { since: null, changes: null },
    commitments: ROOMY,
    questions: ROOMY,
    today: AS_OF,
    words: wordsFor(settings.language),
  });
  return { result, sheet };
}

const tableOf = (tables: readonly TablePlan[], name: string) =>
  tables.find((table) => table.name === `DuebookSupervisor${name}`)?.columns ?? [];
const sumOf = (columns: readonly TableColumnPlan[], id: string) =>
  columns
    .find((column) => column.id === id)
    ?.values.reduce((sum: number, value) => sum + (typeof value === 'number' ? value : 0), 0) ??
  NaN;

test.each([
  ['none are set', [], [30, 60, 90]],
  ['one is set', [45], [30, 45, 60]],
  ['two of the usual are set', [30, 90], [30, 60, 90]],
  ['four are set', [15, 30, 60, 120], [15, 30, 60, 120]],
  ['more are set than there is room for', [10, 20, 30, 40, 50], [10, 20, 30, 40]],
])('where %s, the page tells of these days', (_, set, expected) => {
  expect(toldDays(set.map((overDays) => ({ overDays, percent: 5 })))).toEqual(expected);
});

test('whatever the rules, the lines by age add up to all that is open, in no more lines than have room', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const result = age(ledgerFrom(items), options);
      for (const block of result.blocks) {
        const lines = ageLines(block);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(overShares(block).gross.of);
        expect(lines.length).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever the rules, groups add up to the total and disputes to those past their clock', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const from = ledgerFrom(items);
      const group = Int32Array.from(items, ({ invoice }) => ['I-1', 'I-2', ''].indexOf(invoice));
      const notes = items.map((_, at) => {
        return [at, { openedDay: AS_OF - at * 7, reason: '', line: '' }] as const;
      });
      const ledger: Ledger = {
        ...from,
        groups: { header: 'Territory', names: ['North', 'South', ''] },
        items: { ...from.items, group },
        disputeNotes: new Map(notes),
      };
      const { result, sheet } = pageOf(ledger, settingsOf(options));
      const [main] = result.blocks;
      if (main === undefined) return;
      const [first] = overLines(ledger, result, settingsOf(options));
      const units = (minor: number) => minor / 10 ** main.decimals;
      const groups = tableOf(sheet.tables, 'Groups');
      expect(sumOf(groups, 'open')).toBeCloseTo(units(first?.whole.total ?? NaN), 6);
      expect(sumOf(groups, 'over')).toBeCloseTo(units(first?.whole.late.over ?? NaN), 6);
      const past = disputesOn(ledger, result).filter(
        ({ currency, daysOpen }) => currency === main.currency && (daysOpen ?? 0) > 30,
      );
      const owed = past.reduce((sum, { disputed }) => sum + disputed, 0);
      expect(sumOf(tableOf(sheet.tables, 'Disputes'), 'disputed')).toBeCloseTo(units(owed), 6);
    }),
    { numRuns: 60 },
  );
});

test('disputes that the aging leaves out have their line by age, and stand in what an account owes', () => {
  const rows: Row[] = [
    { account: 'A1', name: 'Alpha', due: '2026-02-01', balance: 300, disputed: true },
    { account: 'A2', name: 'Beta', due: '2026-02-10', balance: 250, disputed: 50 },
  ];
  const settings = settingsOf({ asOf: dayOf('2026-03-31'), disputes: 'excluded' });
  const ledger = ledgerOf(rows);
  const { result, sheet } = pageOf(ledger, settings);
  const [block] = result.blocks;
  const lines = block === undefined ? [] : ageLines(block);
  expect(lines.filter(({ amount }) => amount !== 0)).toEqual([
    { label: '31-60', buckets: [2], amount: 20_000 },
    { label: DISPUTED, buckets: [], amount: 35_000 },
  ]);
  const accounts = tableOf(sheet.tables, 'Accounts');
  expect(accounts.find(({ id }) => id === 'account')?.values).toEqual(['Alpha (A1)', 'Beta (A2)']);
  expect(accounts.find(({ id }) => id === 'open')?.values).toEqual([300, 250]);
});

test('no table is wider than the one above it, and none has more rows than a page has room for', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const { sheet } = pageOf(ledgerFrom(items), settingsOf(options));
      const widths = sheet.tables.map(({ columns }) => columns.length);
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      expect(Math.max(...sheet.tables.map(({ rows }) => rows))).toBeLessThanOrEqual(10);
      expect(sheet.print).toMatchObject({ orientation: 'portrait', onePage: true });
    }),
    { numRuns: 20 },
  );
});

test('owners and accounts that are late stand on the page, the largest first, with their shares', () => {
  const rows: Row[] = [
    { account: 'A1', name: 'Alpha', owner: 'Ana', due: '2026-02-01', balance: 300 },
    { account: 'A2', name: 'Beta', owner: 'Luis', due: '2025-12-01', balance: 500, disputed: 200 },
    { account: 'A3', name: 'Gamma', owner: 'Luis', due: '2026-04-20', balance: 1_200 },
  ];
  const ledger = groupedBy(ledgerOf(rows), 'Owner', (item) => rows[item]?.owner ?? '');
  const targets = [{ overDays: 30, percent: 15 }];
  const { sheet } = pageOf(ledger, settingsOf({ asOf: dayOf('2026-03-31'), targets }));
  const shown = (name: string, ids: readonly string[]) =>
    ids.map((id) => tableOf(sheet.tables, name).find((column) => column.id === id)?.values);
  expect(shown('Groups', ['group', 'open', 'over', 'share', 'shareNet', 'verdict'])).toEqual([
    ['Luis', 'Ana'],
    [1_700, 300],
    [500, 300],
    // 500 of 1,700, and without what is disputed 300 of 1,500.
    [expect.closeTo(500 / 1_700, 12), 1],
    [expect.closeTo(300 / 1_500, 12), 1],
    ['▲ ABOVE by 14.4 points', '▲ ABOVE by 85.0 points'],
  ]);
  expect(shown('Accounts', ['account', 'open', 'over', 'oldest', 'owner', 'why'])).toEqual([
    ['Beta (A2)', 'Alpha (A1)'],
    [500, 300],
    [500, 300],
    [120, 58],
    ['Luis', 'Ana'],
    ['200.00 in dispute', ''],
  ]);
});
