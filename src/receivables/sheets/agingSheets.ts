import type { AgingBlock, AgingResult } from '../aging/result';
import { toIso } from '../calendar/isoDay';
import type { Ledger } from '../ledger/ledger';
import type { SerialDay } from '../calendar/serialDay';
import type { Settings } from '../settings/settings';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { SheetWords } from '../../words/sheetWords';
import type { TrendRow } from '../snapshots/trendRow';
import { agingBand } from './agingBand';
import { agingCharts, chartsGone } from './agingCharts';
import { agingTable, agingTitles, conventionCell, targetLineCell } from './agingNames';
import { agingTableColumns } from './agingTableColumns';
import { text } from './bandCells';
import { convention } from './convention';
import { fitsBesideTieOut } from './conventionRoom';
import { withMadeOn } from './madeOn';
import type { PlanCell, SheetPlan } from './plan';
import type { TargetLineCell } from './targetLine';

/** Row of the table's header, from 0; it and the band above stay in sight. Lines between take a row each. */
const HEADER_ROW = 5;

/** What the Aging sheets are made from. */
export interface AgingSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly settings: Settings;
  /** The day on which they are made, by Excel's clock. */
  readonly today: SerialDay;
  readonly words: SheetWords;
  /** The table of percentages as it will stand; none where no snapshots are kept. */
  readonly trend?: readonly TrendRow[];
  /** The lines that say each percentage beside its target. */
  readonly targets?: readonly TargetLineCell[];
}

/**
 * The Aging sheets, one a currency, the main currency's first: a band of totals with the tie-out
 * above a table of accounts, and charts beside it.
 * @example agingSheets(source)[0].foundBy is { table: 'DuebookAging' }
 */
export function agingSheets(source: AgingSource): readonly SheetPlan[] {
  const { trend = [], targets = [] } = source;
  return source.result.blocks.map((block, index) =>
    agingSheet({
      ...source,
      block,
      main: index === 0,
      trend,
      targets: targets.find(({ currency }) => currency === block.currency)?.cell ?? null,
    }),
  );
}

/** One currency's sheet, and what stands on it besides its figures. */
interface AgingSheet extends Omit<AgingSource, 'targets'> {
  readonly block: AgingBlock;
  readonly main: boolean;
  readonly trend: readonly TrendRow[];
  /** The percentages beside their targets; null where there are none. */
  readonly targets: PlanCell | null;
}

function agingSheet(of: AgingSheet): SheetPlan {
  const { ledger, result, block, main, settings, today, words, trend, targets } = of;
  const table = agingTable(block.currency, main);
  const columns = agingTableColumns(ledger, result, block, words);
  const charts = agingCharts(block, result, trend, words);
  const rules = withMadeOn(convention(ledger, result, settings, words), today, words);
  const isBeside = fitsBesideTieOut(rules, block, columns, words);
  const lines = [
    ...(isBeside ? [] : [{ name: conventionCell(table), cell: text(rules, 'note') }]),
    ...(targets === null ? [] : [{ name: targetLineCell(table), cell: targets }]),
  ];
  const headerRow = HEADER_ROW + lines.length;
  const band = { ledger, result, block, words, table, columns, rules: isBeside ? rules : null };
  return {
    foundBy: { table },
    ...agingTitles(block.currency, main, words),
    cells: [
      ...agingBand(band),
      ...lines.map(({ name, cell }) => ({
        ...{ at: { name, columnOffset: 0 }, cell },
        when: 'always' as const,
      })),
    ],
    // The last first: on a standing sheet it gets its row right above the table, the other one above it.
    names: lines.map(({ name }, at) => ({ name, row: HEADER_ROW + at, column: 0 })).reverse(),
    tables: [
      {
        name: table,
        row: headerRow,
        column: 0,
        columns,
        rows: block.accounts.length,
        key: ['account'],
        leavingMark: {
          column: 'name',
          text: words.aging.leavingMark,
          aliases: [english, spanish].map(({ aging }) => aging.leavingMark),
        },
        totals: true,
        style: 'TableStyleLight9',
      },
    ],
    choices: [],
    charts,
    chartsGone: chartsGone(charts),
    rules: [{ at: { row: 1, over: 'total' }, formula: '={total}2<>0', look: 'alert' }],
    widths: columns.map(({ width }) => width),
    frozenRows: headerRow + 1,
    print: {
      orientation: 'landscape',
      titleRows: [0, headerRow],
      footerLeft: '&F',
      footerCenter: words.aging.footerAsOf(toIso(result.asOf)),
      footerRight: words.aging.footerPage,
    },
  };
}
