import type { CellValue } from '../ledger/area';
import { decimalsOf } from '../money/decimalsOf';
import { fromMinorUnits } from '../money/rounding';
import { inEveryLanguage, TREND_TABLE, type TrendColumn } from '../snapshots/snapshotTables';
import type { TrendRow } from '../snapshots/trendRow';
import type { Words } from '../../words';
import { amountWidth } from './amountWidth';
import { amountFormat, COUNT_FORMAT, DATE_FORMAT, PERCENT_FORMAT, TEXT_FORMAT } from './formats';
import type { SheetPlan, TableColumnPlan } from './plan';
import { snapshotFrame, SNAPSHOT_HEADER_ROW } from './snapshotFrame';

/**
 * The sheet *Snapshots*: the percentages of every day that is kept, in rows that follow what people note
 * beside them; a row with a note outlasts the thinning.
 * @example trendSheet(trend, words).foundBy is { table: 'DuebookTrend' }
 */
export function trendSheet(trend: readonly TrendRow[], words: Words): SheetPlan {
  const columns = trendColumns(trend, words);
  return {
    ...snapshotFrame(words.snapshots.trend, columns, words),
    foundBy: { table: TREND_TABLE },
    tables: [
      {
        name: TREND_TABLE,
        row: SNAPSHOT_HEADER_ROW,
        column: 0,
        columns,
        rows: trend.length,
        key: ['day', 'currency'],
        leavingMark: null,
        totals: false,
        style: 'TableStyleLight9',
      },
    ],
  };
}

/** Room for a filter button, an indent and the boldness of a header, in characters. */
const FILTER_BUTTON = 5;

/** From left to right. */
function trendColumns(trend: readonly TrendRow[], words: Words): readonly TableColumnPlan[] {
  const decimals = Math.max(0, ...trend.map(({ currency }) => decimalsOf(currency)));
  const column = (
    id: TrendColumn,
    look: Pick<TableColumnPlan, 'kind' | 'format' | 'width' | 'indent'>,
    of: (row: TrendRow) => CellValue | null,
  ): TableColumnPlan => ({
    id,
    header: words.snapshots.trend.headers[id],
    aliases: inEveryLanguage(({ snapshots }) => snapshots.trend.headers[id]),
    ...look,
    width: Math.max(look.width, words.snapshots.trend.headers[id].length + FILTER_BUTTON),
    values: trend.map((row) => of(row) ?? ''),
    leaving: 'keep',
    total: null,
  });
  const amount = {
    kind: 'number',
    format: amountFormat(decimals),
    width: amountWidth(
      trend.map(({ total }) => total),
      decimals,
      14,
    ),
  } as const;
  const percent = { kind: 'number', format: PERCENT_FORMAT, width: 12 } as const;
  const count = { kind: 'number', format: COUNT_FORMAT, width: 14 } as const;
  const money = (minor: number, { currency }: TrendRow) =>
    fromMinorUnits(minor, decimalsOf(currency));
  return [
    // The title above it is half as large again as other text.
    column('day', { kind: 'day', format: DATE_FORMAT, width: 14 }, ({ day }) => day),
    column(
      'currency',
      { kind: 'text', format: TEXT_FORMAT, width: 12, indent: true },
      ({ currency }) => currency,
    ),
    column('total', amount, (row) => money(row.total, row)),
    column('over', amount, (row) => (row.over === null ? null : money(row.over, row))),
    column('overDays', count, ({ overDays }) => overDays),
    column('share', percent, ({ share }) => share),
    column('shareNet', percent, ({ shareNet }) => shareNet),
    column('target', percent, ({ target }) => target),
    column('accounts', count, ({ accounts }) => accounts),
    column(
      'counted',
      { kind: 'text', format: TEXT_FORMAT, width: 60, indent: true },
      ({ counted }) => counted,
    ),
  ];
}
