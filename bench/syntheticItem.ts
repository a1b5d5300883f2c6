import type { Random } from '../samples/seededRandom';
import { AS_OF } from './syntheticLedger';

/** The headers of what a synthetic item says of itself, in the order of `itemCells`. */
export const ITEM_HEADERS = [
  'Invoice',
  'Invoice Date',
  'Due Date',
  'Original Amount',
  'Open Balance',
  'Currency',
  'Disputed',
] as const;

/** The cells of an item of random age and amount: some are credits, some disputed. */
export function itemCells(random: Random, invoice: string, currency: string): (string | number)[] {
  const due = AS_OF - random.whole(-30, 150);
  const amount = random.whole(1_000, 900_000) / 100;
  const balance = random.happens(0.03) ? -amount : amount;
  const disputed = random.happens(0.05) ? 'Yes' : 'No';
  return [invoice, due - 30, due, amount, balance, currency, disputed];
}
