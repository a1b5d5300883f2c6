import type { FollowUpColumns } from '../followups/followUpColumns';
import type { CellValue } from '../ledger/area';
import { fromMinorUnits } from '../money/rounding';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import { amountWidth } from './amountWidth';
import { followUpLines, type FollowUpLine, type FollowUpSource } from './followUpLines';
import { amountFormat, COUNT_FORMAT, DATE_FORMAT, TEXT_FORMAT } from './formats';
import type { TableColumnPlan } from './plan';

/** A column's header, from the words of one language. */
export type Header = (words: Words) => string;

/** Makes columns of the table of follow-ups: one value a line, headers known in every language. */
export interface ColumnMaker {
  readonly text: (
    id: string,
    header: Header,
    width: number,
    of: (line: FollowUpLine) => string,
  ) => TableColumnPlan;
  readonly count: (
    id: string,
    header: Header,
    width: number,
    of: (line: FollowUpLine, at: number) => number,
  ) => TableColumnPlan;
  /** A day of 0 is an empty cell. */
  readonly day: (id: string, header: Header, of: (line: FollowUpLine) => number) => TableColumnPlan;
  /** An amount in minor units of the line's currency. */
  readonly amount: (
    id: string,
    header: Header,
    of: (line: FollowUpLine) => number,
  ) => TableColumnPlan;
  /** An amount of the follow-ups themselves, wide enough for the total above it. */
  readonly figure: (id: Figure, header: Header) => TableColumnPlan;
}

type Figure = 'callable' | 'pastDue' | 'over' | 'disputed' | 'credits' | 'netAsk';

/**
 * The maker of the columns of one table.
 * @example columnMaker(source).figure('callable', ({ followUps }) => followUps.headers.callable)
 */
export function columnMaker(source: FollowUpSource): ColumnMaker {
  const { result, blocks, words } = source;
  const lines = followUpLines(source);
  const decimals = Math.max(0, ...result.blocks.map((block) => block.decimals));
  const headed = (id: string, of: Header, width: number) => ({
    id,
    header: of(words),
    aliases: [...new Set(everyLanguage.map(of))],
    width: Math.max(width, headerWidth(of(words))),
  });
  const amount = (
    id: string,
    header: Header,
    of: (line: FollowUpLine) => number,
    totals: readonly number[] = [],
  ): TableColumnPlan => ({
    ...headed(id, header, amountWidth(totals, decimals, LEAST_WIDTH)),
    ...FIGURE,
    format: amountFormat(decimals),
    values: lines.map((line) => fromMinorUnits(of(line), line.block.decimals)),
  });
  return {
    text: (id, header, width, of) => ({
      ...headed(id, header, width),
      ...TEXT,
      values: lines.map(of),
    }),
    count: (id, header, width, of) => ({
      ...headed(id, header, width),
      ...FIGURE,
      format: COUNT_FORMAT,
      values: lines.map(of),
    }),
    day: (id, header, of) => ({
      ...headed(id, header, DATE_WIDTH),
      ...FIGURE,
      kind: 'day',
      format: DATE_FORMAT,
      values: lines.map((line): CellValue => of(line) || ''),
    }),
    amount: (id, header, of) => amount(id, header, of),
    figure: (id, header) =>
      amount(
        id,
        header,
        ({ block, row }) => block.accounts[id][row] ?? 0,
        blocks.map(({ accounts }) => totalOf(accounts, id)),
      ),
  };
}

function totalOf(accounts: FollowUpColumns, id: Figure): number {
  return accounts[id].reduce((sum, amount) => sum + amount, 0);
}

/** Of an amount: there are seven of them, and headers may take three lines. */
const LEAST_WIDTH = 11;
const DATE_WIDTH = 11;
/** Room for a filter button, an indent and the boldness of a header, in characters. */
const FILTER_BUTTON = 5;
/** A row that is kept although it left the list still says whose it is, and asks for nothing. */
const TEXT = { kind: 'text', format: TEXT_FORMAT, leaving: 'keep', total: null } as const;
const FIGURE = { kind: 'number', leaving: '', total: null } as const;

/** Wide enough that no word of a bold header breaks beside its filter button. */
function headerWidth(header: string): number {
  return Math.max(...header.split(' ').map((word) => word.length)) + FILTER_BUTTON;
}
