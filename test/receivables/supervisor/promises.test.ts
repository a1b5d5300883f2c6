import { age } from '../../../src/receivables/aging/age';
import {
  openPromises,
  promisedIn,
  type OpenPromise,
} from '../../../src/receivables/supervisor/promises';
import { promiseKey, promisesToAdd } from '../../../src/receivables/supervisor/promisesToAdd';
import { dayOf, ledgerOf, READING, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';
import { promisesOf } from './onPage';

const AS_OF = dayOf('2026-03-31');

const promise = (iso: string, amount: number, currency: string | null = 'USD'): OpenPromise => ({
  account: 0,
  currency,
  decimals: 2,
  day: dayOf(iso),
  amount,
});

describe('promises to add to the page', () => {
  const added = (promises: readonly OpenPromise[], told: readonly OpenPromise[] = []) =>
    promisesToAdd(promises, new Set(told.map(promiseKey)), AS_OF, 'USD');

  test.each([
    ['2026-03-23', 0],
    ['2026-03-24', 1],
    ['2026-04-07', 1],
    ['2026-04-08', 0],
  ])('those of %s, a week about 31 March: %i', (iso, count) => {
    expect(added([promise(iso, 100)]).added).toHaveLength(count);
  });

  test('are not those that are told already: account, currency and day tell them apart', () => {
    const told = promise('2026-04-01', 100);
    const others = [
      { ...told, account: 1 },
      { ...told, currency: 'EUR' },
      { ...told, currency: null },
      { ...told, day: dayOf('2026-04-02') },
    ];
    expect(added([told, ...others], [told]).added).toEqual(others);
  });

  test('are as many as there is room beside those that stand, and the rest is added up', () => {
    const days = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03'];
    const five = days.map((iso, at) => promise(iso, 500 - at));
    expect(added(five).more).toBeNull();
    const two = [promise('2026-03-25', 1), promise('2026-03-26', 1)];
    const euro = promise('2026-04-04', 7, 'EUR');
    const { added: three, more } = added([...five, euro], two);
    expect(three).toEqual(five.slice(0, 3));
    expect(more).toEqual({ count: 3, amount: 497 + 496 });
    const six = [...five, euro].map((each) => ({ ...each, account: 1 }));
    expect(added([promise('2026-04-01', 9)], six)).toMatchObject({ added: [], more: { count: 1 } });
  });
});

test('open promises are added up by account, currency and day, the largest first, then the earliest', () => {
  const due = '2026-02-01';
  const rows: Row[] = [
    { account: 'A1', due, balance: 10 },
    { account: 'A1', due, balance: 20 },
    { account: 'A2', due, balance: 50 },
    { account: 'A2', due, balance: 0 },
    { account: 'A3', due, balance: -40 },
    { account: 'A3', due, balance: 50 },
  ];
  const promises = promisesOf(
    [0, '2026-04-01'],
    [1, '2026-04-01', 500],
    [2, '2026-04-03'],
    [3, '2026-04-01'],
    [4, '2026-04-01'],
    [5, '2026-04-02', 90_000],
  );
  const ledger = ledgerOf(rows, { promises });
  const open = openPromises(ledger, age(ledger, settingsOf({ asOf: AS_OF })));
  expect(open.map(({ account, day, amount }) => [account, day, amount])).toEqual([
    [2, dayOf('2026-04-02'), 5_000],
    [1, dayOf('2026-04-03'), 5_000],
    [0, dayOf('2026-04-01'), 1_000 + 500],
  ]);
  const bare = ledgerOf(rows);
  expect(openPromises(bare, age(bare, settingsOf({ asOf: AS_OF })))).toEqual([]);
});

test('a promise of an item that was paid by then is none', () => {
  const paid = { due: '2026-02-01', balance: 10, settled: '2026-03-30' };
  const promises = promisesOf([0, '2026-04-01']);
  const open = (settled: boolean) => {
    const ledger = ledgerOf([paid], { promises, reading: { ...READING, settled } });
    return openPromises(ledger, age(ledger, settingsOf({ asOf: AS_OF })));
  };
  expect(open(true)).toEqual([]);
  expect(open(false)).toHaveLength(1);
});

test.each([
  ['Payment promised by Alpha', null],
  ['Pago prometido por Alpha · EUR', 'EUR'],
  ['Payment promised by Alpha · EUR and more', null],
  ['Payment promised by Alpha · S.A.', null],
  ['Alpha promised by phone', undefined],
])('%j is a promise of the ledger in %j', (text, currency) => {
  expect(promisedIn(text)).toBe(currency);
});
