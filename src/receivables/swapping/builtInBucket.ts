import { labelsFrom } from '../ageColumns/formulaParts';
import type { CellValue } from '../ledger/area';
import { cellAddress } from '../ledger/address';
import { quoted } from '../sheets/references';
import type { CalledCells } from './builtIn';
import { isDay } from './itemCells';
import type { LiveCells } from './swap';
import { isColumn } from './sumCall';
import { asOfDay, edgesOf, labelsOf } from './terms';

const NO_DATE = 'No date';

/**
 * `AGING.BUCKET` as a look-up of each date's age; what is no date keeps its text. Business days have none.
 * @example builtInBucket(called)?.[0]?.[0] is '=IF(F2<1,"No date",LOOKUP(INT(AsOfDate)-INT(F2),...))'
 */
export function builtInBucket({ given, shown }: CalledCells): LiveCells | null {
  const [dueDates, asOfGiven, edgesGiven, holidays] = given;
  const asOf = asOfDay(asOfGiven ?? null);
  const edges = edgesOf(edgesGiven ?? null);
  if (!isColumn(dueDates) || asOf === null || edges === null || holidays) return null;
  if (shown.length > dueDates.place.rows || shown.some(({ length }) => length !== 1)) return null;
  const labels = labelsOf(edges);
  const isMonths = edges === 'months';
  const labelOf = labelsFrom(isMonths ? labels.slice(0, -1).map((_, back) => back) : edges, labels);
  const { place, text, cells } = dueDates;
  const isAlone = place.rows === 1;
  const rows = shown.map(([label], at): string | null => {
    const cell = cells[at]?.[0] ?? '';
    const isKnown = isDay(cell) ? labels.includes(String(label)) : label === NO_DATE;
    if (!isKnown || !(isDay(cell) || isBlank(cell))) return null;
    const due = isAlone ? text : cellOf(text, place.sheet, place.row + at, place.column);
    const number = isMonths ? monthsSince(asOf, due) : `${asOf}-INT(${due})`;
    return `=IF(${due}<1,${quoted(NO_DATE)},${labelOf(number)})`;
  });
  const isHeader = ([label]: readonly unknown[]) => label === 'Bucket' || label === '';
  const isClear = shown.every((line, at) => rows[at] !== null || isHeader(line));
  return isClear && rows.some((row) => row !== null) ? rows.map((row) => [row]) : null;
}

/** A text of blanks is no date to our function either, but could not be compared with a number. */
function isBlank(cell: CellValue): boolean {
  return cell === '' || cell === 0;
}

/** One cell of the range, on the formula's own sheet where the range is too. */
function cellOf(text: string, sheet: string, row: number, column: number): string {
  const address = cellAddress(row, column);
  const isOwn = /^\$?[A-Z]{1,3}\$?\d/i.test(text) && !text.includes('!');
  return isOwn ? address : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function monthsSince(asOf: string, due: string): string {
  return `(YEAR(${asOf})-YEAR(${due}))*12+MONTH(${asOf})-MONTH(${due})`;
}
