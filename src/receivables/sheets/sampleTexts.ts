import { toIso } from '../calendar/isoDay';
import { LAST_DAY } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { cellText } from '../ledger/cellText';
import type { Field } from '../ledger/field';

/** Fields whose cells are days where they are numbers. */
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

const LONGEST = 30;

/** What stands between the samples of a column. */
export const BETWEEN_SAMPLES = ' · ';

/**
 * Cells of a column as a person would read them: days as dates, long texts cut short, each text once.
 * `dayOffset` is what the workbook's days lack to the 1900 system's.
 * @example sampleTexts('dueDate', [46112, 'soon'], 0) is ['2026-03-31', 'soon']
 */
export function sampleTexts(
  field: Field,
  samples: readonly CellValue[],
  dayOffset: number,
): readonly string[] {
  const texts = samples.map((sample) => {
    const text = DAYS.has(field) ? dayText(sample, dayOffset) : cellText(sample);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  });
  return [...new Set(texts)];
}

function dayText(sample: CellValue, dayOffset: number): string {
  const day = typeof sample === 'number' ? Math.floor(sample) + dayOffset : NaN;
  return day >= 1 && day <= LAST_DAY ? toIso(day as SerialDay) : cellText(sample);
}
