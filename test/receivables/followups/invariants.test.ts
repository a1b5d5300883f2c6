import fc from 'fast-check';
import { basisDay } from '../../../src/receivables/aging/basisDays';
import { age, type AgingOptions } from '../../../src/receivables/aging/age';
import type { AgingResult } from '../../../src/receivables/aging/result';
import { placeOf } from '../../../src/receivables/accounts/itemPlace';
import { followUps } from '../../../src/receivables/followups/followUps';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import {
  anyItems,
  anyItemsTwice,
  anyOptions,
  anyRuledOptions,
  ledgerFrom,
  withFirstSplit,
  type AnyItem,
} from '../anyItems';
import { calledIn } from './called';

/** What must hold for every ledger, bucket scheme, number of days over and as-of date. */
const anyLedger = fc.tuple(anyItems, fc.boolean()).map(([items, mode]) => ledgerFrom(items, mode));

const blocksOf = (ledger: Ledger, options: AgingOptions) => followUps(ledger, age(ledger, options));

/** The lists by currency: which currency was seen first is no figure. */
function lists(items: readonly AnyItem[], options: AgingOptions) {
  const ledger = ledgerFrom(items);
  return new Map(
    blocksOf(ledger, options)
      .map((block) => [block.currency, calledIn(ledger, block)] as const)
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

test('every account with something over is listed exactly once, and nobody else, in its order', () => {
  fc.assert(
    fc.property(anyLedger, anyRuledOptions, (ledger, options) => {
      const result = age(ledger, options);
      const blocks = followUps(ledger, result);
      expect(blocks.map(({ currency, decimals }) => [currency, decimals])).toEqual(
        result.blocks.map(({ currency, decimals }) => [currency, decimals]),
      );
      blocks.forEach(({ accounts }, i) => {
        const aged = result.blocks[i]!.accounts;
        const over = Array.from(aged.account).filter((_, row) => aged.over[row]! > 0);
        expect([...accounts.account]).toEqual(over);
        expect(accounts.length).toBe(over.length);
      });
    }),
  );
});

test('what is past due, over, on credit and oldest is what the aging says', () => {
  fc.assert(
    fc.property(anyLedger, anyOptions, (ledger, options) => {
      const result = age(ledger, options);
      followUps(ledger, result).forEach(({ accounts }, i) => {
        const aged = result.blocks[i]!.accounts;
        for (let row = 0; row < accounts.length; row++) {
          expect(accounts.pastDue[row]).toBe(aged.pastDue[row]);
          expect(accounts.over[row]).toBe(aged.over[row]);
          expect(accounts.credits[row]).toBe(0 - aged.credits[row]!);
          expect(accounts.oldestDays[row]).toBe(aged.oldestDays[row]);
          const oldest = accounts.oldestItem[row]!;
          const basis = basisDay(ledger.items, options.basis ?? 'due', oldest);
          expect(options.asOf - basis).toBe(aged.oldestDays[row]);
        }
      });
    }),
  );
});

test('what credits cover is as good as paid, and others are still to be set against what is asked', () => {
  fc.assert(
    fc.property(anyLedger, anyOptions, fc.boolean(), (ledger, options, isApplied) => {
      const result = age(ledger, { ...options, credits: isApplied ? 'oldest-first' : 'excluded' });
      followUps(ledger, result).forEach(({ accounts }, i) => {
        const aged = result.blocks[i]!.accounts;
        accounts.pastDue.forEach((amount, row) => expect(amount).toBe(aged.pastDue[row]));
        accounts.credits.forEach((amount, row) => {
          const account = accounts.account[row]!;
          const own = placesOf(ledger, result, account, i).filter(({ balance }) => balance < 0);
          expect(amount).toBe(own.reduce((sum, item) => sum - item.amount, 0));
        });
      });
    }),
  );
});

function placesOf(ledger: Ledger, result: AgingResult, account: number, block: number) {
  const { currency } = result.blocks[block]!;
  const wanted = ledger.currencies.indexOf(currency);
  const { items } = ledger;
  return Array.from(items.balance, (balance, item) => {
    const isOwn = items.account[item] === account && items.currency[item] === wanted;
    const placed = isOwn ? placeOf(ledger, result, item) : null;
    const isOpen = placed !== null && placed.place.kind !== 'afterAsOf';
    return { balance, amount: isOpen ? placed.amount : 0 };
  });
}

test('the disputed part of what is over is what the aging leaves out of its net amount', () => {
  fc.assert(
    fc.property(anyLedger, anyRuledOptions, (ledger, options) => {
      const result = age(ledger, options);
      followUps(ledger, result).forEach(({ accounts }, i) => {
        const { over, overNetOfDispute } = result.blocks[i]!;
        const contested = accounts.overDisputed.reduce((sum, part) => sum + part, 0);
        // By their own date credits can outweigh what is over: such accounts are not called.
        if (result.rules.credits === 'own-date') {
          expect(contested).toBeLessThanOrEqual(over.amount - overNetOfDispute);
        } else expect(contested).toBe(over.amount - overNetOfDispute);
      });
    }),
  );
});

test('callable is never below 0 nor above what is past due, and net ask never above callable', () => {
  fc.assert(
    fc.property(anyLedger, anyRuledOptions, (ledger, options) => {
      for (const { accounts } of blocksOf(ledger, options)) {
        for (let row = 0; row < accounts.length; row++) {
          const [callable, netAsk] = [accounts.callable[row]!, accounts.netAsk[row]!];
          expect(callable).toBeGreaterThanOrEqual(0);
          expect(callable).toBe(accounts.pastDue[row]! - accounts.disputed[row]!);
          expect(netAsk).toBeGreaterThanOrEqual(0);
          expect(netAsk).toBeLessThanOrEqual(callable);
          expect(netAsk).toBe(Math.max(0, callable - accounts.credits[row]!));
        }
      }
    }),
  );
});

test('the order of rows changes nothing, not even the invoice that is named', () => {
  fc.assert(
    fc.property(anyItemsTwice, anyRuledOptions, ([items, others], options) => {
      expect(lists(others, options)).toEqual(lists(items, options));
    }),
  );
});

test('splitting an item in two changes no amount', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, fc.integer({ min: 1 }), (items, options, cut) => {
      const split = withFirstSplit(items, cut);
      if (split === null) return;
      // Two items are two to name, and the larger half may be another invoice.
      const amounts = (of: readonly AnyItem[]) =>
        [...lists(of, options).values()].map((list) =>
          list.map((one) => ({ ...one, itemsPastDue: 0, oldest: '' })),
        );
      expect(amounts(split)).toEqual(amounts(items));
    }),
  );
});

test('no account is called for the items of another', () => {
  fc.assert(
    fc.property(anyItems, anyOptions, (items, options) => {
      const together = lists(items, options);
      for (const account of new Set(items.map((item) => item.account))) {
        const alone = lists(
          items.filter((item) => item.account === account),
          options,
        );
        for (const [currency, list] of alone) {
          const others = together.get(currency) ?? [];
          expect(others.filter((other) => other.account === account)).toEqual(list);
        }
      }
    }),
  );
});
