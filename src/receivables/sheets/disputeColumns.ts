import type { DisputeLine } from '../disputes/disputeClock';
import type { CellValue } from '../ledger/area';
import { fromMinorUnits } from '../money/rounding';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import type { DisputeSheetWords } from '../../words/packWords';
import { withoutNameColumn } from './accountNames';
import { amountWidth } from './amountWidth';
import type { DisputeSource } from './disputeSource';
import { namesCurrencies } from './followUpLines';
import {
  amountFormat,
  AMOUNT_OF_ANY_CURRENCY,
  differenceFormat,
  DATE_FORMAT,
  TEXT_FORMAT,
} from './formats';
import type { TableColumnPlan } from './plan';

type Columns = readonly TableColumnPlan[];
type Header = (words: Words) => string;

/** A row that is kept although its dispute is over still says which it was, and counts for nothing. */
const TEXT = { kind: 'text', format: TEXT_FORMAT, leaving: 'keep', total: null } as const;
const FIGURE = { kind: 'number', leaving: '', total: null } as const;

/** A dispute that was opened today is open 0 days, which is not nothing. */
const DAYS_FORMAT = differenceFormat(0);

/**
 * The columns of the table of disputes from left to right; amounts as numbers of the row's currency.
 * @example disputeColumns(source)[0].id is 'account'
 */
export function disputeColumns(source: DisputeSource): Columns {
  const make = columnsOf(source);
  const columns = [
    ...whose(source, make),
    ...contested(source, make),
    ...clock(source, make),
    ...notes(make),
  ];
  return withoutNameColumn(columns, source.ledger);
}

type Maker = ReturnType<typeof columnsOf>;

function columnsOf({ lines, words, result }: DisputeSource) {
  const decimals = Math.max(0, ...result.blocks.map((block) => block.decimals));
  const isMixed = result.blocks.some((block) => block.decimals !== decimals);
  const headed = (id: string, of: Header, width: number) => ({
    id,
    header: of(words),
    aliases: [...new Set(everyLanguage.map(of))],
    width: Math.max(width, headerWidth(of(words))),
  });
  return {
    text: (id: string, header: Header, width: number, of: (line: DisputeLine) => string) => ({
      ...headed(id, header, width),
      ...TEXT,
      values: lines.map(of),
    }),
    count: (id: string, header: Header, of: (line: DisputeLine) => CellValue) => ({
      ...headed(id, header, 8),
      ...FIGURE,
      format: DAYS_FORMAT,
      values: lines.map(of),
    }),
    amount: (id: 'disputed' | 'balance', header: Header) => ({
      ...headed(
        id,
        header,
        amountWidth([lines.reduce((sum, line) => sum + line[id], 0)], decimals, 13),
      ),
      ...FIGURE,
      format: isMixed ? AMOUNT_OF_ANY_CURRENCY : amountFormat(decimals),
      values: lines.map((line) => fromMinorUnits(line[id], line.decimals)),
    }),
    headed,
  };
}

/** Room for a filter button and the boldness of a header, in characters. */
const FILTER_BUTTON = 4;

/** Wide enough that no word of a bold header breaks beside its filter button. */
function headerWidth(header: string): number {
  return Math.max(...header.split(' ').map((word) => word.length)) + FILTER_BUTTON;
}

function whose({ ledger, words }: DisputeSource, make: Maker): Columns {
  const { mapping } = ledger.head;
  const { noAccount } = words.sheets.aging;
  const field = (id: 'line' | 'currency' | 'owner') => (each: Words) =>
    each.sheets.duebook.fields[id];
  return [
    {
      ...make.text(
        'account',
        ({ sheets }) => sheets.aging.headers.account,
        13,
        ({ account }) => account || noAccount,
      ),
      synonyms: everyLanguage.map(({ sheets }) => sheets.aging.noAccount),
    },
    {
      ...make.text(
        'name',
        ({ sheets }) => sheets.aging.headers.name,
        26,
        (line) => line.name,
      ),
      wrap: true,
    },
    ...(mapping.owner === undefined
      ? []
      : [make.text('owner', field('owner'), 12, ({ owner }) => owner)]),
    make.text(
      'invoice',
      ({ sheets }) => sheets.duebook.fields.invoice,
      14,
      ({ invoice }) => invoice,
    ),
    ...(mapping.line === undefined
      ? []
      : [make.text('line', field('line'), 6, ({ line }) => line)]),
    ...(namesCurrencies(ledger)
      ? [make.text('currency', field('currency'), 9, ({ currency }) => currency ?? '')]
      : []),
  ];
}

const headedBy =
  (name: keyof DisputeSheetWords['headers']): Header =>
  ({ pack }) =>
    pack.disputes.headers[name];

function contested({ lines, ledger }: DisputeSource, make: Maker): Columns {
  const gives =
    ledger.head.mapping.disputeReason !== undefined || lines.some(({ reason }) => reason !== '');
  const reason: TableColumnPlan = {
    ...make.text('reason', headedBy('reason'), 20, (line) => line.reason),
    wrap: true,
    indent: true,
  };
  return [
    make.amount('disputed', headedBy('disputed')),
    make.amount('balance', headedBy('balance')),
    ...(gives ? [reason] : []),
  ];
}

/**
 * Since when, for how long, and what is left. The day can be typed where the ledger has none; one that
 * the ledger has goes before what was typed, and a day alone keeps no row whose dispute is over.
 */
function clock({ lines, words }: DisputeSource, make: Maker): Columns {
  const said = words.pack.disputes;
  const texts = lines.map((line) => clockText(line, said));
  const known = lines.flatMap(({ isTyped, openedDay }, row) =>
    openedDay === null || isTyped ? [] : [row],
  );
  return [
    {
      ...make.headed('opened', headedBy('opened'), 12),
      kind: 'day',
      format: DATE_FORMAT,
      values: lines.map(({ openedDay }): CellValue => openedDay ?? ''),
      leaving: 'keep',
      total: null,
      typed: true,
      keepsRow: false,
      changed: new Set(known),
    },
    make.count('daysOpen', headedBy('daysOpen'), ({ daysOpen }) => daysOpen ?? ''),
    {
      ...make.text('clock', headedBy('clock'), widest(texts), (line) => clockText(line, said)),
      leaving: '',
      indent: true,
    },
  ];
}

/**
 * What is left of a dispute's days, or by how many they are over, in words that stand alone in black
 * and white.
 * @example clockText(line, words) is '4 days past'
 */
function clockText({ daysLeft }: Pick<DisputeLine, 'daysLeft'>, words: DisputeSheetWords): string {
  if (daysLeft === null) return words.unknown;
  if (daysLeft < 0) return words.past(-daysLeft);
  return daysLeft === 0 ? words.lastDay : words.left(daysLeft);
}

/** Bold where it is past, so a little wider than its letters. */
function widest(texts: readonly string[]): number {
  return Math.ceil(1.2 * Math.max(11, ...texts.map(({ length }) => length)));
}

function notes(make: Maker): Columns {
  const typed = (id: string, header: Header): TableColumnPlan => ({
    ...make.text(id, header, 24, () => ''),
    typed: true,
    wrap: true,
    indent: true,
  });
  return [
    typed('nextStep', ({ followUps }) => followUps.headers.nextStep),
    typed('note', ({ followUps }) => followUps.headers.note),
  ];
}
