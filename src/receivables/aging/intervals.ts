import { wholeScheme, type SchemeRead } from './scheme';

/** Ages from one day to another, both included, as a person wrote them. */
interface Interval {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const BOUNDED = /^(\d+)\s*[-–—]\s*(\d+)$/u;
const OPEN = /^(?:(\d+)\s*\+|>\s*(\d+))$/u;
/** `<=30`, or what is not yet due by its name on the sheets: up to where the next one begins. */
const UP_TO = /^(?:<=|≤)\s*(\d+)$/u;
const NOT_DUE = /^(?:current|por vencer)$/iu;

/**
 * The scheme that intervals make, written as the headings of columns; null where they are none. What
 * two of them both hold, or neither does, is refused, and the two are named.
 * @example intervalScheme(['1-30', '31-60', '61+']) is the scheme of the edges 0, 30, 60
 * @example intervalScheme(['1-30', '30-60']) is { problem: 'overlap', between: ['1-30', '30-60'] }
 */
export function intervalScheme(parts: readonly string[]): SchemeRead | null {
  const intervals: Interval[] = [];
  for (const text of parts) {
    const interval = intervalOf(text);
    if (interval === null) return null;
    intervals.push(interval);
  }
  const [first, second] = intervals;
  if (first === undefined || first.to === -Infinity) {
    // What is not yet due ends where the next begins, and is no scheme alone.
    if (second === undefined) return null;
    intervals.shift();
  }
  const edges: number[] = [];
  for (const [at, { text, from, to }] of intervals.entries()) {
    if (to < from) return { problem: 'not-increasing' };
    const before = intervals[at - 1];
    if (before === undefined && from !== -Infinity) edges.push(from - 1);
    if (before !== undefined) {
      const between = [before.text, text] as const;
      if (from <= before.to) return { problem: 'overlap', between };
      if (from > before.to + 1) return { problem: 'gap', between };
    }
    if (to !== Infinity) edges.push(to);
  }
  return wholeScheme(edges);
}

function intervalOf(text: string): Interval | null {
  const [, from, to] = BOUNDED.exec(text) ?? [];
  if (from !== undefined) return { text, from: Number(from), to: Number(to) };
  const [, start, above] = OPEN.exec(text) ?? [];
  if (start !== undefined) return { text, from: Number(start), to: Infinity };
  if (above !== undefined) return { text, from: Number(above) + 1, to: Infinity };
  const [, end] = UP_TO.exec(text) ?? [];
  if (end !== undefined) return { text, from: -Infinity, to: Number(end) };
  return NOT_DUE.test(text) ? { text, from: -Infinity, to: -Infinity } : null;
}
