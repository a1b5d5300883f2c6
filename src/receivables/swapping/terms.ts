import { DEFAULT_EDGES, bucketScheme } from '../aging/scheme';
import { MONTH_LABELS, type Edges } from '../aging/schemeOn';
import { bucketLabels } from '../aging/scheme';
import { typedEdges } from '../aging/typedEdges';
import { credits } from '../settings/creditMode';
import type { CreditMode } from '../settings/settings';
import type { CellValue } from '../ledger/area';
import { isCellError } from '../ledger/cellText';
import type { Given } from './given';
import { isDay, isEmpty } from './itemCells';

/** A century: what is older is a typing mistake. */
const MOST_OVER_DAYS = 36_525;

/** The one cell of an argument; undefined where there are several. */
function only(given: Given | null): CellValue | undefined {
  if (given === null) return '';
  const { place, cells } = given;
  if (place !== null && place.rows * place.columns !== 1) return undefined;
  return cells.flat().length > 1 ? undefined : (cells[0]?.[0] ?? '');
}

/**
 * The as-of date as a whole day in a formula; null where it is no day.
 * @example asOfDay({ text: 'AsOfDate', cells: [[46112]], place }) is 'INT(AsOfDate)'
 */
export function asOfDay(given: Given | null): string | null {
  const day = only(given);
  if (given === null || day === undefined || !isDay(day)) return null;
  const isWhole = given.place === null && Number.isInteger(day);
  return isWhole ? given.text : `INT(${given.text})`;
}

/**
 * The edges of an argument as our functions read them; null where they make no scheme.
 * @example edgesOf(null) are those of the default scheme
 */
export function edgesOf(given: Given | null): Edges | null {
  const alone = only(given);
  if (typeof alone === 'string' && !isEmpty(alone)) {
    const typed = isCellError(alone) ? { problem: 'none' as const } : typedEdges(alone);
    return 'problem' in typed ? null : typed.edges;
  }
  const edges = (given?.cells ?? []).flat().filter((cell) => !isEmpty(cell));
  if (!edges.every((cell): cell is number => typeof cell === 'number')) return null;
  const read = bucketScheme(edges.length === 0 ? DEFAULT_EDGES : edges);
  return 'problem' in read ? null : read.scheme.edges;
}

/**
 * What the buckets between some edges are called.
 * @example labelsOf([0, 30]) is ['Current', '1-30', '31+']
 */
export function labelsOf(edges: Edges): readonly string[] {
  return edges === 'months' ? MONTH_LABELS : bucketLabels(edges);
}

/**
 * The first days of the buckets but the last, the youngest bucket first, as formulas: what is due on that
 * day or later is in the bucket or in a younger one.
 * @example firstDays([0, 30], 'INT(AsOfDate)') is ['INT(AsOfDate)-0', 'INT(AsOfDate)-30']
 */
export function firstDays(edges: Edges, asOf: string): readonly string[] {
  if (edges !== 'months') return edges.map((edge) => `${asOf}-${edge}`.replace('--', '+'));
  return MONTH_LABELS.slice(0, -1).map((_, back) => `DATE(YEAR(${asOf}),MONTH(${asOf})-${back},1)`);
}

/**
 * Where credits stand; null where that cannot be read.
 * @example creditsOf(null) is 'own-column'
 */
export function creditsOf(given: Given | null): CreditMode | null {
  const cell = only(given);
  if (cell === undefined || isCellError(cell)) return null;
  if (isEmpty(cell)) return 'own-column';
  return typeof cell === 'string' ? (credits(cell) ?? null) : null;
}

/**
 * The days over in a formula; null where they are none.
 * @example overDaysOf(null) is '0'
 */
export function overDaysOf(given: Given | null): string | null {
  const days = only(given);
  if (given === null || days === '') return '0';
  const isDays = typeof days === 'number' && Number.isInteger(days);
  return isDays && days >= 0 && days <= MOST_OVER_DAYS ? given.text : null;
}
