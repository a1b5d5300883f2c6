import { accountKey } from '../../accountKey';
import { columnLetters } from '../../address';
import type { Groups, LedgerHead } from '../../ledger';
import type { KeptColumn } from '../books/keptCells';
import type { RowReader } from '../rowReader';

/** The groups of a ledger, and which of them each item is in. */
export interface Grouping {
  readonly groups: Groups | null;
  readonly group: Int32Array | null;
}

/**
 * Puts each item into the group that its own row names. Texts that differ only in case or in blanks
 * around them are one group, as they are for SUMIFS, spelled as it is first met; a blank or an error is
 * the group ''. A column that says nothing groups nothing, unless a person chose it: the next one counts.
 * Of the items at these positions, in this order, or of all of them.
 * @example settleGroups(rows, head, null).groups is { header: 'Owner', names: ['Ana', ''] }
 */
export function settleGroups(
  { groupings, items }: RowReader,
  head: LedgerHead,
  kept: readonly number[] | null,
): Grouping {
  const isChosen = head.groupColumn !== undefined;
  for (const column of groupings) {
    const { names, group } = groupsIn(column, items.length, kept);
    if (!isChosen && names.every((name) => name === '')) continue;
    const header = head.headers[column.column] ?? '';
    const title = header === '' ? columnLetters(head.column + column.column) : header;
    return { groups: { header: title, names }, group };
  }
  return { groups: null, group: null };
}

function groupsIn(
  column: KeptColumn,
  items: number,
  kept: readonly number[] | null,
): { readonly names: readonly string[]; readonly group: Int32Array } {
  const names: string[] = [];
  const known = new Map<string, number>();
  const ofCode = new Int32Array(column.cells.length).fill(-1);
  const length = kept === null ? items : kept.length;
  const group = new Int32Array(length);
  for (let item = 0; item < length; item += 1) {
    const code = column.code(kept === null ? item : (kept[item] ?? 0));
    if (ofCode[code] === -1) ofCode[code] = indexOf(accountKey(column.cells[code]));
    group[item] = ofCode[code] ?? 0;
  }
  return { names, group };

  function indexOf(name: string): number {
    const same = name.toUpperCase();
    const index = known.get(same) ?? names.push(name) - 1;
    known.set(same, index);
    return index;
  }
}
