import type { CellValue } from '../ledger/area';
import { fromMinorUnits } from '../money/rounding';
import type { Words } from '../../words';
import { everyLanguage } from '../../words/everyLanguage';
import type { TargetWords } from '../../words/targetWords';
import { namesCurrencies } from './followUpLines';
import {
  amountFormat,
  AMOUNT_OF_ANY_CURRENCY,
  COUNT_FORMAT,
  DATE_FORMAT,
  PERCENT_FORMAT,
  TEXT_FORMAT,
} from './formats';
import type { TableColumnPlan, TablePlan } from './plan';
import type { TargetSource } from './targetSource';

/** A column's header, from the words of one language. */
export type TargetHeader = (words: Words) => string;

/** What a line of a table must say for its amounts and its currency. */
export interface CurrencyLine {
  readonly currency: string | null;
  readonly decimals: number;
}

/** Widths in characters from column A on; the tables stand one below the other and share them. */
export const TARGET_WIDTHS = [30, 18, 16, 15, 17, 26, 15, 15, 16, 15, 15, 16, 19, 14] as const;

/** Makes the columns of one table: one value a line, headers known in every language. */
export function targetColumns<Line extends CurrencyLine>(
  { ledger, result, words }: TargetSource,
  lines: readonly Line[],
) {
  const decimals = Math.max(0, ...result.blocks.map((block) => block.decimals));
  const isMixed = result.blocks.some((block) => block.decimals !== decimals);
  const column = (
    id: string,
    header: TargetHeader,
    kind: TableColumnPlan['kind'],
    format: string,
    of: (line: Line) => CellValue,
  ): TableColumnPlan => ({
    id,
    header: header(words),
    aliases: [...new Set(everyLanguage.map(header))],
    kind,
    format,
    values: lines.map(of),
    leaving: kind === 'text' ? 'keep' : '',
    total: null,
    width: 15,
  });
  const special = (
    id: string,
    header: TargetHeader,
    of: (line: Line) => string | null,
    stands: string | null,
    word: TargetHeader,
  ): TableColumnPlan => ({
    ...column(id, header, 'text', TEXT_FORMAT, (line) => {
      const value = of(line);
      return value === stands || value === null ? word(words) : value;
    }),
    synonyms: everyLanguage.map(word),
  });
  return {
    /** Texts of which one, or none, is a word of the language: rows are found again in the other. */
    special,
    account: (of: (line: Line) => string) =>
      special('account', headed('account'), of, '', ({ sheets }) => sheets.aging.noAccount),
    /** Texts on the right of figures stand a little away from them. */
    besideFigures: (id: string, header: TargetHeader, of: (line: Line) => string) => ({
      ...column(id, header, 'text', TEXT_FORMAT, of),
      indent: true as const,
    }),
    text: (id: string, header: TargetHeader, of: (line: Line) => string) =>
      column(id, header, 'text', TEXT_FORMAT, of),
    count: (id: string, header: TargetHeader, of: (line: Line) => number) =>
      column(id, header, 'number', COUNT_FORMAT, of),
    /** Nothing where a share of nothing is asked for. */
    share: (id: string, header: TargetHeader, of: (line: Line) => number | null) =>
      column(id, header, 'number', PERCENT_FORMAT, (line) => of(line) ?? ''),
    day: (id: string, header: TargetHeader, of: (line: Line) => number) =>
      column(id, header, 'day', DATE_FORMAT, of),
    /** In minor units of the line's currency. */
    amount: (id: string, header: TargetHeader, of: (line: Line) => number) =>
      column(
        id,
        header,
        'number',
        isMixed ? AMOUNT_OF_ANY_CURRENCY : amountFormat(decimals),
        (line) => fromMinorUnits(of(line), line.decimals),
      ),
    /** Last of all, where the ledger names currencies. */
    currency: (): readonly TableColumnPlan[] =>
      namesCurrencies(ledger)
        ? [
            {
              ...column('currency', headed('currency'), 'text', TEXT_FORMAT, ({ currency }) => {
                return currency ?? '';
              }),
              indent: true as const,
            },
          ]
        : [],
  };
}

type PlainHeader = {
  [K in keyof TargetWords['headers']]: TargetWords['headers'][K] extends string ? K : never;
}[keyof TargetWords['headers']];

/** The header that the words have under this name. */
export function headed(name: PlainHeader): TargetHeader {
  return ({ targets }) => targets.headers[name];
}

/** A table of the sheet; people's own columns follow its rows by key. */
export function targetTable(
  name: string,
  row: number,
  key: readonly string[],
  columns: readonly TableColumnPlan[],
): TablePlan {
  const hasCurrency = columns.some(({ id }) => id === 'currency');
  return {
    name,
    row,
    column: 0,
    columns: columns.map((column, at) => ({ ...column, width: TARGET_WIDTHS[at] ?? column.width })),
    rows: columns[0]?.values.length ?? 0,
    key: hasCurrency ? [...key, 'currency'] : key,
    leavingMark: null,
    totals: false,
    style: 'TableStyleLight9',
  };
}
