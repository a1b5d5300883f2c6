import type { CellValue } from '../ledger/area';
import { intervalScheme } from './intervals';
import {
  bucketScheme,
  DEFAULT_EDGES,
  wholeScheme,
  type SchemeRead,
  type SchemeRefusal,
} from './scheme';
import type { Edges } from './schemeOn';

/** Where intervals are parted: not at blanks, which may stand around their hyphens. */
const PARTED = /[,;/]/u;

/** Before the first number: it ends the first bucket, though it is above 0. */
const UP_TO = /^(?:<=|≤)\s*/u;

/**
 * Schemes by the interval in which products part: day 30 is the last of the first late bucket (most of
 * them), or the first of the second (GnuCash, Tryton), or what is due today is late already (ERPNext);
 * or what is late begins only after day 30 (Sage 50 CA).
 */
const PRESETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^1-30$/u, DEFAULT_EDGES],
  [/^0-29$/u, [-1, 29, 59, 89]],
  [/^0-30(?: ?(?:with|con) ?futur[eo])?$/u, [-1, 30, 60, 90]],
  [/^(?:sage|(?:> ?|(?:over|más de|mas de) )30(?: (?:as|como)(?: en)? sage)?)$/u, [30, 60, 90]],
];

/**
 * The scheme typed in one cell: whole numbers parted by commas, semicolons, slashes or blanks. A blank
 * cell is the default scheme. A leading -1 puts what is due today with what is late; `<=30` first is a
 * first bucket that ends with day 30. Intervals do as well, and `1-30`, `0-29`, `0-30` or `>30` alone
 * name a scheme; the last two also as `0-30 with future` and `Sage`, or `over 30 as Sage`.
 * @example parseEdges('30, 60, 90') is the default scheme; parseEdges('<=30, 60') begins with ≤30
 * @example parseEdges('1-30, 31-60, 61-90, 91+') and parseEdges('1-30') are the default scheme too
 */
export function parseEdges(typed: CellValue): SchemeRead {
  const text = String(typed).trim();
  if (text === '') return bucketScheme(DEFAULT_EDGES);
  const name = text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?[-–—] ?/u, '-');
  const preset = PRESETS.find(([names]) => names.test(name));
  if (preset !== undefined) return wholeScheme(preset[1]);
  const intervals = intervalScheme(text.split(PARTED).map((part) => part.trim()));
  if (intervals !== null) return intervals;
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
export function typedEdges(typed: CellValue): { readonly edges: Edges } | SchemeRefusal {
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
