import fc from 'fast-check';
import { READING } from '../ledgerOf';
import { comparison, explained, issue, rowsOf } from './compared';

describe('a difference from the control total', () => {
  it.each<[string, string[], Parameters<typeof comparison>]>([
    [
      'a row that could not be read and is an amount in the other style',
      ['unread -123450 1'],
      [rowsOf(100), 1334.5, { issues: [issue('amount-unreadable', 1, '1.234,50')] }],
    ],
    [
      'rows that could not be read at all, which would have to hold it',
      ['unread -4567 1,2'],
      [
        rowsOf(100),
        145.67,
        { issues: [issue('amount-unreadable', 1, 'tbd'), issue('amount-unreadable', 2, '12O')] },
      ],
    ],
    [
      'items dated after the as-of date',
      ['not-aged 5000 1'],
      [[...rowsOf(100), { invoiced: '2026-04-02', balance: 50 }], 100],
    ],
    [
      'both of two items that stand twice',
      ['duplicate 7000 2,3'],
      [
        rowsOf(30, 40, 30, 40),
        70,
        { issues: [issue('duplicate-item', 2), issue('duplicate-item', 3)] },
      ],
    ],
    [
      'one of two items that stand twice',
      ['duplicate 4000 3'],
      [
        rowsOf(30, 40, 30, 40),
        100,
        { issues: [issue('duplicate-item', 2), issue('duplicate-item', 3)] },
      ],
    ],
    ['credits that it leaves out', ['credits -3000 1,2'], [rowsOf(100, -10, -20), 100]],
    ['credits that it counts as debts', ['sign -6000 1,2'], [rowsOf(100, -10, -20), 130]],
    ['a sign that is turned', ['sign 7000 1'], [rowsOf(100, 35, 8), 73]],
    ['an item that it does not hold', ['item 3500 1'], [rowsOf(100, 35, 8), 108]],
    [
      'other currencies that it adds in',
      ['currencies -7000'],
      [
        [
          { balance: 100, currency: 'USD' },
          { balance: 50, currency: 'USD' },
          { balance: 70, currency: 'EUR' },
        ],
        220,
      ],
    ],
    [
      'rounding',
      ['rounding 1 0,1'],
      [
        rowsOf(10.01, 10.01),
        20.01,
        { issues: [issue('amount-rounded', 0), issue('amount-rounded', 1)] },
      ],
    ],
    [
      'rows that could not be read and are amounts, all of them',
      ['unread -30000 1,2'],
      [
        rowsOf(100),
        400,
        {
          issues: [
            issue('amount-unreadable', 1, '100,00'),
            issue('amount-unreadable', 2, '200.00'),
          ],
        },
      ],
    ],
    [
      'one of several such rows',
      ['unread -20000 2'],
      [
        rowsOf(100),
        300,
        {
          issues: [
            issue('amount-unreadable', 1, '100,00'),
            issue('amount-unreadable', 2, '200,00'),
          ],
        },
      ],
    ],
    [
      'such a row beside one that holds no amount',
      ['unread -20000 2'],
      [
        rowsOf(100),
        300,
        { issues: [issue('amount-unreadable', 1, 'tbd'), issue('amount-unreadable', 2, '200,00')] },
      ],
    ],
    [
      'items settled by the as-of date',
      ['not-aged 5000 1'],
      [
        [
          ...rowsOf(100),
          { settled: '2026-03-31', balance: 50 },
          { settled: '2026-04-01', balance: 9 },
        ],
        109,
        { reading: { ...READING, settled: true } },
      ],
    ],
    [
      'items settled by then and items dated after it, together',
      ['not-aged 5700 2,1'],
      [
        [
          ...rowsOf(100),
          { settled: '2026-03-30', balance: 50 },
          { invoiced: '2026-04-01', balance: 7 },
          { invoiced: '2026-03-31', balance: 3 },
        ],
        103,
        { reading: { ...READING, settled: true } },
      ],
    ],
    [
      'other currencies that it adds in, each with its own decimals',
      ['currencies -1207000'],
      [
        [
          { balance: 100, currency: 'USD' },
          { balance: 12_000, currency: 'JPY' },
          { balance: 70, currency: 'EUR' },
        ],
        12_170,
      ],
    ],
    [
      'an item of the other sign, though another currency holds as much',
      ['sign 7000 1'],
      [
        [
          { balance: 100, currency: 'USD' },
          { balance: 35, currency: 'USD' },
          { balance: 70, currency: 'EUR' },
        ],
        65,
      ],
    ],
    [
      'as much rounding as there are rounded rows for',
      ['rounding -1 0,1'],
      [
        rowsOf(10.01, 10.01),
        20.03,
        { issues: [issue('amount-rounded', 0), issue('amount-rounded', 1)] },
      ],
    ],
    [
      'two causes that are known in full',
      ['not-aged 5000 1', 'duplicate 2500 3'],
      [
        [...rowsOf(100), { invoiced: '2026-04-02', balance: 50 }, ...rowsOf(25, 25)],
        125,
        { issues: [issue('duplicate-item', 3)] },
      ],
    ],
  ])('comes from %s', (_, causes, given) => {
    expect(explained(...given)).toEqual(causes);
  });

  it.each<[string, number, Parameters<typeof comparison>]>([
    ['two items have its amount, so that neither is sure', 3500, [rowsOf(100, 35, 35), 135]],
    ['only some items together have it', 4300, [rowsOf(100, 35, 8, 9), 109]],
    [
      'a row that could not be read cannot have made the total too high',
      100,
      [rowsOf(50, 70), 119, { issues: [issue('amount-unreadable', 2, 'tbd')] }],
    ],
    [
      'it is more than rounding can make',
      2,
      [
        rowsOf(10.01, 10.01, 0.07, 0.07),
        20.14,
        { issues: [issue('amount-rounded', 0), issue('amount-rounded', 1)] },
      ],
    ],
    ['no row was rounded', 1, [rowsOf(10.01, 10.02), 20.02]],
    [
      'two items that stand twice have its amount',
      3000,
      [
        rowsOf(30, 30, 30),
        60,
        { issues: [issue('duplicate-item', 1), issue('duplicate-item', 2)] },
      ],
    ],
    [
      'a settled item would have it, but settling is not read',
      5000,
      [[...rowsOf(100), ...rowsOf(25), { settled: '2026-03-30', balance: 25 }, ...rowsOf(50, 50)], 200], // prettier-ignore
    ],
    [
      'no row is known of what could not be read',
      -500,
      [rowsOf(50), 55, { issues: [{ ...issue('amount-unreadable', 1, '5.00'), row: null }] }],
    ],
    ['two parts of the same cause would make it', 3000, [rowsOf(100, -10, 40, 40), 140]],
    [
      'a missing amount is no amount',
      -500,
      [rowsOf(50), 55, { issues: [issue('amount-missing', 1)] }],
    ],
  ])('stays open where %s', (_, open, given) => {
    expect(explained(...given)).toEqual([`open ${open}`]);
  });

  it('is always the sum of its causes and what stays open', () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -300, max: 300 }), (balances, typed) => {
        const found = comparison(rowsOf(...balances), typed);
        if (found === null) throw new Error('a total was typed');
        const caused = found.causes.reduce((sum, { amount }) => sum + amount, 0);
        expect(found.total - found.stated).toBe(found.difference);
        expect(caused + found.unexplained).toBe(found.difference);
      }),
    );
  });
});
