import type { Field } from '../field';
import type { LedgerHead } from '../ledger';
import type { GroupColumnQuestion } from '../question';
import { columnOfChoice } from './columnNamed';

/** A ledger, and what has to be asked before its items can be grouped: null if nothing. */
export interface WithGroupColumn {
  readonly head: LedgerHead;
  readonly groupsAsked: GroupColumnQuestion | null;
}

/** Fields of which nearly every item has its own: nobody groups by them. */
const OWN_OF_ITEM: readonly Field[] = [
  'invoice',
  'line',
  'invoiceDate',
  'postingDate',
  'dueDate',
  'originalAmount',
  'balance',
  'paid',
  'daysLate',
  'phone',
  'email',
];

/**
 * The ledger with the column by which a person wants its items grouped, named by its header or by its
 * letters in the sheet; a header goes before letters. Where the ledger has no such column it is asked
 * about, and nothing is grouped: another column than the one that was named would be a guess.
 * @example withGroupColumn(head, 'Territory').head.groupColumn is where that column stands
 */
export function withGroupColumn(head: LedgerHead, wanted: string | null): WithGroupColumn {
  if (wanted === null) return { head, groupsAsked: null };
  const groupColumn = columnOfChoice(head.headers, wanted, head.column);
  const question = { code: 'group-column', wanted, columns: columnsForGroups(head) } as const;
  return {
    head: { ...head, groupColumn },
    groupsAsked: groupColumn === null ? question : null,
  };
}

/** The headers of columns by which items may be grouped: those that are not an item's own. */
function columnsForGroups({ mapping, headers }: LedgerHead): readonly string[] {
  const own = new Set(OWN_OF_ITEM.map((field) => mapping[field]));
  return headers.filter((header, at) => header !== '' && !own.has(at));
}
