import type { LedgerHead } from '../ledger';

/**
 * The columns by which a ledger's items may be grouped, the likeliest first: the one that a person chose
 * alone, else the owner's and the salesperson's. The first that says anything counts.
 * @example groupColumnsOf(head) is [head.mapping.owner] where there is no salesperson
 */
export function groupColumnsOf({ groupColumn, mapping }: LedgerHead): readonly number[] {
  if (groupColumn !== undefined) return groupColumn === null ? [] : [groupColumn];
  return [mapping.owner, mapping.salesperson].filter((column) => column !== undefined);
}
