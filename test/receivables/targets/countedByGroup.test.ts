import fc from 'fast-check';
import { placeOf } from '../../../src/receivables/accounts/itemPlace';
import { age } from '../../../src/receivables/aging/age';
import { accountsByGroup } from '../../../src/receivables/targets/accountsByGroup';
import { creditsToApply } from '../../../src/receivables/targets/creditsToApply';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { anyItems, anyRuledOptions, ledgerFrom } from '../anyItems';

/** The same ledger with its items in groups, by these numbers in turn. */
function inGroups(ledger: Ledger, groups: readonly number[]): Ledger {
  const group = Int32Array.from(
    { length: ledger.items.length },
    (_, at) => groups[at % groups.length] ?? 0,
  );
  return {
    ...ledger,
    groups: { header: 'Owner', names: ['Ana', 'Luis', ''] },
    items: { ...ledger.items, group },
  };
}

const anyGroups = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 7 });

test('each group has the accounts of which something counts in it, by currency', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, anyGroups, (items, options, groups) => {
      const ledger = inGroups(ledgerFrom(items, false), groups);
      const result = age(ledger, options);
      const counts = accountsByGroup(ledger, result);
      ledger.currencies.forEach((_, currency) => {
        for (const group of [0, 1, 2]) {
          const accounts = new Set<number>();
          for (let item = 0; item < ledger.items.length; item++) {
            if (ledger.items.currency[item] !== currency) continue;
            if (ledger.items.group?.[item] !== group) continue;
            const place = placeOf(ledger, result, item)?.place;
            const counted =
              place !== undefined &&
              place.kind !== 'afterAsOf' &&
              (place.kind !== 'notAged' || place.cause === 'disputed');
            if (counted) accounts.add(ledger.items.account[item] ?? -1);
          }
          expect(counts[currency * 3 + group]).toBe(accounts.size);
        }
      });
    }),
  );
});

test('no groups, no counts', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const ledger = ledgerFrom(items, false);
      expect(accountsByGroup(ledger, age(ledger, options))).toHaveLength(0);
    }),
    { numRuns: 5 },
  );
});

test('what an account has in credits is what of them is open, known by the cutoff and not yet applied', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, fc.boolean(), (items, options, settledMode) => {
      const ledger = ledgerFrom(items, settledMode);
      const result = age(ledger, options);
      const { cutoff, small } = result.rules;
      const credits = creditsToApply(ledger, result);
      ledger.currencies.forEach((_, currency) => {
        ledger.accounts.forEach((__, account) => {
          let open = 0;
          for (let item = 0; item < ledger.items.length; item++) {
            const balance = ledger.items.balance[item] ?? 0;
            const settled = ledger.items.settledDay[item] ?? 0;
            const isTheirs =
              ledger.items.currency[item] === currency && ledger.items.account[item] === account;
            const isKnown = (ledger.items.invoiceDay[item] ?? 0) <= cutoff;
            const isPaid = settledMode && settled !== 0 && settled <= cutoff;
            if (!isTheirs || balance >= 0 || !isKnown || isPaid) continue;
            if (Math.abs(balance) <= (small[currency] ?? 0)) continue;
            open += Math.max(0, (result.covered?.[item] ?? 0) - balance);
          }
          expect(credits(currency, account)).toBe(open);
        });
      });
    }),
  );
});
