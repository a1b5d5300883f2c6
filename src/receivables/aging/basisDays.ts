import type { Field } from '../ledger/field';
import type { ItemColumns, Ledger } from '../ledger/ledger';
import type { Basis } from '../settings/settings';

/** The columns of days that an item may have; the general ledger's only where it is asked for. */
export type DatedItems = Pick<ItemColumns, 'invoiceDay' | 'dueDay'> &
  Partial<Pick<ItemColumns, 'postingDay'>>;

/** Which dates stand in for which, nearest first: an invoice is posted when it is written. */
export const BASIS_ORDER: Readonly<Record<Basis, readonly [Basis, Basis, Basis]>> = {
  due: ['due', 'invoice', 'posting'],
  invoice: ['invoice', 'posting', 'due'],
  posting: ['posting', 'invoice', 'due'],
};

/** The field of the ledger that each basis is read from. */
export const BASIS_FIELD: Readonly<Record<Basis, Field>> = {
  due: 'dueDate',
  invoice: 'invoiceDate',
  posting: 'postingDate',
};

/** The columns of days by which items age: the basis, and what stands in where it is missing. */
export interface BasisDays {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
}

/**
 * The columns of days by which items age.
 * @example basisDays(items, 'due').first is items.dueDay
 */
export function basisDays(items: DatedItems, basis: Basis): BasisDays {
  const [first, second, third] = BASIS_ORDER[basis];
  return {
    first: dayColumn(items, first),
    second: dayColumn(items, second),
    third: dayColumn(items, third),
  };
}

/**
 * The column of days of one basis; empty where the items have none.
 * @example dayColumn(items, 'posting') is items.postingDay
 */
export function dayColumn(items: DatedItems, basis: Basis): Int32Array {
  if (basis === 'due') return items.dueDay;
  return basis === 'invoice' ? items.invoiceDay : (items.postingDay ?? NONE);
}

const NONE = new Int32Array();

/**
 * The day from which an item's age is counted; 0 where it has no date at all.
 * @example basisDay(items, 'due', 8) is the item's due day, else its invoice day
 */
export function basisDay(items: DatedItems, basis: Basis, item: number): number {
  const own = basisOf(items, basis, item);
  return own === null ? 0 : (dayColumn(items, own)[item] ?? 0);
}

/**
 * Which date an item's age is really counted from; null where it has none.
 * @example basisOf(items, 'due', 8) is 'invoice' where the item has no due date
 */
export function basisOf(items: DatedItems, basis: Basis, item: number): Basis | null {
  return BASIS_ORDER[basis].find((each) => (dayColumn(items, each)[item] ?? 0) !== 0) ?? null;
}

/**
 * Whether a ledger has dates of this kind; due days may come from its terms.
 * @example hasBasis(ledger, 'posting') is false without a column of posting dates
 */
export function hasBasis({ head: { mapping }, items }: Ledger, basis: Basis): boolean {
  if (mapping[BASIS_FIELD[basis]] !== undefined) return true;
  return basis === 'due' && mapping.terms !== undefined && items.dueDay.some((day) => day !== 0);
}

/**
 * The basis by which a ledger can be aged: the one that is asked for, else the nearest that it has.
 * @example basisHeld(ledger, 'posting') is 'invoice' without a column of posting dates
 */
export function basisHeld(ledger: Ledger, basis: Basis): Basis {
  return BASIS_ORDER[basis].find((each) => hasBasis(ledger, each)) ?? basis;
}
