import { addressOf, parseRect } from '../../host/model/address';
import type { Rect } from '../../host/model/types';

/** The rectangles of a list such as `A1:B2 D4`. */
export function parseRanges(list: string | undefined): Rect[] {
  return (list ?? '')
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);
}

/** Rectangles as such a list. */
export function writeRanges(ranges: readonly Rect[]): string {
  return ranges.map(addressOf).join(' ');
}

/** Whether two values are made of the same parts; maps and sets count by their entries. */
export function sameParts(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return [...part].sort(byKey);
    if (part instanceof Set) return [...part].sort();
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).sort(byKey));
    }
    return part;
  });
}

function byKey([a]: [unknown, unknown], [b]: [unknown, unknown]): number {
  return String(a) < String(b) ? -1 : 1;
}
