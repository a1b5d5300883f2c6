import type { LedgerHead } from '../ledger';

/**
 * The column by which a ledger's items are grouped; null for none.
 * @example groupColumnOf(head) is head.mapping.owner where nobody chose another one
 */
export function groupColumnOf({ groupColumn, mapping }: LedgerHead): number | null {
  if (groupColumn !== undefined) return groupColumn;
  return mapping.owner ?? mapping.salesperson ?? null;
}
