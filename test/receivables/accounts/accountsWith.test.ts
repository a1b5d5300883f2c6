import fc from 'fast-check';
import { accountsWith, amountsOf } from '../../../src/receivables/accounts/accountsWith';
import { age } from '../../../src/receivables/aging/age';
import { anyItems, anyOptions, AS_OF, ledgerFrom } from '../anyItems';
import { ledgerOf } from '../ledgerOf';

const OPTIONS = { asOf: AS_OF, edges: [0, 30], overDays: 30, mainCurrency: null };
const LEDGER = ledgerOf([
  { account: 'old', due: '2026-01-01', balance: 5 },
  { account: 'older', due: '2025-01-01', balance: 7 },
  { account: 'young', due: '2026-04-15', balance: 9 },
  { account: 'young', due: '2026-03-15', balance: 1 },
  { account: 'credit', balance: -3 },
  { account: 'dateless', balance: 2 },
]);
const [BLOCK] = age(LEDGER, OPTIONS).blocks;

test.each([
  ['total', ['young', 'older', 'old', 'dateless', 'credit']],
  [0, ['young']],
  [1, ['young']],
  [2, ['older', 'old']],
  ['credits', ['credit']],
  ['noDate', ['dateless']],
  [99, []],
] as const)('with something in %s: %j', (part, expected) => {
  if (BLOCK === undefined) throw new Error('nothing was aged');
  const keys = accountsWith(BLOCK, part).map(
    (row) => LEDGER.accounts[BLOCK.accounts.account[row] ?? -1]?.key,
  );
  expect(keys).toEqual(expected);
});

test('whoever has something in a part is listed once, the largest first, and nobody else', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, fc.nat(8), (items, options, wanted) => {
      for (const block of age(ledgerFrom(items), options).blocks) {
        for (const part of ['credits', 'noDate', wanted % block.labels.length] as const) {
          const amounts = amountsOf(block, part);
          const rows = accountsWith(block, part);
          expect(new Set(rows).size).toBe(rows.length);
          expect(rows.length).toBe(amounts.filter((amount) => amount !== 0).length);
          const sizes = rows.map((row) => Math.abs(amounts[row] ?? 0));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }
    }),
  );
});
