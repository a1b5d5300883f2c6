import type { CellValue } from '../ledger/area';
import { bucketScheme, DEFAULT_EDGES, wholeScheme, type SchemeRead } from './scheme';

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

/**
 * The edges of a scheme as `parseEdges` reads them back.
 * @example edgesText([0, 30]) is '0, 30'; edgesText([30, 60]) is '<=30, 60'
 */
export function edgesText(edges: readonly number[]): string {
  return `${(edges[0] ?? 0) > 0 ? '<=' : ''}${edges.join(', ')}`;
}
