import type { CellValue } from '../ledger/area';

/**
 * Intervals of ages that cover every whole number of days exactly once: `Current` up to the first
 * edge, then one interval to each further edge, then an open one. Edges belong to the interval
 * below them, so a gap or an overlap cannot be written down.
 */
export interface BucketScheme {
  /** Upper bounds in days past due, each inclusive; the first is 0. */
  readonly edges: readonly number[];
  /** English in every language, because people look them up. One more than there are edges. */
  readonly labels: readonly string[];
}

/** Why edges make no scheme. */
export type SchemeProblem =
  'none' | 'not-whole' | 'negative' | 'not-increasing' | 'too-many' | 'too-far';

/** The default of the design: not due, then thirty days a bucket, then everything older. */
export const DEFAULT_EDGES: readonly number[] = [0, 30, 60, 90];

/** More columns than this fit no page. */
const MOST_EDGES = 12;
/** A century in days; older than that is a typing mistake. */
const FARTHEST_EDGE = 36_525;

/**
 * The scheme with these upper bounds (days past due, inclusive). A missing leading 0 is put in:
 * what is not yet due is always a bucket of its own.
 * @example bucketScheme([30, 60, 90]) has labels Current, 1-30, 31-60, 61-90, 91+
 */
export function bucketScheme(
  edges: readonly number[],
): { readonly scheme: BucketScheme } | { readonly problem: SchemeProblem } {
  if (edges.length === 0) return { problem: 'none' };
  if (edges.some((edge) => !Number.isInteger(edge))) return { problem: 'not-whole' };
  if (edges.some((edge) => edge < 0)) return { problem: 'negative' };
  if (edges.some((edge, i) => i > 0 && edge <= (edges[i - 1] ?? 0))) {
    return { problem: 'not-increasing' };
  }
  if (edges.some((edge) => edge > FARTHEST_EDGE)) return { problem: 'too-far' };
  const whole = edges[0] === 0 ? [...edges] : [0, ...edges];
  if (whole.length > MOST_EDGES) return { problem: 'too-many' };
  return { scheme: { edges: whole, labels: bucketLabels(whole) } };
}

/**
 * The English labels of the buckets that these edges part.
 * @example bucketLabels([0, 30]) is ['Current', '1-30', '31+']
 */
export function bucketLabels(edges: readonly number[]): readonly string[] {
  const labels = edges.map((edge, i) => {
    if (i === 0) return 'Current';
    const from = (edges[i - 1] ?? 0) + 1;
    return from === edge ? `${edge}` : `${from}-${edge}`;
  });
  return [...labels, `${(edges.at(-1) ?? 0) + 1}+`];
}

/**
 * The scheme typed in one cell: whole numbers parted by commas, semicolons, slashes or blanks.
 * A blank cell is the default scheme.
 * @example parseEdges('30, 60, 90') is the default scheme
 */
export function parseEdges(
  typed: CellValue,
): { readonly scheme: BucketScheme } | { readonly problem: SchemeProblem } {
  const text = String(typed).trim();
  if (text === '') return bucketScheme(DEFAULT_EDGES);
  const parts = text.split(/\s*[,;/]\s*|\s+/u).filter((part) => part !== '');
  if (!parts.every((part) => /^[-+]?\d+$/u.test(part))) return { problem: 'not-whole' };
  return bucketScheme(parts.map(Number));
}
