import { differencesOf } from '../aging/differencesOf';
import type { AgingBlock, AgingResult, Tally } from '../aging/result';
import { daysBetween } from '../calendar/daysBetween';
import { toIso } from '../calendar/isoDay';
import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import { isLessPaid } from '../ledger/lessPaid';
import { amountsInWords } from '../money/amountsInWords';
import type { SheetWords } from '../../words/sheetWords';

/** A ledger whose newest date is farther from the as-of date than this is probably last week's. */
const FRESH_DAYS = 7;

/**
 * The answer to Refresh: what became of each row of the ledger (the numbers add up to its rows), and
 * what a person should know before trusting the sheet.
 * @example '612 rows: 598 items, 9 credits, 2 without a date, 3 not read.'
 */
export function outcome(
  ledger: Ledger,
  result: AgingResult,
  words: SheetWords,
  rowsHidden: boolean,
): string {
  return [
    outcomeCounts(ledger, result, words),
    ...(rowsHidden ? [words.outcome.hiddenRows] : []),
    ...openBy(ledger, words),
    ...waysOfReading(ledger, words),
    ...outcomeWarnings(ledger, result, words),
  ].join(' ');
}

/**
 * The first sentence of that answer: what became of each row.
 * @example outcomeCounts(ledger, result, words) is '612 rows: 598 items, 9 credits, 5 not read.'
 */
export function outcomeCounts(ledger: Ledger, result: AgingResult, words: SheetWords): string {
  const counts = countedRows(ledger, result, words).join(', ');
  return `${words.outcome.rows(ledger.census.rows)}: ${counts}.`;
}

/**
 * What a person should know before trusting the sheet: the ledger may be misread or an old one,
 * or does not tie out.
 * @example outcomeWarnings(ledger, result, words) is [] for today's ledger that ties out
 */
export function outcomeWarnings(
  ledger: Ledger,
  result: AgingResult,
  words: SheetWords,
): readonly string[] {
  return [
    ...misreadings(ledger, words),
    ...staleness(ledger, result, words),
    ...differences(result, words),
  ];
}

/** What Excel may have made of the export before it was read: no figure here shows that. */
function misreadings({ head, issues }: Ledger, { outcome: say }: SheetWords): readonly string[] {
  const columns = issues
    .filter(({ code }) => code === 'dates-swapped' || code === 'amounts-mistaken')
    .map(({ column }) => head.headers[column ?? -1] ?? '');
  return columns.length === 0 ? [] : [say.misread(columns.join(', '))];
}

function differences(result: AgingResult, { outcome: say, aging }: SheetWords): readonly string[] {
  const off = differencesOf(result);
  return off.length === 0 ? [] : [say.difference(amountsInWords(off, aging.noCurrency))];
}

function countedRows(ledger: Ledger, result: AgingResult, words: SheetWords): readonly string[] {
  const { census } = ledger;
  const say = words.outcome;
  const count = (of: (block: AgingBlock) => readonly Tally[]) =>
    result.blocks.flatMap(of).reduce((sum, { items }) => sum + items, 0);
  const notAged = (wanted: string) =>
    count(({ notAged: causes }) =>
      causes.filter(({ cause }) => cause === wanted).map(({ tally }) => tally),
    );
  const rowsBeside = [
    [census.unread, say.unread],
    [census.totals, say.totals],
    [census.headings, say.headings],
    [census.blank, say.blank],
  ] as const;
  const named = (counts: readonly (readonly [number, (count: number) => string])[]) =>
    counts.filter(([rows]) => rows !== 0).map(([rows, words]) => words(rows));
  // A row that came aged already is several amounts: its parts have no place among rows.
  if (ledger.reading.given) return [say.given(census.items), ...named(rowsBeside)];
  const items = count(({ buckets }) => buckets);
  const credits = count((block) => [block.credits]);
  const noDate = count((block) => [block.noDate]);
  const whole = count(({ total }) => [total]) - items - credits - noDate;
  const disputed = whole + notAged('disputed');
  const settled = notAged('settled');
  const afterAsOf = notAged('after-as-of');
  const small = notAged('small');
  const creditsLeftOut = notAged('credits');
  const placed = items + credits + noDate + disputed + creditsLeftOut;
  const zero = census.items - placed - settled - afterAsOf - small;
  const isByCutoff = result.rules.cutoff !== result.asOf;
  const others = [
    [credits, say.credits],
    [creditsLeftOut, say.creditsLeftOut],
    [noDate, say.noDate],
    [disputed, say.disputed],
    [settled, say.settled],
    [afterAsOf, isByCutoff ? say.afterCutoff : say.afterAsOf],
    [small, say.small],
    [zero, say.zero],
    ...rowsBeside,
  ] as const;
  const besides = named(others);
  return items === 0 && besides.length > 0 ? besides : [say.items(items), ...besides];
}

/**
 * What was read otherwise than cell by cell, for a person to know.
 * @example waysOfReading(ledger, words) is [] where each row says by itself what it is
 */
export function waysOfReading(
  { reading }: Ledger,
  { outcome: say }: SheetWords,
): readonly string[] {
  const { given, creditTypes, accountsFrom } = reading;
  const types = [...new Set(creditTypes.map((type) => type.trim()))].join(', ');
  return [
    ...(given ? [say.agesGiven] : []),
    ...(types === '' ? [] : [say.creditTypes(types)]),
    ...(accountsFrom === 'rows' ? [] : [say.accountsFrom[accountsFrom]]),
  ];
}

/** What counts as open for want of a balance. Of original amounts alone nothing tells which are paid. */
function openBy({ head, reading }: Ledger, { outcome: say }: SheetWords): readonly string[] {
  const { mapping, buckets, headers } = head;
  const { balance, originalAmount = -1, paid = -1 } = mapping;
  if (balance !== undefined || buckets.length > 0 || reading.settled) return [];
  if (!isLessPaid(head)) return [say.originalAmounts];
  return [say.amountsLessPaid(headers[originalAmount] ?? '', headers[paid] ?? '')];
}

/**
 * The newest date of a ledger that is probably an earlier list: more than a week before the as-of date.
 * Null for all others.
 * @example listedEarlier(ledger, result) is the day 2026-03-31 for a list of that day aged in May
 */
export function listedEarlier({ newestDay }: Ledger, { asOf }: AgingResult): SerialDay | null {
  const newest = newestDay as SerialDay;
  return newestDay !== 0 && daysBetween(newest, asOf) > FRESH_DAYS ? newest : null;
}

function staleness(ledger: Ledger, result: AgingResult, words: SheetWords): readonly string[] {
  if (ledger.newestDay === 0) return [];
  const newest = ledger.newestDay as SerialDay;
  const days = daysBetween(newest, result.asOf);
  const earlier = listedEarlier(ledger, result);
  if (earlier !== null) return [words.outcome.newestBefore(toIso(earlier), days)];
  // With settled dates the ledger is a history, in which the as-of date may lie anywhere; and due dates
  // alone lie ahead in every list.
  const { reading, head } = ledger;
  const ahead = days < -FRESH_DAYS && !reading.settled && head.mapping.invoiceDate !== undefined;
  return ahead ? [words.outcome.newestAfter(toIso(newest), -days)] : [];
}
