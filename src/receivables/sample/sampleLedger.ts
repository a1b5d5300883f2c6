import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { fromMinorUnits } from '../money/rounding';
import { amountFormat, DATE_FORMAT, TEXT_FORMAT } from '../sheets/formats';
import type { SampleWords } from '../../words/sampleWords';
import { SAMPLE_ITEMS, type SampleItem } from './sampleItems';

/** One column of the sample ledger. */
export interface SampleColumn {
  readonly header: string;
  /** Excel number format; `@` for text. */
  readonly format: string;
  /** `day`: the values are serial days of the 1900 system. */
  readonly kind: 'text' | 'number' | 'day';
  /** One a row. */
  readonly values: readonly CellValue[];
  /** In characters. */
  readonly width: number;
}

const DECIMALS = 2;

/**
 * A small ledger of made-up open items to try Duebook on, as of `today`: so that something is late on
 * whatever day it is made. An ordinary list such as a person keeps, none of Duebook's own sheets.
 * @example sampleLedger(today, words, 'Yes', 'No')[0].header is 'Account'
 */
export function sampleLedger(
  today: SerialDay,
  { headers }: SampleWords,
  yes: string,
  no: string,
): readonly SampleColumn[] {
  const column = (
    header: string,
    { kind, format, width }: Omit<SampleColumn, 'header' | 'values'>,
    of: (item: SampleItem) => CellValue,
  ): SampleColumn => ({ header, kind, format, width, values: SAMPLE_ITEMS.map(of) });
  const dueDay = ({ daysPastDue }: SampleItem) => today - daysPastDue;
  return [
    column(headers.account, text(11), ({ account }) => account),
    column(headers.name, text(26), ({ name }) => name),
    column(headers.invoice, text(12), ({ invoice }) => invoice),
    column(headers.invoiceDate, DAY, (item) => dueDay(item) - item.terms),
    column(headers.dueDate, DAY, dueDay),
    column(headers.balance, MONEY, ({ balance }) => fromMinorUnits(balance, DECIMALS)),
    column(headers.disputed, text(11), ({ disputed }) => (disputed ? yes : no)),
  ];
}

const text = (width: number) => ({ kind: 'text', format: TEXT_FORMAT, width }) as const;
const DAY = { kind: 'day', format: DATE_FORMAT, width: 14 } as const;
const MONEY = { kind: 'number', format: amountFormat(DECIMALS), width: 15 } as const;
