import { placeOf } from '../accounts/itemPlace';
import { quoted } from '../sheets/references';
import { NOTHING } from './formulaParts';
import { datedCells, itemFormulas, type AgedCells, type ItemFormulas } from './itemFormulas';
import { placeLabel } from './placeLabel';

/** The two columns beside the ledger: one formula a row, in R1C1; '' beside rows that hold no item. */
export interface AgeColumns {
  readonly bucket: readonly string[];
  readonly days: readonly string[];
  /** Rows whose cells say what the aging says now, and follow nothing. */
  readonly fixed: number;
}

/** Where the two columns stand, counted from the ledger's first column. */
export interface AgeColumnPlaces {
  readonly bucket: number;
  readonly days: number;
}

/** More holidays in one formula than this, and Excel takes it no more: its limit is 8,192 signs. */
const MOST_HOLIDAYS = 250;

/**
 * Each item's bucket and days past due as built-in formulas over the ledger's own cells and the cell
 * named AsOfDate, for people without the add-in; they agree with `placeOf` to the item. What an export
 * aged itself stays in the export's bucket, without days, and so does a row that stands in several.
 * @example ageColumns(aged, { bucket: 7, days: 8 }).days[0] is '=AsOfDate-INT(RC[-5])'
 */
export function ageColumns(aged: AgedCells, places: AgeColumnPlaces): AgeColumns {
  const { head } = aged.ledger;
  const dated = datedCells(aged);
  const bucket = Array.from({ length: head.rows }, () => '');
  const days = Array.from({ length: head.rows }, () => '');
  let fixed = 0;
  for (const [row, items] of itemsByRow(aged)) {
    const only = itemWithFormula(aged, items);
    const formulasFrom = (place: number): ItemFormulas =>
      only === null
        ? fixedFormulas(aged, items)
        : itemFormulas(dated, only, (column) => `RC[${column - place}]`);
    bucket[row] = `=${formulasFrom(places.bucket).bucket}`;
    days[row] = `=${formulasFrom(places.days).days}`;
    if (only === null) fixed++;
  }
  return { bucket, days, fixed };
}

/** Items by row: a row of an export aged already holds one in each of its buckets. */
function itemsByRow({ ledger: { items } }: AgedCells): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let item = 0; item < items.length; item++) {
    const row = items.row[item] ?? 0;
    const among = found.get(row);
    if (among === undefined) found.set(row, [item]);
    else among.push(item);
  }
  return found;
}

/** The one item of a row that formulas can follow; null where there is none. */
function itemWithFormula(
  { ledger, settings, result }: AgedCells,
  [first, ...others]: readonly number[],
): number | null {
  const isTooLong = result.rules.dayNumber !== null && settings.holidays.length > MOST_HOLIDAYS;
  if (first === undefined || others.length > 0 || ledger.reading.given || isTooLong) return null;
  return first;
}

/** What the aging says now of the items of a row, as texts and numbers that no date follows. */
function fixedFormulas(
  { ledger, result, words }: AgedCells,
  items: readonly number[],
): ItemFormulas {
  const placed = items.map((item) => placeOf(ledger, result, item)).filter((each) => each !== null);
  const labels = new Set(placed.map(({ place }) => placeLabel(place, result, words)));
  // Days that were made up for an export's own buckets are none.
  const age = ledger.reading.given || items.length > 1 ? null : (placed[0]?.age ?? null);
  return { bucket: quoted([...labels].join(', ')), days: age === null ? NOTHING : String(age) };
}
