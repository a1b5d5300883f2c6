import type { CellValue } from '../ledger/area';
import {
  bucketScheme,
  DEFAULT_EDGES,
  wholeScheme,
  type SchemeProblem,
  type SchemeRead,
} from './scheme';
import type { Edges } from './schemeOn';

/** Before the first number: it ends the first bucket, though it is above 0. */
const UP_TO = /^(?:<=|≤)\s*/u;

/**
 * The scheme typed in one cell: whole numbers parted by commas, semicolons, slashes or blanks. A blank
 * cell is the default scheme. A leading -1 puts what is due today with what is late; `<=30` first is a
 * first bucket that ends with day 30.
 * @example parseEdges('30, 60, 90') is the default scheme; parseEdges('<=30, 60') begins with ≤30
 */
export function parseEdges(typed: CellValue): SchemeRead {
  const text = String(typed).trim();
  if (text === '') return bucketScheme(DEFAULT_EDGES);
  const parts = text
    .replace(UP_TO, '')
    .split(/\s*[,;/]\s*|\s+/u)
    .filter((part) => part !== '');
  if (!parts.every((part) => /^[-+]?\d+$/u.test(part))) return { problem: 'not-whole' };
  const edges = parts.map(Number);
  return UP_TO.test(text) ? wholeScheme(edges) : bucketScheme(edges);
}

const MONTHS = /^(?:(?:by )?(?:calendar )?months?|(?:por )?mes(?:es)?(?: calendario)?)$/iu;

/**
 * The edges typed in a setting: a scheme, or months of the calendar by their name.
 * @example typedEdges('meses') is { edges: 'months' }; typedEdges('30, 60') is { edges: [0, 30, 60] }
 */
export function typedEdges(
  typed: CellValue,
): { readonly edges: Edges } | { readonly problem: SchemeProblem } {
  if (MONTHS.test(String(typed).trim())) return { edges: 'months' };
  const read = parseEdges(typed);
  return 'problem' in read ? read : { edges: read.scheme.edges };
}

/**
 * The edges of a scheme as `typedEdges` reads them back.
 * @example edgesText([0, 30]) is '0, 30'; edgesText([30, 60]) is '<=30, 60'
 */
export function edgesText(edges: Edges): string {
  if (edges === 'months') return edges;
  return `${(edges[0] ?? 0) > 0 ? '<=' : ''}${edges.join(', ')}`;
}
