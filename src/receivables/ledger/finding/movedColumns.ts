import { columnLetters } from '../address';
import { FIELDS } from '../field';
import type { LedgerHead } from '../ledger';
import type { MovedColumn } from '../mapping/mapLedger';
import type { MappingMemory } from '../mapping/mappingMemory';

/**
 * The columns that stand elsewhere than at the last refresh, under the header by which they were known.
 * @example movedColumns(head, memory) is [{ field: 'dueDate', header: 'Due Date', from: 'F', to: 'G' }]
 */
export function movedColumns(
  { mapping, headers, column: first }: Pick<LedgerHead, 'mapping' | 'headers' | 'column'>,
  { inForce, letters = {} }: MappingMemory,
): readonly MovedColumn[] {
  return FIELDS.flatMap((field): readonly MovedColumn[] => {
    const [column, from] = [mapping[field], letters[field]];
    if (column === undefined || from === undefined) return [];
    const header = headers[column] ?? '';
    const to = columnLetters(first + column);
    const isKnown = inForce[field]?.toLowerCase() === header.toLowerCase();
    return isKnown && from !== to ? [{ field, header, from, to }] : [];
  });
}
