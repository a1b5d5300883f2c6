import { toIso } from '../../../../receivables/calendar/isoDay';
import type { SerialDay } from '../../../../receivables/calendar/serialDay';
import type { CellValue } from '../../../../receivables/ledger/area';
import type { Field } from '../../../../receivables/ledger/field';

/** Fields whose numbers are days. */
const DAYS: ReadonlySet<Field> = new Set<Field>([
  'invoiceDate',
  'postingDate',
  'dueDate',
  'disputeDate',
  'promiseDate',
  'settledDate',
  'lastDunned',
  'pickupDate',
  'returnDate',
  'shipDate',
]);
const LAST_DAY = 2_958_465;
const LONGEST = 28;

/** A cell of a column as a person knows it: days as dates, long texts cut. */
export function sampleText(field: Field, cell: CellValue): string {
  if (typeof cell === 'number' && DAYS.has(field) && cell >= 1 && cell <= LAST_DAY) {
    return toIso(Math.floor(cell) as SerialDay);
  }
  const text = String(cell).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
