import { firstRowAccounts } from './firstRows';
import type { Group } from './groupSpans';
import type { RowReader } from '../rowReader';
import { sheetOrder } from '../rows/sheetOrder';

/**
 * Whether no item of the ledger names its account, so that headings must.
 * @example isGroupedByHeadings(rows) is true for QuickBooks' open invoices
 */
export function isGroupedByHeadings({ items, accounts, accountErrors }: RowReader): boolean {
  if (accounts.blank < 0 || accountErrors.size > 0 || items.length === 0) return false;
  for (let at = 0; at < items.length; at += 1) {
    if (items.account[at] !== accounts.blank) return false;
  }
  return true;
}

/**
 * Gives each item without an account the one that the heading above it names, or, where the column is
 * filled on the first row of a group alone, the one of that row. What is left has an issue.
 * @example yield* carryAccounts(rows, groups, false)
 */
export function* carryAccounts(
  rows: RowReader,
  groups: readonly Group[],
  override: boolean,
): Generator<void, void> {
  const { items, accounts } = rows;
  if (accounts.blank < 0 && !override) return;
  const order = sheetOrder(rows) ?? Int32Array.from({ length: items.length }, (_, at) => at);
  if (groups.length > 0) carryDown(rows, groups, order, override);
  else if (firstRowAccounts(rows, order)) rows.accountsFrom = 'first-rows';
  yield;
  for (const at of order) {
    if (accounts.blank < 0 || items.account[at] !== accounts.blank) continue;
    const detail = rows.accountErrors.get(at) ?? '';
    rows.issue('account-missing', items.row[at] ?? 0, rows.columns.account, detail);
  }
  yield;
  accounts.dropUnused(items.account.subarray(0, items.length), override);
}

function carryDown(
  rows: RowReader,
  groups: readonly Group[],
  order: Int32Array,
  override: boolean,
): void {
  const { items, accounts, columns } = rows;
  const known = new Map<Group, number>();
  const used = new Set<Group>();
  const open: Group[] = [];
  let next = 0;
  rows.accountsFrom = 'headings';
  if (override && columns.invoice < 0 && columns.account >= 0) {
    items.invoice = Array.from(
      { length: items.length },
      (_, at) => accounts.keys[items.account[at] ?? 0] ?? '',
    );
  }
  for (const at of order) {
    const row = items.row[at] ?? 0;
    for (; (groups[next]?.row ?? Infinity) < row; next += 1) {
      const group = groups[next];
      if (group !== undefined) open.push(group);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= row) open.pop();
    const group = open.at(-1);
    if (group === undefined) continue;
    if (!override && items.account[at] !== accounts.blank) continue;
    items.account[at] = known.get(group) ?? intern(rows, group, known);
    used.add(group);
  }
  for (const group of groups) {
    if (group.closed || (used.has(group) && !group.unsure)) continue;
    rows.issue('heading-unsure', group.row, columns.account, group.heading.key);
  }
}

function intern(rows: RowReader, group: Group, known: Map<Group, number>): number {
  const { key, name } = group.heading;
  const path = group.parent === null ? key : `${group.parent.heading.key}:${key}`;
  const account = rows.accounts.intern(path, group.row);
  rows.accounts.call(account, name);
  known.set(group, account);
  return account;
}
