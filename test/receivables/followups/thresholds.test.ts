import { age } from '../../../src/receivables/aging/age';
import { followUps } from '../../../src/receivables/followups/followUps';
import { ledgerOf, READING, type Row } from '../ledgerOf';
import { called, OPTIONS } from './called';

/** 58 and 10 days past due on 31 March 2026, and 30, which is not over 30 yet. */
const OLD = '2026-02-01';
const YOUNG = '2026-03-21';
const THIRTY = '2026-03-01';

const late = (invoice: string, balance: number, more: Partial<Row> = {}): Row => ({
  account: 'A',
  invoice,
  due: OLD,
  balance,
  ...more,
});
const small = late('I-9', 100);

/** The one account that these rows say to call, whatever the order of the rows. */
function one(rows: readonly Row[], options: Parameters<typeof called>[1] = {}) {
  const [first] = called(rows, options);
  const [turned] = called([...rows].reverse(), options);
  expect(turned).toEqual(first);
  return first;
}

describe('the oldest item is named', () => {
  test.each<[string, Row[], string]>([
    ['by its age', [late('I-1', 5), late('I-2', 900, { due: YOUNG })], 'I-1'],
    ['by its amount where two are as old', [late('I-1', 5), late('I-2', 6)], 'I-2'],
    ['by its number where they owe the same too', [late('I-2', 5), late('I-1', 5)], 'I-1'],
    ['though part of it is disputed', [late('I-1', 900, { disputed: 899 }), late('I-2', 5, { due: YOUNG })], 'I-1'], // prettier-ignore
  ])('%s', (_, rows, oldest) => {
    expect(one([...rows, late('I-8', 100, { due: THIRTY })])?.oldest).toBe(oldest);
  });
});

describe('beside a disputed one the oldest that can be asked for is named', () => {
  const contested = late('I-0', 900, { disputed: true });

  test.each<[string, Row[], string]>([
    ['by its age', [late('I-2', 5, { due: YOUNG }), late('I-1', 9, { due: '2026-03-30' })], 'I-2'],
    ['by its amount where two are as old', [late('I-3', 5), late('I-2', 7)], 'I-2'],
    ['by its number where they owe the same too', [late('I-3', 5), late('I-2', 5)], 'I-2'],
  ])('%s', (_, rows, toAsk) => {
    for (const order of [[contested, ...rows], [...rows].reverse().concat(contested)]) {
      const ledger = ledgerOf(order);
      const [block] = followUps(ledger, age(ledger, OPTIONS));
      const { oldestItem, oldestToAsk } = block?.accounts ?? {};
      expect(ledger.items.invoice[oldestItem?.[0] ?? -1]).toBe('I-0');
      expect(ledger.items.invoice[oldestToAsk?.[0] ?? -1]).toBe(toAsk);
    }
  });
});

describe('what counts among the items that are past due', () => {
  test('nothing dated after the as-of date, all that is dated on it', () => {
    const rows = [small, late('I-1', 5, { invoiced: '2026-04-01' })];
    expect(one(rows)).toMatchObject({ pastDue: 100, itemsPastDue: 1 });
    expect(one([small, late('I-1', 5, { invoiced: '2026-03-31' })])?.itemsPastDue).toBe(2);
  });

  test('nothing that is too small to be aged', () => {
    const rows = [small, late('I-1', 5), late('I-2', 5.01), late('I-3', -5), late('I-4', -6)];
    expect(one(rows, { tolerance: 5 })).toMatchObject({ itemsPastDue: 2, credits: 6 });
    expect(one(rows)).toMatchObject({ itemsPastDue: 3, credits: 11 });
  });

  test('nothing that was settled by then', () => {
    const rows = [small, late('I-1', 5, { settled: '2026-03-31' }), late('I-2', 6, { settled: '2026-04-01' })]; // prettier-ignore
    const [first] = called(ledgerOf(rows, { reading: { ...READING, settled: true } }));
    expect(first).toMatchObject({ pastDue: 106, itemsPastDue: 2 });
  });

  test('less what credits cover, where these pay the oldest debts', () => {
    const rows = [late('I-1', 100), late('I-2', 50, { due: '2026-02-10' }), late('I-3', -120)];
    expect(one(rows, { credits: 'oldest-first' })).toMatchObject({
      ...{ pastDue: 30, itemsPastDue: 1, credits: 0, oldest: 'I-2', oldestDays: 49 },
    });
    expect(one(rows)).toMatchObject({ pastDue: 150, itemsPastDue: 2, credits: 120 });
  });

  test('day 31 is the first that is over 30, in dispute too', () => {
    const disputed = [late('I-1', 40, { due: THIRTY, disputed: true }), small];
    expect(one(disputed)).toMatchObject({ over: 100, disputed: 40, pastDue: 140 });
  });
});
