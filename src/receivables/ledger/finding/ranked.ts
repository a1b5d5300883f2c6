import { hasItems } from './ledgerHeader';
import type { LedgerCandidate } from './ledgerCandidate';

/** What speaks for a candidate, the weightiest first; the greater the better. */
const MERITS: readonly ((candidate: LedgerCandidate) => number)[] = [
  ({ hidden, empty }) => (empty ? 0 : hidden ? 1 : 2),
  ({ hidden }) => Number(!hidden),
  ({ head }) => Number(hasItems(head.mapping)),
  ({ head: { mapping } }) =>
    Number(mapping.balance !== undefined) + Number(mapping.dueDate !== undefined),
  ({ fields, head }) => fields.length + head.buckets.length,
  ({ isTable }) => Number(isTable),
];

/**
 * Candidates, best first: with rows before empty, visible before hidden, items before a summary, an open
 * balance and a due date, more columns, a table; else as they stand in the workbook.
 * @example ranked([template, ledger]) is [ledger, template]
 */
export function ranked(candidates: readonly LedgerCandidate[]): readonly LedgerCandidate[] {
  return [...candidates].sort((a, b) => {
    for (const merit of MERITS) {
      const by = merit(b) - merit(a);
      if (by !== 0) return by;
    }
    return 0;
  });
}

/**
 * The candidate that needs no asking, of several best first: the only one of its standing, or the only
 * list of items among summaries of them, whose amounts stand by account in columns by age. Null where
 * two could be meant: the choice between them is a person's.
 * @example clearChoice([items, summaryByAccount]) is items; clearChoice([march, april]) is null
 */
export function clearChoice(candidates: readonly LedgerCandidate[]): LedgerCandidate | null {
  const [best] = candidates;
  if (best === undefined) return null;
  const equals = candidates.filter(
    ({ hidden, empty, head }) =>
      hidden === best.hidden &&
      empty === best.empty &&
      hasItems(head.mapping) === hasItems(best.head.mapping),
  );
  return equals.length === 1 ? best : null;
}
