import type { Ledger } from '../ledger/ledger';
import type { TableColumnPlan } from './plan';

/** What an account is as wide as that is its own name, in characters; longer ones take more lines. */
const OWN_NAME = 28;
/** Room for the as-of date above a column. */
const AS_OF = 18;

type Columns = readonly TableColumnPlan[];

/**
 * Whether a list says the names of its accounts besides what they are known by. Not where the ledger has
 * one column for both, as QuickBooks exports it: each account is its own name then.
 * @example namesAccounts(ledger) is true where a column of the ledger is Customer Name
 */
export function namesAccounts({ head, accounts }: Ledger): boolean {
  return head.mapping.name !== undefined || accounts.some(({ name }) => name !== '');
}

/**
 * The columns as they are where no account has a name: that of the names is not there, and the account has
 * its room.
 * @example withoutNameColumn(columns, ledger).some(({ id }) => id === 'name') is false for QuickBooks
 */
export function withoutNameColumn(columns: Columns, ledger: Ledger): Columns {
  if (namesAccounts(ledger)) return columns;
  const left = columns.filter(({ id }) => id !== 'name');
  const beside = besideAccount(left);
  return left.map((column) => {
    if (column.id === 'account') return { ...column, width: OWN_NAME, wrap: true };
    return column.id === beside ? { ...column, width: Math.max(AS_OF, column.width) } : column;
  });
}

/**
 * The column right of the account, over which a list says its as-of date: the name, where there is one.
 * @example besideAccount(columns) is 'name'
 */
export function besideAccount(columns: Columns): string {
  return columns[columns.findIndex(({ id }) => id === 'account') + 1]?.id ?? 'account';
}
