import type { RowReader } from '../rowReader';

/** Fewer blanks than these, in number and as a share of the items, may be accounts that were forgotten. */
const FEWEST = 3;
const LEAST_SHARE = 0.5;

/**
 * Fills the account down where the column names each account once, on the first row of its group, as
 * merged cells do: no account is named twice, several groups have more rows than one, and the rows
 * without an account have no name either. False, and nothing done, where that is not so.
 * @example firstRowAccounts(rows, order) is true for A1, '', '', A2, '', ''
 */
export function firstRowAccounts(rows: RowReader, order: Int32Array): boolean {
  const { items, accounts } = rows;
  const { blank } = accounts;
  if (blank < 0 || rows.blankButNamed > 0 || rows.accountErrors.size > 0) return false;
  const seen = new Set<number>();
  let blanks = 0;
  let groups = 0;
  let last = blank;
  for (const at of order) {
    const account = items.account[at] ?? blank;
    if (account === blank) {
      blanks += 1;
      if (seen.size === 0) return false;
      if (last !== blank) groups += 1;
    } else {
      if (seen.has(account)) return false;
      seen.add(account);
    }
    last = account;
  }
  if (blanks < FEWEST || blanks < order.length * LEAST_SHARE || groups < 2) return false;
  let current = blank;
  for (const at of order) {
    const account = items.account[at] ?? blank;
    if (account === blank) items.account[at] = current;
    else current = account;
  }
  return true;
}
