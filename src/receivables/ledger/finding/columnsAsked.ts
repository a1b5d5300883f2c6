import type { Field } from '../field';
import type { ColumnMapping } from '../ledger';
import type { MissingColumn } from '../mapping/mapLedger';

/** A field without which the same ledger would be aged otherwise, unless another field does its work. */
const AGED_BY: Partial<Readonly<Record<Field, Field>>> = {
  account: 'account',
  name: 'account',
  balance: 'balance',
  originalAmount: 'balance',
  settledDate: 'balance',
  dueDate: 'dueDate',
  invoiceDate: 'invoiceDate',
  currency: 'currency',
  type: 'type',
};

/**
 * The missing columns that have to be asked for before the ledger is aged: without them the figures
 * would change silently. The others are only told.
 * @example columnsAsked([{ field: 'dueDate', header: 'Due', proposal: null }], mapping).length is 1
 * @example columnsAsked([{ field: 'phone', header: 'Tel', proposal: null }], mapping).length is 0
 */
export function columnsAsked(
  missing: readonly MissingColumn[],
  mapping: ColumnMapping,
): readonly MissingColumn[] {
  return missing.filter(({ field }) => {
    const instead = AGED_BY[field];
    if (instead === undefined) return false;
    return instead === field || mapping[instead] === undefined;
  });
}
