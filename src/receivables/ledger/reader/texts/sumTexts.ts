import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import { amountReadings, type Readings } from './textReadings';

/** No cell holds it inside a text that a person typed. */
const PLUS = '\u2009+\u2009';
/** Before a number, which is read in one way whatever the texts beside it prove. */
const NUMBER = '=';
/** Before a part that is taken off. */
const LESS = '\u2212\u2009';

/**
 * Amounts that cannot be added up before their column is known, as one text that `sumReadings` reads.
 * @example sumReadings(sideBySide(['1,234.56', 500], [])) is { first: 1734.56, second: null }
 */
export function sideBySide(
  added: readonly CellValue[],
  takenOff: readonly CellValue[] = [],
): string {
  const parts = [...added.map(partOf), ...takenOff.map((cell) => `${LESS}${partOf(cell)}`)];
  return parts.join(PLUS);
}

function partOf(cell: CellValue): string {
  return typeof cell === 'number' ? `${NUMBER}${cell}` : cellText(cell);
}

/**
 * A text amount in both ways, or several as `sideBySide` writes them, added up in each
 * way in which all of them can be read; null where they can be added up in neither.
 * @example sumReadings('1.234,56') is { first: null, second: 1234.56 }
 */
export function sumReadings(text: string): Readings | null {
  const parts = text.split(PLUS);
  if (parts.length === 1 && !text.startsWith(LESS)) return amountReadings(text);
  const readings = parts.map(partReadings);
  const sumBy = (way: keyof Readings): number | null => {
    let sum = 0;
    for (const each of readings) {
      const value = each?.[way] ?? null;
      if (value === null) return null;
      sum += value;
    }
    return withoutNoise(sum);
  };
  const [first, second] = [sumBy('first'), sumBy('second')];
  return first === null && second === null ? null : { first, second };
}

function partReadings(part: string): Readings | null {
  if (part.startsWith(LESS)) {
    const taken = partReadings(part.slice(LESS.length));
    return taken && { first: negated(taken.first), second: negated(taken.second) };
  }
  const value = part.startsWith(NUMBER) ? Number(part.slice(NUMBER.length)) : null;
  return value === null ? amountReadings(part) : { first: value, second: value };
}

function negated(value: number | null): number | null {
  return value === null ? null : 0 - value;
}

/**
 * What of a text of `sideBySide` stands in cells that are numbers: a live sum over the cells has it
 * already.
 * @example numbersWithin('1.234,56') is 0
 */
export function numbersWithin(text: string): number {
  let sum = 0;
  for (const part of text.split(PLUS)) {
    if (part.startsWith(NUMBER)) sum += Number(part.slice(NUMBER.length));
    if (part.startsWith(LESS + NUMBER)) sum -= Number(part.slice(LESS.length + NUMBER.length));
  }
  return sum;
}

/**
 * A sum without the noise of its addition, which is below anything that a currency has.
 * @example withoutNoise(0.1 + 0.2) is 0.3
 */
export function withoutNoise(sum: number): number {
  return Number(sum.toPrecision(15));
}
