import type { BucketScheme } from '../receivables/aging/scheme';
import { schemeOn } from '../receivables/aging/schemeOn';
import { toIso } from '../receivables/calendar/isoDay';
import type { DayNumber } from '../receivables/calendar/businessDays';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { Language } from '../receivables/settings/settings';
import { explanations as english } from '../words/en/explanations';
import { explanations as spanish } from '../words/es/explanations';
import type { ExplanationWords } from '../words/explanationWords';
import type { LateFunctionWords } from '../words/functionWords';
import type { Argument, Cell, Matrix } from './cells';
import { isBlank, toMatrix } from './cells';
import { filledRows } from './filledRows';
import { rowsBeforeItems } from './rowsBeforeItems';
import { readHolidays } from './options';
import { placeOf } from './place';
import { Problem } from './problem';
import { readBalance } from './readBalance';
import { readDay } from './readDay';
import { readLanguage } from './readLanguage';
import { sameSize } from './sameSize';
import { readAsOf, readEdges } from './terms';

const explanations: Readonly<Record<Language, ExplanationWords>> = { en: english, es: spanish };

/**
 * `AGING.EXPLAIN(due_dates, balances, as_of, [edges], [language], [holidays])`: for each item one sentence
 * that says why it stands in its bucket, in the shape of the ranges, down to the last row that holds
 * anything. English unless the language says `es`: what a cell says never depends on who looks at it.
 * A cell that cannot be read has its own error.
 * @example explain([46081, 100, 46112, null, null], words)[0]?.[0] begins with 'Due 2026-02-28, 31 days'
 */
export function explain(
  [dueDates, balances, asOf, edges, language, holidays]: readonly Argument[],
  words: LateFunctionWords,
): (string | Problem)[][] | Problem {
  const day = readAsOf(asOf, words);
  if (day instanceof Problem) return day;
  const read = readEdges(edges, words);
  if (read instanceof Problem) return read;
  const scheme = schemeOn(read, day);
  const spoken = readLanguage(language, words);
  if (spoken instanceof Problem) return spoken;
  const numbered = readHolidays(holidays, words);
  if (numbered instanceof Problem) return numbered;
  // Months are months of the calendar, so their days all count.
  const dayNumber = read === 'months' ? null : numbered;
  const [due, owed] = [toMatrix(dueDates), toMatrix(balances)];
  const uneven = sameSize(words, ['due_dates', due], ['balances', owed]);
  if (uneven) return uneven;
  const says = explanations[spoken];
  const from = rowsBeforeItems(due, owed, words);
  const filled = filledRows([due, owed]);
  // An answer cannot be empty: where nothing stands in the ranges, one blank row is left.
  return due.slice(0, Math.max(1, filled)).map((cells, row) =>
    cells.map((cell, column) => {
      const balance = owed[row]?.[column];
      if (isBlank(cell) && isBlank(balance)) return '';
      if (row < from) return says.header;
      return why(cell, balance, { day, dayNumber, scheme, says, words, due, owed, row, column });
    }),
  );
}

/** What one item's sentence rests on besides its cells; places are named only where a cell fails. */
interface Asked {
  readonly day: SerialDay;
  /** Numbers the business days; null where every day counts. */
  readonly dayNumber: DayNumber | null;
  readonly scheme: BucketScheme;
  readonly says: ExplanationWords;
  readonly words: LateFunctionWords;
  readonly due: Matrix;
  readonly owed: Matrix;
  readonly row: number;
  readonly column: number;
}

/** By the tests of the aging pass and in their order: credit, no date, age. */
function why(cell: Cell, balance: Cell | undefined, asked: Asked): string | Problem {
  const { day, dayNumber, scheme, says, words, row, column } = asked;
  const dueDay = readDay(cell, words, () => placeOf(words, 'due_dates', asked.due, row, column));
  if (dueDay instanceof Problem) return dueDay;
  const place = () => placeOf(words, 'balances', asked.owed, row, column);
  const amount = readBalance(balance, words, place);
  if (amount instanceof Problem) return amount;
  if (amount === 0) return says.nothingOpen;
  if (amount < 0) return says.credit;
  if (dueDay === 0) return says.noDate;
  const [due, asOf] = [toIso(dueDay as SerialDay), toIso(day)];
  const age = dayNumber === null ? day - dueDay : dayNumber(day) - dayNumber(dueDay);
  const isBusiness = dayNumber !== null;
  const when = () => {
    if (day === dueDay) return says.dueOn(due);
    return day > dueDay
      ? says.dueBefore(due, age, asOf, isBusiness)
      : says.dueAfter(due, -age, asOf, isBusiness);
  };
  return when() + inBucket(age, scheme, says, isBusiness);
}

function inBucket(
  age: number,
  { edges, labels }: BucketScheme,
  says: ExplanationWords,
  isBusiness: boolean,
): string {
  const at = edges.filter((edge) => edge < age).length;
  const [before, last] = [edges[at - 1], edges[at]];
  const meaning = () => {
    if (before !== undefined && last !== undefined)
      return says.between(before + 1, last, isBusiness);
    if (before !== undefined) return says.from(before + 1, isBusiness);
    if (last !== undefined && last > 0) return says.upTo(last, isBusiness);
    return age < 0 ? says.notDue : says.dueToday;
  };
  return says.inBucket(labels[at] ?? '', meaning());
}
