import type { AgingBlock, AgingResult } from '../aging/result';
import { bucketWord } from '../aging/bucketWord';
import type { CellValue } from '../ledger/area';
import type { Ledger } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { SheetWords } from '../../words/sheetWords';
import { amountWidth } from './amountWidth';
import { amountFormat, COUNT_FORMAT, TEXT_FORMAT } from './formats';
import type { TableColumnPlan } from './plan';

type Headers = SheetWords['aging']['headers'];

/** Id of the column of a bucket, counted from 0. */
export function bucketId(bucket: number): string {
  return `b${bucket}`;
}

/**
 * The columns of an Aging table from left to right; amounts as numbers of the currency.
 * @example agingTableColumns(ledger, result, block, words)[0].id is 'account'
 */
export function agingTableColumns(
  ledger: Ledger,
  result: AgingResult,
  block: AgingBlock,
  words: SheetWords,
): readonly TableColumnPlan[] {
  const { accounts, decimals, labels } = block;
  const { ledgerTotal, total, buckets, credits } = block;
  const totals = [total, credits, ...buckets].map(({ amount }) => amount);
  const width = amountWidth([ledgerTotal, ...totals], decimals);
  const header = (of: (headers: Headers) => string) => ({
    header: of(words.aging.headers),
    aliases: [...new Set([english, spanish].map((each) => of(each.aging.headers)))],
  });
  const text = (of: (account: Ledger['accounts'][number]) => string): readonly CellValue[] =>
    Array.from(accounts.account, (index) => {
      const account = ledger.accounts[index];
      return account === undefined ? '' : of(account);
    });
  const amounts = (minor: Float64Array | undefined) => ({
    ...SUMMED,
    format: amountFormat(decimals),
    values: Array.from(minor ?? [], (amount) => fromMinorUnits(amount, decimals)),
    width,
  });

  return [
    {
      id: 'account',
      ...header((headers) => headers.account),
      ...TEXT,
      values: text(({ key }) => (key === '' ? words.aging.noAccount : key)),
      synonyms: [english, spanish].map(({ aging }) => aging.noAccount),
      total: { kind: 'text', text: words.aging.totalsLabel },
      // The title above it is bold, and half as large again as other text.
      width: Math.ceil(1.65 * `${words.aging.title} · USD`.length),
    },
    {
      id: 'name',
      ...header((headers) => headers.name),
      ...TEXT,
      values: text(({ name }) => name),
      total: null,
      width: 29,
    },
    ...(ledger.head.mapping.owner === undefined
      ? []
      : [
          {
            id: 'owner',
            ...header((headers) => headers.owner),
            ...TEXT,
            values: text(({ owner }) => owner),
            total: null,
            width: 17,
          },
        ]),
    ...labels.map((label, bucket) => ({
      id: bucketId(bucket),
      ...header((headers) => bucketWord(label, headers)),
      ...amounts(accounts.buckets[bucket]),
    })),
    { id: 'credits', ...header((headers) => headers.credits), ...amounts(accounts.credits) },
    { id: 'noDate', ...header((headers) => headers.noDate), ...amounts(accounts.noDate) },
    { id: 'total', ...header((headers) => headers.total), ...amounts(accounts.total) },
    {
      id: 'over',
      ...header((headers) => headers.over(result.overDays)),
      ...amounts(accounts.over),
      // The label above it, "Over 30 net of dispute", must not be cut off.
      width: Math.max(18, width),
    },
    {
      id: 'oldest',
      ...header((headers) => headers.oldest),
      kind: 'number',
      format: COUNT_FORMAT,
      values: [...accounts.oldestDays],
      leaving: '',
      total: null,
      width: 14,
    },
    { id: 'disputed', ...header((headers) => headers.disputed), ...amounts(accounts.disputed) },
  ];
}

/** A row that is kept although it left the list still says whose it is, and owes nothing. */
const TEXT = { kind: 'text', format: TEXT_FORMAT, leaving: 'keep' } as const;
const SUMMED = { kind: 'number', leaving: '', total: { kind: 'sum' } } as const;
