import { bucketScheme, DEFAULT_EDGES, type SchemeRefusal } from '../receivables/aging/scheme';
import type { Edges } from '../receivables/aging/schemeOn';
import { typedEdges } from '../receivables/aging/typedEdges';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { FunctionWords } from '../words/functionWords';
import type { Argument, Cell } from './cells';
import { errorIn, isBlank, toMatrix } from './cells';
import { placeOf } from './place';
import { Problem } from './problem';
import { readDay } from './readDay';

/** A century: what is older is a typing mistake. */
const MOST_OVER_DAYS = 36_525;

/**
 * The as-of date. It is always asked for, so that no result hangs on the day on which it is looked at.
 * @example readAsOf(46112, words) is 46112; readAsOf(null, words) is a Problem
 */
export function readAsOf(argument: Argument, words: FunctionWords): SerialDay | Problem {
  const cell = only(argument);
  if (cell === undefined) return new Problem(words.oneCell('as_of'));
  const day = readDay(cell, words, () => 'as_of');
  if (day === 0) return new Problem(words.asOfMissing);
  return day instanceof Problem ? day : (day as SerialDay);
}

/**
 * The buckets: by default those of the Aging sheet, else by numbers in cells or in one text, which may
 * ask for months of the calendar too. Empty cells count for nothing, and a leading 0 need not be written.
 * @example readEdges([[30, 60, 90]], words) and readEdges('30, 60, 90', words) are the default
 */
export function readEdges(argument: Argument, words: FunctionWords): Edges | Problem {
  const range = toMatrix(argument);
  const alone = only(argument);
  const edges: number[] = [];
  if (typeof alone === 'string' && errorIn(alone) === null) {
    const typed = typedEdges(alone);
    return 'problem' in typed ? refused(typed, words) : typed.edges;
  }
  for (const [row, cells] of range.entries()) {
    for (const [column, cell] of cells.entries()) {
      const error = errorIn(cell);
      if (error !== null) {
        return new Problem(words.cellError(placeOf(words, 'edges', range, row, column), error));
      }
      if (!isBlank(cell)) edges.push(Number(typeof cell === 'boolean' ? NaN : cell));
    }
  }
  const read = bucketScheme(edges.length === 0 ? DEFAULT_EDGES : edges);
  return 'problem' in read ? refused(read, words) : read.scheme.edges;
}

function refused(refusal: SchemeRefusal, words: FunctionWords): Problem {
  return new Problem(
    'between' in refusal
      ? words.intervals[refusal.problem](...refusal.between)
      : words.edges[refusal.problem],
  );
}

/**
 * After how many days past due an item counts: 0 where nothing is said, which is all that is past due.
 * @example readOverDays(null, words) is 0; readOverDays(30, words) is 30
 */
export function readOverDays(argument: Argument, words: FunctionWords): number | Problem {
  const cell = only(argument);
  if (cell === undefined) return new Problem(words.oneCell('over_days'));
  const error = errorIn(cell);
  if (error !== null) return new Problem(words.cellError('over_days', error));
  if (isBlank(cell)) return 0;
  const days = typeof cell === 'boolean' ? NaN : Number(cell);
  const isValid = Number.isInteger(days) && days >= 0 && days <= MOST_OVER_DAYS;
  return isValid ? days : new Problem(words.overDays);
}

/**
 * The one cell of an argument; undefined where there are several.
 * @example only([[5]]) is 5
 */
export function only(argument: Argument): Cell | undefined {
  const range = toMatrix(argument);
  return range.length === 1 && range[0]?.length === 1 ? range[0][0] : undefined;
}
