import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { agreesWith } from '../../../src/receivables/owners/agreesWith';
import { ownerLedger, ownerRows } from '../../../src/receivables/owners/ownerLedger';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import { dayOf } from '../ledgerOf';
import { readLedger } from '../ledger/readLedger';
import { anyOwnedRows, OWNED_HEADERS, SECRET } from './owned';

const SETTINGS = {
  ...defaultSettings(dayOf('2026-03-31'), 'en'),
  privateColumns: ['Note', 'Phone'],
};

test('the parts of all owners add up to the whole, and each agrees with its group', () => {
  fc.assert(
    fc.property(anyOwnedRows, (rows) => {
      // Where nobody is named there is nothing to part by.
      fc.pre(rows.some(([, , owner]) => owner !== ''));
      const whole = readLedger(OWNED_HEADERS, rows);
      const result = age(whole, SETTINGS);
      const totals = new Map<string | null, number>();
      for (const group of whole.groups?.names.keys() ?? []) {
        const part = ownerRows(whole, rows, group, SETTINGS);
        if (typeof part === 'string') throw new Error(part);
        const ledger = ownerLedger(part, whole, SETTINGS, 0);
        if (ledger === null) throw new Error('not read');
        const own = age(ledger, SETTINGS);
        expect(agreesWith(result, own, group)).toBe(true);
        for (const { currency, total } of own.blocks) {
          totals.set(currency, (totals.get(currency) ?? 0) + total.amount);
        }
      }
      for (const { currency, total } of result.blocks) {
        expect(totals.get(currency) ?? 0).toBe(total.amount);
      }
    }),
  );
});

test('a part has the rows of its owner in their order, without private columns', () => {
  const rows = [
    ['A1', 'One', 'Ana', 'I-1', 46_000, 10, 'USD', '555', SECRET],
    ['A2', 'Two', 'Luis', 'I-2', 46_000, 20, 'USD', '555', SECRET],
    ['A3', 'Three', 'Ana', 'I-3', 46_000, 40, 'USD', '555', SECRET],
  ];
  const whole = readLedger(OWNED_HEADERS, rows);
  const part = ownerRows(whole, rows, 0, SETTINGS);
  expect(part).toMatchObject({
    name: 'Ana',
    head: { rows: 2, headers: OWNED_HEADERS.split(',').slice(0, 7) },
    cells: [rows[0]?.slice(0, 7), rows[2]?.slice(0, 7)],
  });
});

test('a part that says something else than the whole is told', () => {
  const rows = [['A1', 'One', 'Ana', 'I-1', 46_000, 10, 'USD', '', '']];
  const other = [['A1', 'One', 'Ana', 'I-1', 46_000, 10.01, 'USD', '', '']];
  const [whole, part] = [rows, other].map((each) => age(readLedger(OWNED_HEADERS, each), SETTINGS));
  expect(whole && part && agreesWith(whole, part, 0)).toBe(false);
  expect(whole && agreesWith(whole, whole, 0)).toBe(true);
});

test.each([
  ['no column names an owner', 'Customer ID,Invoice,Due Date,Balance', 0, 'not-grouped'],
  ['nobody of that name', OWNED_HEADERS, 7, 'nothing-open'],
] as const)('%s: no file', (_, headers, group, why) => {
  const rows = [headers.split(',').map((header) => (/Date/.test(header) ? 46_000 : 10))];
  const whole = readLedger(headers, rows);
  expect(ownerRows(whole, rows, group, SETTINGS)).toBe(why);
});
