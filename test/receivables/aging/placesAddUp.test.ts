import fc from 'fast-check';
import { placeOf, type PlacedItem } from '../../../src/receivables/accounts/itemPlace';
import { age } from '../../../src/receivables/aging/age';
import type { AgingBlock, AgingResult, Tally } from '../../../src/receivables/aging/result';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { anyItems, anyRuledOptions, ledgerFrom } from '../anyItems';

/** What the places of single items add up to, whatever the rules: what the pass over all of them says. */

function placedItems(ledger: Ledger, result: AgingResult, { currency }: AgingBlock) {
  const wanted = ledger.currencies.indexOf(currency);
  return Array.from(ledger.items.balance, (_, item) => item)
    .filter((item) => ledger.items.currency[item] === wanted)
    .flatMap((item) => {
      const placed = placeOf(ledger, result, item);
      return placed === null ? [] : [{ item, account: ledger.items.account[item]!, ...placed }];
    });
}

type Placed = PlacedItem & { readonly account: number };

function tallyOf(placed: readonly Placed[]): Tally {
  return { amount: placed.reduce((sum, { amount }) => sum + amount, 0), items: placed.length };
}

/** A figure without the sign that a zero may have. */
const plain = (figures: Iterable<number>) => Array.from(figures, (figure) => figure + 0);

test('the places of the items add up to buckets, credits, no date and what is not aged', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, fc.boolean(), (items, options, settledMode) => {
      const ledger = ledgerFrom(items, settledMode);
      const result = age(ledger, options);
      for (const block of result.blocks) {
        const placed = placedItems(ledger, result, block);
        const at = (kind: string) => placed.filter(({ place }) => place.kind === kind);
        expect(block.buckets).toEqual(
          block.labels.map((_, bucket) =>
            tallyOf(
              placed.filter(({ place }) => place.kind === 'bucket' && place.bucket === bucket),
            ),
          ),
        );
        expect([block.credits, block.noDate]).toEqual([
          tallyOf(at('credits')),
          tallyOf(at('noDate')),
        ]);
        const disputed = placed.filter((each) => each.disputed !== 0);
        const contested = disputed.reduce((sum, each) => sum + each.disputed, 0);
        expect(block.disputed).toEqual({ amount: contested, items: disputed.length });
        const left = (cause: string) =>
          placed.filter(({ place }) => place.kind === 'notAged' && place.cause === cause);
        const outs = {
          'after-as-of': tallyOf(at('afterAsOf')),
          small: tallyOf(left('small')),
          credits: tallyOf(left('credits')),
          // Of an item that is contested in part, the contested part is left out and the item is not.
          disputed: {
            amount: options.disputes === 'excluded' ? contested : 0,
            items: left('disputed').length,
          },
        };
        const notAged = block.notAged.filter(({ cause }) => cause !== 'settled');
        const explained = Object.entries(outs)
          .map(([cause, tally]) => ({ cause, tally }))
          .filter(({ tally: { amount, items: count } }) => count > 0 || amount !== 0);
        expect(notAged).toEqual(explained);
        const aged = [...block.buckets, block.credits, block.noDate];
        const column = options.disputes === 'own-column' ? contested : 0;
        expect(block.total).toEqual({
          amount: aged.reduce((sum, { amount }) => sum + amount, column),
          items: aged.reduce((sum, each) => sum + each.items, at('disputed').length),
        });
        expect(Math.abs(block.difference)).toBeLessThan(1e-6);
      }
    }),
  );
});

test('and so do those of one account, its past-due and over amounts gross of dispute', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const ledger = ledgerFrom(items);
      const result = age(ledger, options);
      for (const block of result.blocks) {
        const placed = placedItems(ledger, result, block);
        block.accounts.account.forEach((account, row) => {
          const own = placed.filter((each) => each.account === account);
          const older = (days: number) =>
            own
              .filter((each) => (each.age ?? 0) > days)
              .map(({ place, amount, disputed }) => {
                const isWhole = place.kind === 'disputed' || place.kind === 'notAged';
                const isBeside = options.disputes === 'included' || isWhole;
                return isBeside ? amount : amount + disputed;
              })
              .reduce((sum, amount) => sum + amount, 0);
          const oldest = own
            .filter(({ amount, disputed }) => amount > 0 || disputed > 0)
            .reduce((days, each) => Math.max(days, each.age ?? 0), 0);
          const { accounts } = block;
          expect(
            plain([accounts.pastDue[row]!, accounts.over[row]!, accounts.oldestDays[row]!]),
          ).toEqual(plain([older(0), older(result.overDays), oldest]));
          expect(accounts.buckets.map((column) => column[row]! + 0)).toEqual(
            block.labels.map((_, bucket) =>
              own
                .filter(({ place }) => place.kind === 'bucket' && place.bucket === bucket)
                .reduce((sum, { amount }) => sum + amount, 0),
            ),
          );
        });
      }
    }),
  );
});

test('what comes due in a week, in a month and later is all that is not yet due', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const ledger = ledgerFrom(items);
      const result = age(ledger, options);
      for (const block of result.blocks) {
        const placed = placedItems(ledger, result, block).filter(
          ({ place }) => place.kind === 'bucket',
        );
        expect(block.comingDue).toEqual(
          [
            [1, 7],
            [8, 30],
            [31, null],
          ].map(([from, to]) => ({
            from,
            to,
            tally: tallyOf(
              placed.filter(
                ({ age: days }) => days !== null && -days >= from! && -days <= (to ?? 1e9),
              ),
            ),
          })),
        );
      }
    }),
  );
});

test('groups add up to the same totals as accounts', () => {
  fc.assert(
    fc.property(anyItems, anyRuledOptions, (items, options) => {
      const plainLedger = ledgerFrom(items);
      const group = Int32Array.from(items, (_, item) => item % 3);
      const groups = { header: 'Owner', names: ['Ana', 'Luis', ''] };
      const ledger = { ...plainLedger, groups, items: { ...plainLedger.items, group } };
      for (const { groups: found, accounts } of age(ledger, options).blocks) {
        const sums = (columns: typeof accounts) =>
          [
            ...columns.buckets,
            columns.credits,
            columns.noDate,
            columns.total,
            columns.over,
            columns.pastDue,
            columns.disputed,
          ].map((column) => column.reduce((sum, amount) => sum + amount, 0));
        expect(found && plain(sums(found))).toEqual(plain(sums(accounts)));
      }
    }),
  );
});
