import { civilDate, toSerial } from '../../../calendar/civilDate';
import { toIso } from '../../../calendar/isoDay';
import { isPlausibleDay } from '../../../calendar/plausibleDay';
import type { SerialDay } from '../../../calendar/serialDay';
import { weigh } from '../texts/evidence';
import type { RowReader } from '../rowReader';
import type { TextBook } from '../books/textBook';

/** Fewer dates of days up to 12 are so by chance. */
const ENOUGH = 3;
const MONTHS = 12;

/** The dates of a column that may have been turned round. */
interface Turned {
  readonly column: number;
  /** True where texts of the column itself say in which order it was written. */
  readonly isProven: boolean;
  readonly dates: number;
  /** Those that would be another day: not 4 April. */
  readonly others: number;
  readonly stands: SerialDay;
  readonly mayBe: SerialDay;
}

/**
 * Notes columns in which day and month of some dates were probably exchanged, as when an export with the
 * day first is opened in an Excel that has the month first: 31/03/2026 stays text, and 03/04/2026 becomes
 * 4 March. Then texts prove an order, all of them with a day after the 12th, and no date has a day
 * after the 12th. A sister column without texts is noted too where its dates are all such. The dates
 * stay as they are: which they are, only a person knows. To be called before texts are settled.
 * @example noteSwapped(rows) adds one 'dates-swapped' with the detail '12 2026-03-04 2026-04-03'
 */
export function noteSwapped(rows: RowReader): void {
  const { items, columns } = rows;
  const dated: readonly (readonly [number, Int32Array, TextBook])[] = [
    [columns.dueDate, items.dueDay, rows.dueTexts],
    [columns.invoiceDate, items.invoiceDay, rows.invoiceTexts],
    [columns.postingDate, items.postingDay, rows.postingTexts],
    [columns.settledDate, items.settledDay, rows.settledTexts],
  ];
  if (!dated.some(([column, , texts]) => column >= 0 && provesOrder(texts))) return;
  const turned = dated.flatMap(([column, days, texts]): Turned[] => {
    if (column < 0) return [];
    const found = turnedDates(column, days, items.length, texts);
    return found === null ? [] : [found];
  });
  if (!turned.some(({ isProven }) => isProven)) return;
  if (turned.reduce((sum, { dates }) => sum + dates, 0) < ENOUGH) return;
  for (const { column, others, stands, mayBe } of turned) {
    if (others === 0) continue;
    const detail = `${others} ${toIso(stands)} ${toIso(mayBe)}`;
    rows.issues.push({ code: 'dates-swapped', row: null, column, detail });
  }
}

/** Whether texts prove one order of day and month, and none would be a day in the other one. */
function provesOrder({ texts }: TextBook): boolean {
  const { verdict } = weigh(texts);
  if (verdict !== 'first' && verdict !== 'second') return false;
  return texts.every(({ first, second }) => first === second || first === null || second === null);
}

/** Null where a text or a date shows that nothing was turned round, or where there is no date. */
function turnedDates(
  column: number,
  days: Int32Array,
  length: number,
  book: TextBook,
): Turned | null {
  const isProven = provesOrder(book);
  if (!isProven && book.texts.length > 0) return null;
  let [dates, others, stands, mayBe] = [0, 0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const serial = days[at] ?? 0;
    if (serial <= 0) continue;
    const { year, month, day } = civilDate(serial as SerialDay);
    if (day > MONTHS || !isPlausibleDay(serial)) return null;
    dates += 1;
    if (day === month) continue;
    others += 1;
    if (stands !== 0) continue;
    stands = serial;
    mayBe = toSerial(year, day, month) ?? serial;
  }
  if (dates === 0) return null;
  return {
    column,
    isProven,
    dates,
    others,
    stands: stands as SerialDay,
    mayBe: mayBe as SerialDay,
  };
}
