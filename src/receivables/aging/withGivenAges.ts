import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import { givenAges, givenScheme } from './givenScheme';

/**
 * A ledger that came aged already, with a due day in each item's bucket as of this day, so that all
 * that looks at ages puts it where the export did. Other ledgers stay as they are.
 * @example withGivenAges(ledger, asOf).items.dueDay[0] is asOf - 31 for an item in 31-60
 */
export function withGivenAges(ledger: Ledger, asOf: SerialDay): Ledger {
  const { given } = ledger.items;
  if (!ledger.reading.given || given === null) return ledger;
  const ages = givenAges(givenScheme(ledger.head.buckets).edges);
  const days = Int32Array.from(ages, (age) => asOf - age);
  const dueDay = new Int32Array(given.length);
  for (let item = 0; item < given.length; item++) dueDay[item] = days[given[item]!] ?? 0;
  return { ...ledger, items: { ...ledger.items, dueDay } };
}
