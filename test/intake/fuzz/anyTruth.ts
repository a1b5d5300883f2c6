import fc from 'fast-check';

/** An item as it is, however a system may write it. */
export interface TrueItem {
  readonly invoice: string;
  readonly invoiced: number;
  readonly due: number;
  /** In minor units, never 0; below 0 it is a credit. */
  readonly cents: number;
}

/** A customer and what it owes. */
export interface TrueAccount {
  readonly key: string;
  readonly name: string;
  /** Of all its items: none where the ledger knows no currencies. */
  readonly currency: string;
  readonly items: readonly TrueItem[];
}

/** Names that look like something else, beside plain ones. */
const NAMES = [
  'Acorn Timber',
  'Balance Yoga',
  'Current Affairs Ltd',
  'Due North Travel',
  'Grand Hotel Europa',
  'March Brothers',
  'Page One Books',
  'Muñoz e Hijos, S.A.',
  'O’Hara & Sons',
  'Totally Board Games',
  'Zürcher Käse AG',
  '3 Sisters Bakery',
];
const FIRST_DAY = 45_900;
const LAST_DAY = 46_112;

const anyItem = fc.record({
  invoiced: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  after: fc.integer({ min: 0, max: 90 }),
  cents: fc.oneof(
    fc.integer({ min: 1, max: 250_000_00 }),
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: -5_000_00, max: -1 }),
  ),
});

/** Customers with their items; keys, names and invoices differ, dates and amounts are anything. */
export const anyTruth: fc.Arbitrary<readonly TrueAccount[]> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
    items: fc.array(fc.array(anyItem, { minLength: 1, maxLength: 6 }), {
      minLength: 5,
      maxLength: 5,
    }),
    currencies: fc.array(fc.constantFrom('USD', 'EUR'), { minLength: 5, maxLength: 5 }),
    prefix: fc.constantFrom('', 'INV-', 'F/2026/', 'RE'),
  })
  .map(({ names, items, currencies, prefix }) => {
    let next = 4100;
    return names.map((name, at) => ({
      key: `C${200 + at}`,
      name,
      currency: currencies[at] ?? 'USD',
      items: (items[at] ?? []).map(({ invoiced, after, cents }) => ({
        invoice: `${prefix}${(next += 1)}`,
        invoiced,
        due: invoiced + after,
        cents,
      })),
    }));
  });
