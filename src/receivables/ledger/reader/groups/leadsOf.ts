import { cellText } from '../../cellText';
import { type AsideRow, leadOf, type Neighbourhood } from './asideRows';
import { isBucketHeading } from '../standing/bucketHeading';
import type { Lead } from './groupSpans';
import type { RowReader } from '../rowReader';

/** Rows that are looked at in one step. */
const ASIDES_A_STEP = 10_000;

/**
 * The rows put aside that may be headings of customers: those that give the sum of the items below where
 * there are such, else those above an item that name no bucket.
 * @example yield* leadsOf(rows, near, new Set()) has a row of only 'Acme Ltd' above an item
 */
export function* leadsOf(
  rows: RowReader,
  near: Neighbourhood,
  sumHeads: ReadonlySet<number>,
): Generator<void, Lead[]> {
  const leads: Lead[] = [];
  for (const [index, aside] of rows.asides.entries()) {
    if (index % ASIDES_A_STEP === 0) yield;
    const lead = mayLead(aside, near, sumHeads) ? leadOf(aside, rows, near) : null;
    if (lead !== null) leads.push(lead);
  }
  return leads;
}

function mayLead(
  { row, standing, cells }: AsideRow,
  near: Neighbourhood,
  sumHeads: ReadonlySet<number>,
): boolean {
  if (sumHeads.size > 0) return sumHeads.has(row);
  if (standing.kind !== 'lead' || near.itemBelow(row) === Infinity) return false;
  return !cells.some((cell) => cell !== '' && isBucketHeading(cellText(cell)));
}
