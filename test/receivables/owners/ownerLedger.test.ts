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

describe('no file', () => {
  const rows = [['A1', 'One', 'Ana', 'I-1', 46_000, 10, 'USD', '', '']];
  const whole = readLedger(OWNED_HEADERS, rows);

  test.each(['headings', 'first-rows'] as const)('where customers stand in %s', (accountsFrom) => {
    const carried = { ...whole, reading: { ...whole.reading, accountsFrom } };
    expect(ownerRows(carried, rows, 0, SETTINGS)).toBe('accounts-in-headings');
  });

  test('where nothing says which items belong together', () => {
    const { items } = whole;
    expect(ownerRows({ ...whole, items: { ...items, group: null } }, rows, 0, SETTINGS)).toBe(
      'not-grouped',
    );
    expect(ownerRows({ ...whole, groups: null }, rows, 0, SETTINGS)).toBe('not-grouped');
  });
});

test('columns are found again where private ones to their left are left out', () => {
  const rows = [['A1', 'One', 'Ana', 'I-1', 46_000, 10, 'USD', '555', SECRET]];
  const read = readLedger(OWNED_HEADERS, rows);
  const evidence = { dueDate: { sure: true } } as unknown as typeof read.head.evidence;
  const buckets = [7, 5].map((column) => ({ column })) as unknown as typeof read.head.buckets;
  const whole = { ...read, head: { ...read.head, evidence, buckets } };
  const part = ownerRows(whole, rows, 0, { privateColumns: ['Customer ID', 'Phone'] });
  if (typeof part === 'string') throw new Error(part);
  expect(part.columns).toEqual([1, 2, 3, 4, 5, 6, 8]);
  expect(part.head.mapping).toEqual(
    Object.fromEntries(
      Object.entries(read.head.mapping).flatMap(([field, column]) => {
        const place = part.columns.indexOf(column);
        return place < 0 ? [] : [[field, place]];
      }),
    ),
  );
  expect(part.head.mapping).toMatchObject({ name: 0, dueDate: 3, balance: 4 });
  expect(part.head.mapping.account).toBeUndefined();
  expect(part.head.evidence.dueDate).toEqual({ sure: true });
  expect(part.head.buckets).toEqual([{ column: 4 }]);
});

test('a row that was not read to its end is filled up with empty cells', () => {
  const rows = [['A1', 'One', 'Ana', 'I-1', 46_000, 10]];
  const part = ownerRows(readLedger(OWNED_HEADERS, rows), rows, 0, { privateColumns: [] });
  expect(part).toMatchObject({ cells: [[...(rows[0] ?? []), '', '', '']] });
});

describe('dates and amounts written as texts', () => {
  const row = (owner: string, due: string, balance: string) => ['A1', 'One', owner, 'I-1', due, balance, 'USD', '', '']; // prettier-ignore
  const rows = [row('Ana', '03/04/2026', '1.234'), row('Luis', '25/04/2026', '1.234,56')];

  test('are read in the part as they were in the whole, which alone says how', () => {
    const whole = readLedger(OWNED_HEADERS, rows);
    const part = ownerRows(whole, rows, 0, SETTINGS);
    if (typeof part === 'string') throw new Error(part);
    const ledger = ownerLedger(part, whole, { dateOrder: null, numberStyle: null }, 0);
    expect(ledger?.items.dueDay[0]).toBe(dayOf('2026-04-03'));
    expect(ledger?.items.balance[0]).toBe(123_400);
  });

  test('are read as the settings say where the whole had none to read', () => {
    const numbers = readLedger(OWNED_HEADERS, [row('Ana', '', '')]);
    const part = ownerRows(readLedger(OWNED_HEADERS, rows), rows, 0, SETTINGS);
    if (typeof part === 'string') throw new Error(part);
    const whole = {
      ...numbers,
      reading: { ...numbers.reading, dateOrder: null, numberStyle: null },
    };
    const read = ownerLedger(part, whole, { dateOrder: 'mdy', numberStyle: 'point' }, 0);
    expect(read?.items.dueDay[0]).toBe(dayOf('2026-03-04'));
    expect(read?.items.balance[0]).toBe(123);
    expect(ownerLedger(part, whole, { dateOrder: null, numberStyle: null }, 0)).toBeNull();
  });
});

describe('a part agrees with its group', () => {
  const row = (owner: string, balance: number, currency: string) => ['A1', 'One', owner, 'I-1', 46_000, balance, currency, '', '']; // prettier-ignore
  const aged = (...rows: ReturnType<typeof row>[]) =>
    age(readLedger(OWNED_HEADERS, rows), SETTINGS);
  const whole = aged(row('Ana', 10, 'USD'), row('Luis', 20, 'USD'), row('Luis', 30, 'EUR'));

  test.each([
    ['in each currency', [row('Luis', 20, 'USD'), row('Luis', 30, 'EUR')], 1, true],
    ['whose only currency it has', [row('Ana', 10, 'USD')], 0, true],
    ["but not with another's", [row('Ana', 10, 'USD')], 1, false],
    ['not where a currency is off', [row('Luis', 20, 'USD'), row('Luis', 31, 'EUR')], 1, false],
    ['not where the main currency is off', [row('Luis', 21, 'USD'), row('Luis', 30, 'EUR')], 1, false], // prettier-ignore
    ['not where a currency is missing', [row('Luis', 20, 'USD')], 1, false],
    ['not where the whole has no such currency', [row('Ana', 10, 'USD'), row('Ana', 5, 'GBP')], 0, false], // prettier-ignore
    ['though its other currencies come to nothing', [row('Ana', 10, 'USD'), row('Ana', 5, 'GBP'), row('Ana', -5, 'GBP')], 0, true], // prettier-ignore
  ])('%s', (_, rows, group, agrees) => {
    expect(agreesWith(whole, aged(...rows), group)).toBe(agrees);
  });

  test('never where it does not add up itself', () => {
    const part = aged(row('Ana', 10, 'USD'), row('Ana', 5, 'GBP'), row('Ana', -5, 'GBP'));
    const off = part.blocks.map((block, at) => (at === 1 ? { ...block, difference: 1 } : block));
    expect(agreesWith(whole, { ...part, blocks: off }, 0)).toBe(false);
  });

  test('only with nothing where the whole has no groups', () => {
    const bare = { ...whole, blocks: whole.blocks.map((block) => ({ ...block, groups: null })) };
    expect(agreesWith(bare, aged(row('Ana', 10, 'USD')), 0)).toBe(false);
    expect(agreesWith(bare, aged(row('Ana', 0, 'USD')), 0)).toBe(true);
  });
});
