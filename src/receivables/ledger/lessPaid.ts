import type { LedgerHead } from './ledger';

/**
 * Whether what is open of an item is its original amount less what is paid of it (or its debit less its
 * credit), for want of a balance, of buckets, and of a day on which it was settled.
 * @example isLessPaid({ ...head, mapping: { account: 0, originalAmount: 3, paid: 4 } }) is true
 */
export function isLessPaid({ mapping, buckets }: Pick<LedgerHead, 'mapping' | 'buckets'>): boolean {
  const { balance, originalAmount, paid, settledDate } = mapping;
  if (balance !== undefined || settledDate !== undefined || buckets.length > 0) return false;
  return originalAmount !== undefined && paid !== undefined;
}
