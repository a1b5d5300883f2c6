import { civilDate } from '../../calendar/civilDate';
import type { SerialDay } from '../../calendar/serialDay';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { BucketColumn } from './bucketColumn';
import { bucketHeader, isFirstBucket, isLastBucket } from './bucketHeader';
import { looksLikeAmount } from './cellFit';
import { writtenIn } from './columnContent';

type Rows = readonly (readonly CellValue[])[];

/** Serial days of about 1930 to 2100: what Excel can have made of `1-30`. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_415;

/**
 * The columns that hold amounts by age, youngest first: the longest run of at least two neighbours
 * whose headers are buckets' and whose cells are amounts. `Current` alone is no run, and neither are
 * two names without any age. Where buckets overlap (iDempiere's 1-7, 8-30 and 1-30 side by side) those
 * that lie end to end are taken, so that nothing counts twice. A first or last bucket without an age
 * of its own gets it from its neighbour.
 * @example bucketColumns(['Customer', 'Current', '1-30', '31-60', 'Over 60'], rows)[3].from is 61
 */
export function bucketColumns(headers: readonly CellValue[], rows: Rows): readonly BucketColumn[] {
  const spans = headers.map((header, column) => spanAt(headers, column, rows, header));
  const repaired = withFigures(headers, withDates(headers, spans, rows), rows);
  let best: readonly BucketColumn[] = [];
  for (const run of runsOf(headers, repaired)) {
    const chain = withNeighboursAges(endToEnd(run));
    if (chain.length > best.length && namesAges(chain)) best = chain;
  }
  return best.length < 2 ? [] : best;
}

type Span = BucketColumn | null;

/** Whether a chain names any age, or is Sage's `Current`, `Period 1`, `Period 2`, `Older`. */
function namesAges(chain: readonly BucketColumn[]): boolean {
  const isEnd = ({ header }: BucketColumn): boolean =>
    isFirstBucket(header) || isLastBucket(header);
  const isNumbered = chain.length > 2 && chain.some(isEnd);
  return isNumbered || chain.some(({ from, to }) => from !== null || to !== null);
}

function spanAt(
  headers: readonly CellValue[],
  column: number,
  rows: Rows,
  header: CellValue,
): Span {
  if (typeof header !== 'string' || !holdsAmounts(rows, column)) return null;
  const text = header.trim();
  const span = bucketHeader(text);
  if (span !== null) return { column, header: text, ...span };
  const next = headers[column + 1];
  const leads = typeof next === 'string' && bucketHeader(next) !== null;
  return leads && isFirstBucket(text) ? { column, header: text, from: null, to: 0 } : null;
}

function holdsAmounts(rows: Rows, column: number): boolean {
  const written = writtenIn(rows, column);
  return written.filter(looksLikeAmount).length * 2 >= written.length;
}

/** Excel turns the header 1-30 into 30 January: such a day is a bucket where it joins its neighbour. */
function withDates(headers: readonly CellValue[], spans: readonly Span[], rows: Rows): Span[] {
  const repaired = [...spans];
  for (let column = headers.length - 1; column >= 0; column -= 1) {
    const header = headers[column];
    if (repaired[column] !== null || !holdsAmounts(rows, column)) continue;
    const next = repaired[column + 1]?.from ?? null;
    const span = typeof header === 'number' ? spanOfDay(header, next) : null;
    if (span !== null) repaired[column] = { column, ...span };
  }
  return repaired;
}

function spanOfDay(serial: number, next: number | null): Omit<BucketColumn, 'column'> | null {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const { year, month, day } = civilDate(serial as SerialDay);
  const readings: [number, number][] = [
    [month, day],
    [day, month],
  ];
  if (day === 1) readings.push([month, year % 100]);
  const reading = readings.find(
    ([from, to]) => from < to && (next === to + 1 || (next === to && to > 1)),
  );
  if (reading === undefined) return null;
  const [from, to] = reading;
  return { header: `${from}-${to}`, from, to };
}

/** LedgerSMB and many home-made lists head their buckets `Current`, `30`, `60`, `90`. */
function withFigures(headers: readonly CellValue[], spans: readonly Span[], rows: Rows): Span[] {
  const repaired = [...spans];
  headers.forEach((header, column) => {
    const text = cellText(header);
    const isAge = /^\d{1,3}$/.test(text) && Number(text) % 5 === 0;
    const joins = (repaired[column - 1] ?? null) !== null;
    if (repaired[column] !== null || !isAge || !joins || !holdsAmounts(rows, column)) return;
    repaired[column] = { column, header: text, from: null, to: null };
  });
  return repaired;
}

/** Neighbouring bucket columns; columns without any header do not part them. */
function runsOf(headers: readonly CellValue[], spans: readonly Span[]): BucketColumn[][] {
  const runs: BucketColumn[][] = [[]];
  spans.forEach((span, column) => {
    if (span !== null) runs.at(-1)?.push(span);
    else if (cellText(headers[column]) !== '') runs.push([]);
  });
  return runs.map(youngestFirst);
}

function youngestFirst(run: BucketColumn[]): BucketColumn[] {
  const ages = run.map(({ from }) => from).filter((from) => from !== null);
  const isOldestFirst =
    ages.length > 1 && ages.every((from, at) => at === 0 || from < (ages[at - 1] ?? 0));
  return isOldestFirst ? run.reverse() : run;
}

/** The most columns of a run of which none overlaps the one before. */
function endToEnd(run: readonly BucketColumn[]): readonly BucketColumn[] {
  const chains: (readonly BucketColumn[])[] = [];
  for (const bucket of run) {
    let best: readonly BucketColumn[] = [];
    for (const chain of chains) {
      const last = chain.at(-1);
      if (last !== undefined && chain.length > best.length && follows(bucket, last)) best = chain;
    }
    chains.push([...best, bucket]);
  }
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** Whether a bucket may stand after another; ages that a header leaves open are no hindrance. */
function follows(bucket: BucketColumn, before: BucketColumn): boolean {
  if (bucket.from === null) return bucket.to === null || (before.to ?? 0) < bucket.to;
  if (before.to !== null) return bucket.from >= before.to;
  // `Over 60` before `91-120` counts twice; `Current` or `30 Days` before anything does not.
  return before.from === null;
}

function withNeighboursAges(chain: readonly BucketColumn[]): readonly BucketColumn[] {
  const aged = chain.map((bucket) => ({ ...bucket }));
  aged.forEach((bucket, at) => {
    const [before, next] = [aged[at - 1], aged[at + 1]];
    if (before !== undefined && bucket.from === null && bucket.to !== null) {
      bucket.from = before.to === null ? 1 : before.to + 1;
    }
    // `90+` after 61-90 begins at 91.
    if (bucket.to === null && bucket.from !== null && before?.to === bucket.from) bucket.from += 1;
    const isLast = at === aged.length - 1;
    if (isLast && bucket.from === null && bucket.to === null && before?.to != null) {
      bucket.from = before.to + 1;
    }
    const isFirst = at === 0 && isFirstBucket(bucket.header) && bucket.to === null;
    if (isFirst && next !== undefined && next.from !== null) bucket.to = next.from - 1;
    else if (isFirst && next !== undefined && next.to !== null) bucket.to = 0;
  });
  return aged;
}
