import type { CellValue } from '../area';
import { cellText } from '../cellText';
import { bucketHeader } from './bucketHeader';
import { LOOSE, meaningsOf, tierOf } from './meanings';

/**
 * One header a column, of one to three rows that stand one above the other: `Open` over `Balance` is
 * `Open Balance`. A merged cell's text stands in its first column only, so it is carried right over
 * blanks, as far as it makes a header that is known, and no further than a header that says all by
 * itself. A number stays one, because Excel turns the header 1-30 into a day.
 * @example joinedHeaders([['Invoice', ''], ['No.', 'Date']]) is ['Invoice No.', 'Invoice Date']
 */
export function joinedHeaders(rows: readonly (readonly CellValue[])[]): readonly CellValue[] {
  const [first = [], ...below] = rows;
  return below.reduce((top, bottom) => joined(top, bottom), first);
}

function joined(top: readonly CellValue[], bottom: readonly CellValue[]): CellValue[] {
  let carried = '';
  return Array.from({ length: Math.max(top.length, bottom.length) }, (_, column) => {
    const over = cellText(top[column]);
    const cell = bottom[column] ?? '';
    const under = cellText(cell);
    if (over !== '' || under === '') carried = over;
    if (under === '') return top[column] ?? '';
    if (typeof cell !== 'string' || bucketHeader(under) !== null) return cell;
    if (over !== '') return over === under ? under : joinedWith(over, under);
    if (saysAll(under)) carried = '';
    const whole = `${carried} ${under}`;
    return carried !== '' && isKnown(whole) ? whole : under;
  });
}

function joinedWith(over: string, under: string): string {
  const whole = `${over} ${under}`;
  return isKnown(under) && !isKnown(whole) ? under : whole;
}

function isKnown(header: string): boolean {
  return meaningsOf(header).length > 0 || bucketHeader(header) !== null;
}

function saysAll(header: string): boolean {
  return meaningsOf(header).some(({ rank }) => tierOf(rank) < LOOSE);
}
