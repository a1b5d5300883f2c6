import { bucketWord } from '../aging/bucketWord';
import type { AgingBlock } from '../aging/result';
import { fromMinorUnits } from '../money/rounding';
import { CREDITS, DISPUTED, NO_DATE } from '../snapshots/snapshot';
import { ageLines, type AgeLine } from '../supervisor/ageLines';
import type { OverLine } from '../supervisor/overLines';
import { agingTable } from './agingNames';
import { agingTableColumns, bucketId } from './agingTableColumns';
import { columnOf, formula, over, text } from './bandCells';
import type { ChartPlan } from './chartPlan';
import { amountFormat, PERCENT_FORMAT } from './formats';
import type { Look, PlacedCell, PlanCell } from './plan';
import { mainBlock, type SupervisorSource } from './supervisorSource';

/** Rows of the figures, from 0: their header, the total, the lines over N days, then those by age. */
export const FIGURE_ROW = {
  header: 6,
  total: 7,
  over: 8,
  ages: 13,
  firstAge: 14,
  end: 22,
} as const;

/**
 * The main currency's figures in the first five columns: gross amounts and shares as built-in formulas
 * over the table of the aging where those give the very figure, net of dispute as values.
 */
export function supervisorFigures(source: SupervisorSource): readonly PlacedCell[] {
  const { words, over: blocks } = source;
  const { figures: say } = words.supervisor;
  const block = mainBlock(source);
  const main = blocks[0];
  if (block === undefined || main === undefined) return [];
  const cell = (row: number, id: string, planned: PlanCell) => over(row, id, planned);
  const caption = (id: string, said: string) =>
    cell(FIGURE_ROW.header, id, text(said, id === 'group' ? 'label' : 'caption'));
  return [
    caption('group', say.heading),
    caption('open', say.amount),
    caption('over', say.net),
    caption('share', say.share),
    caption('shareNet', say.shareNet),
    cell(FIGURE_ROW.total, 'group', text(say.total, 'figure')),
    cell(FIGURE_ROW.total, 'open', grossTotal(source, block, main.whole.total)),
    cell(FIGURE_ROW.total, 'over', amount(main.whole.totalNet, block, 'figure')),
    ...main.lines.flatMap((line, at) => overRow(source, block, line, FIGURE_ROW.over + at)),
    ...ageRows(source, block),
  ];
}

function overRow(
  source: SupervisorSource,
  block: AgingBlock,
  line: OverLine,
  row: number,
): readonly PlacedCell[] {
  const { figures, isTarget } = line;
  const isMissed = isTarget && figures.verdict === 'over';
  const look: Look = isMissed ? 'alert' : 'verdict';
  // A list that came aged may not part the day: then there is no share, and no formula makes one.
  const isTold = figures.share !== null;
  const share = (id: string) => {
    const total = `{${id}}${FIGURE_ROW.total + 1}`;
    return formula(`=IF(${total}>0,{${id}}${row + 1}/${total},"")`, PERCENT_FORMAT, look);
  };
  return [
    over(row, 'group', text(overLabel(source, line), look)),
    over(row, 'open', grossOver(source, block, figures.target.overDays, figures.over)),
    over(row, 'over', amount(figures.overNet, block)),
    ...(isTold ? [over(row, 'share', share('open')), over(row, 'shareNet', share('over'))] : []),
  ];
}

function overLabel({ words }: SupervisorSource, { figures, isTarget }: OverLine): string {
  const { figures: say } = words.supervisor;
  const { overDays, percent } = figures.target;
  if (!isTarget) return say.over(overDays);
  if (figures.verdict === 'over') return say.missed(overDays, String(percent));
  const isMet = figures.verdict === 'within' || figures.verdict === 'nothing-open';
  return isMet ? say.within(overDays, String(percent)) : say.untold(overDays, String(percent));
}

function ageRows(source: SupervisorSource, block: AgingBlock): readonly PlacedCell[] {
  const { words } = source;
  const total = `{open}${FIGURE_ROW.total + 1}`;
  const lines = ageLines(block).flatMap((line, at) => {
    const row = FIGURE_ROW.firstAge + at;
    const share = formula(`=IF(${total}>0,{open}${row + 1}/${total},"")`, PERCENT_FORMAT);
    return [
      over(row, 'group', text(ageLabel(line, source), 'body')),
      over(row, 'open', ageAmount(source, block, line)),
      over(row, 'share', share),
    ];
  });
  return [over(FIGURE_ROW.ages, 'group', text(words.supervisor.figures.ages, 'label')), ...lines];
}

function ageLabel({ label, buckets }: AgeLine, { words }: SupervisorSource): string {
  const { headers } = words.sheets.aging;
  if (label === CREDITS) return headers.credits;
  if (label === NO_DATE) return headers.noDate;
  if (label === DISPUTED) return words.supervisor.figures.disputedApart;
  const word = bucketWord(label, headers);
  return buckets.length > 1 ? words.supervisor.figures.olderThan(word) : word;
}

function ageAmount(source: SupervisorSource, block: AgingBlock, line: AgeLine): PlanCell {
  if (line.buckets.length > 0) return sumOf(source, block, line.buckets.map(bucketId), 'body');
  if (line.label === CREDITS) return sumOf(source, block, ['credits'], 'body');
  if (line.label === NO_DATE) return sumOf(source, block, ['noDate'], 'body');
  return amount(line.amount, block);
}

/** The sum of columns of the aging's table, alive without the add-in. */
function sumOf(
  { ledger, result, words }: SupervisorSource,
  block: AgingBlock,
  ids: readonly string[],
  look: Look,
): PlanCell {
  const columns = agingTableColumns(ledger, result, block, words.sheets);
  const table = agingTable(block.currency, true);
  const sums = ids.map((id) => `SUM(${columnOf(table, columns, id)})`);
  return formula(`=ROUND(${sums.join('+')},${block.decimals})`, amountFormat(block.decimals), look);
}

/** Disputes that are left out of the aging are not in its table. */
function grossTotal(source: SupervisorSource, block: AgingBlock, total: number): PlanCell {
  return block.total.amount === total
    ? sumOf(source, block, ['total'], 'figure')
    : amount(total, block, 'figure');
}

/** A formula only where the table's columns add up to the very amount, in every mode. */
function grossOver(
  source: SupervisorSource,
  block: AgingBlock,
  overDays: number,
  gross: number,
): PlanCell {
  const { edges } = source.result;
  const from = edges.indexOf(overDays) + 1;
  const ids = block.buckets.flatMap((_, at) => (at >= from ? [bucketId(at)] : []));
  const older = block.buckets.slice(from).reduce((sum, tally) => sum + tally.amount, 0);
  if (from > 0 && ids.length > 0 && older === gross) return sumOf(source, block, ids, 'body');
  const isLate = overDays === source.result.overDays && block.over.amount === gross;
  return isLate ? sumOf(source, block, ['over'], 'body') : amount(gross, block);
}

function amount(minor: number, { decimals }: AgingBlock, look: Look = 'body'): PlanCell {
  const value = fromMinorUnits(minor, decimals);
  return { kind: 'number', value, format: amountFormat(decimals), look };
}

/** From here on a label in full would not fit above its column. */
const MANY = 1_000_000;

/** The buckets as columns, on the right of the figures. */
export function supervisorChart(source: SupervisorSource): readonly ChartPlan[] {
  const block = mainBlock(source);
  if (block === undefined) return [];
  const { figures: say } = source.words.supervisor;
  const lines = ageLines(block).filter(({ buckets }) => buckets.length > 0);
  const largest = Math.max(...lines.map((line) => Math.abs(line.amount)));
  const isMany = fromMinorUnits(largest, block.decimals) >= MANY;
  const format = isMany ? '#,##0,;(#,##0,);0' : '#,##0;(#,##0);0';
  const cells = { kind: 'cells', row: FIGURE_ROW.firstAge, rows: lines.length } as const;
  return [
    {
      name: 'DuebookSupervisorChart',
      type: 'columns',
      title: (isMany ? say.chartInThousands : say.chart)(block.currency),
      series: [
        {
          name: say.amount,
          values: { ...cells, over: 'open' },
          categories: { ...cells, over: 'group' },
          look: 'darkening',
        },
      ],
      axisFormat: format,
      labelFormat: format,
      legend: false,
      covers: {
        row: FIGURE_ROW.header,
        column: CHART_COLUMN,
        rows: FIGURE_ROW.end - FIGURE_ROW.header,
        columns: 2,
      },
    },
  ];
}

/** Right of the five columns with figures. */
const CHART_COLUMN = 5;
