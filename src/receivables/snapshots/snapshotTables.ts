import { bucketWord } from '../aging/bucketWord';
import { CURRENT } from '../aging/scheme';
import { MONTH_LABELS } from '../aging/schemeOn';
import type { MemoryTable } from '../settings/memoryTables';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import { CREDITS, DISPUTED, NO_DATE } from './snapshot';

/**
 * The table of percentages, one row a snapshot day and currency. Where it stands, snapshots are kept:
 * deleting it, or its sheet, ends them.
 */
export const TREND_TABLE = 'DuebookTrend';

/** The table of amounts, one row a snapshot day, currency, account and bucket. */
export const SNAPSHOT_TABLE = 'DuebookSnapshots';

/** Ids of the columns of either table, by which they are written and read back. */
export type TrendColumn = keyof Words['snapshots']['trend']['headers'];
export type SnapshotColumn = keyof Words['snapshots']['detail']['headers'];

/**
 * A text in every language.
 * @example inEveryLanguage(({ snapshots }) => snapshots.trend.headers.day) is ['As of', 'Al']
 */
export function inEveryLanguage(of: (words: Words) => string): readonly string[] {
  return [...new Set(everyLanguage.map(of))];
}

const trendHeaders = (id: TrendColumn) =>
  inEveryLanguage(({ snapshots }) => snapshots.trend.headers[id]);
const detailHeaders = (id: SnapshotColumn) =>
  inEveryLanguage(({ snapshots }) => snapshots.detail.headers[id]);

/** How the table of percentages is read back. */
export const TREND_MEMORY: MemoryTable = {
  name: TREND_TABLE,
  columns: {
    day: trendHeaders('day'),
    currency: trendHeaders('currency'),
    total: trendHeaders('total'),
    over: trendHeaders('over'),
    overDays: trendHeaders('overDays'),
    share: trendHeaders('share'),
    shareNet: trendHeaders('shareNet'),
    target: trendHeaders('target'),
    accounts: trendHeaders('accounts'),
    counted: trendHeaders('counted'),
  } satisfies Record<TrendColumn, readonly string[]>,
  needed: ['day', 'currency', 'total'],
};

/** How the table of amounts is read back. */
export const SNAPSHOT_MEMORY: MemoryTable = {
  name: SNAPSHOT_TABLE,
  columns: {
    day: detailHeaders('day'),
    currency: detailHeaders('currency'),
    account: detailHeaders('account'),
    bucket: detailHeaders('bucket'),
    amount: detailHeaders('amount'),
  } satisfies Record<SnapshotColumn, readonly string[]>,
  needed: ['day', 'currency', 'account', 'bucket', 'amount'],
};

type Headers = Words['sheets']['aging']['headers'];

/** What stands in the column of buckets for a label that has words in each language. */
const WORDED: ReadonlyMap<string, (headers: Headers) => string> = new Map([
  ...[CURRENT, ...MONTH_LABELS].map(
    (label) => [label, (headers: Headers) => bucketWord(label, headers)] as const,
  ),
  [CREDITS, ({ credits }) => credits],
  [NO_DATE, ({ noDate }) => noDate],
  [DISPUTED, ({ disputed }) => disputed],
]);

/**
 * What the table says for a bucket of a snapshot.
 * @example bucketInWords('Current', wordsFor('es')) is 'Por vencer'; '1-30' stays so
 */
export function bucketInWords(bucket: string, { sheets }: Words): string {
  return WORDED.get(bucket)?.(sheets.aging.headers) ?? bucket;
}

const LABELS: ReadonlyMap<string, string> = new Map(
  [...WORDED].flatMap(([label, of]) =>
    inEveryLanguage(({ sheets }) => of(sheets.aging.headers)).map((word) => [word, label]),
  ),
);

/**
 * The other way round, from the words of any language.
 * @example bucketOfWords('Credits') is CREDITS
 */
export function bucketOfWords(text: string): string {
  return LABELS.get(text) ?? text;
}
