/**
 * Intervals of ages that cover every whole number of days exactly once: `Current` up to the first
 * edge, then one interval to each further edge, then an open one. Edges belong to the interval
 * below them, so a gap or an overlap cannot be written down.
 */
export interface BucketScheme {
  /**
   * Upper bounds in days past due, each inclusive. The first is 0; -1 where what is due today stands
   * with what is late (0-30); above 0 where the first bucket holds what is late too ("older than 30"
   * begins the next).
   */
  readonly edges: readonly number[];
  /** English in every language, because people look them up. One more than there are edges. */
  readonly labels: readonly string[];
}

/** Why edges make no scheme. */
export type EdgeProblem =
  'none' | 'not-whole' | 'negative' | 'not-increasing' | 'too-many' | 'too-far';

/** What two intervals of ages do that must not be: hold the same day, or leave out one between them. */
export type IntervalProblem = 'overlap' | 'gap';

export type SchemeProblem = EdgeProblem | IntervalProblem;

/** Why there is no scheme; of two intervals, which two. */
export type SchemeRefusal =
  | { readonly problem: EdgeProblem }
  | { readonly problem: IntervalProblem; readonly between: readonly [string, string] };

/** A scheme, or why there is none. */
export type SchemeRead = { readonly scheme: BucketScheme } | SchemeRefusal;

/** The default of the design: not due, then thirty days a bucket, then everything older. */
export const DEFAULT_EDGES: readonly number[] = [0, 30, 60, 90];

/** What is not yet due; the sheets and the pane have a word for it in each language. */
export const CURRENT = 'Current';

/** Only what is due today may change sides: a bound further below 0 would part what is not yet due. */
const FIRST_EDGE = -1;
/** More columns than this fit no page. */
const MOST_EDGES = 12;
/** A century in days; older than that is a typing mistake. */
const FARTHEST_EDGE = 36_525;

/**
 * The scheme with these upper bounds (days past due, inclusive). A missing leading 0 is put in, so that
 * what is not yet due is a bucket of its own.
 * @example bucketScheme([30, 60, 90]) has labels Current, 1-30, 31-60, 61-90, 91+
 */
export function bucketScheme(edges: readonly number[]): SchemeRead {
  const [first = 0] = edges;
  return schemeOf(edges, first > 0 ? [0, ...edges] : edges);
}

/**
 * The scheme with exactly these upper bounds: the first bucket may hold what is late too.
 * @example wholeScheme([30, 60]) has labels ≤30, 31-60, 61+
 */
export function wholeScheme(edges: readonly number[]): SchemeRead {
  return schemeOf(edges, edges);
}

function schemeOf(given: readonly number[], edges: readonly number[]): SchemeRead {
  if (given.length === 0) return { problem: 'none' };
  if (given.some((edge) => !Number.isInteger(edge))) return { problem: 'not-whole' };
  if (given.some((edge) => edge < FIRST_EDGE)) return { problem: 'negative' };
  if (given.some((edge, i) => i > 0 && edge <= (given[i - 1] ?? 0))) {
    return { problem: 'not-increasing' };
  }
  if (given.some((edge) => edge > FARTHEST_EDGE)) return { problem: 'too-far' };
  if (edges.length > MOST_EDGES) return { problem: 'too-many' };
  return { scheme: { edges: [...edges], labels: bucketLabels(edges) } };
}

/**
 * The English labels of the buckets that these edges part.
 * @example bucketLabels([0, 30]) is ['Current', '1-30', '31+']
 */
export function bucketLabels(edges: readonly number[]): readonly string[] {
  const labels = edges.map((edge, i) => {
    if (i === 0) return edge > 0 ? `≤${edge}` : CURRENT;
    const from = (edges[i - 1] ?? 0) + 1;
    return from === edge ? `${edge}` : `${from}-${edge}`;
  });
  return [...labels, `${(edges.at(-1) ?? 0) + 1}+`];
}
