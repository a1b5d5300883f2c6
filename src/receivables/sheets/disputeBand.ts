import type { AgingBlock } from '../aging/result';
import { DISPUTE_DAYS } from '../disputes/disputeClock';
import { fromMinorUnits } from '../money/rounding';
import { besideAccount } from './accountNames';
import { columnOf, formula, over, text } from './bandCells';
import { DISPUTE_TABLE, type DisputeSource } from './disputeSource';
import { namesCurrencies } from './followUpLines';
import { amountFormat, differenceFormat } from './formats';
import { withMadeOn } from './madeOn';
import type { PlacedCell, TableColumnPlan } from './plan';
import { quoted } from './references';
import { refreshNeeded } from './refreshNeeded';

/** Rows of the band, from 0; Excel shows them as 1 to 6. */
const ROW = { title: 0, convention: 1, legend: 2, total: 3, past: 4, aging: 5 } as const;

/** Row of the table's header, from 0; it and the band above stay in sight. */
export const DISPUTE_HEADER_ROW = ROW.aging + 1;

/**
 * The sheet's own as-of date, for which its figures were made: in formulas, by a column of its table.
 * @example disputesAsOf(columns) is '${name}$1', but for the braces that Duebook fills
 */
export function disputesAsOf(columns: readonly TableColumnPlan[]): string {
  return `$${`{${besideAccount(columns)}}`}$${ROW.title + 1}`;
}

/**
 * The rows above the table of disputes: title and as-of date, the rule of the clock, the main
 * currency's totals, those past their days, and the tie-out to what the aging says is disputed.
 */
export function disputeBand(
  source: DisputeSource,
  columns: readonly TableColumnPlan[],
): readonly PlacedCell[] {
  const { ledger, result, today, words } = source;
  const { pack, sheets } = words;
  const rules = withMadeOn(pack.disputes.convention(DISPUTE_DAYS), today, sheets);
  const [main] = result.blocks;
  const beside = besideAccount(columns);
  const alert = refreshNeeded(ledger, result, `{${beside}}${ROW.title + 1}`, sheets);
  return [
    over(ROW.title, 'account', text(pack.disputes.title, 'title')),
    over(ROW.title, beside, {
      kind: 'day',
      day: result.asOf,
      format: sheets.aging.asOfFormat,
      look: 'figure',
    }),
    over(ROW.title, 'disputed', formula(alert, 'General', 'alert')),
    over(ROW.convention, 'account', text(rules, 'note')),
    over(ROW.legend, 'account', text(legend(source), 'note')),
    ...(main === undefined ? [] : totals(source, main, columns)),
  ];
}

/** Whose the typed columns are, and what of other currencies follows. */
function legend(source: DisputeSource): string {
  const { disputes } = source.words.pack;
  const others = source.result.blocks.slice(1).filter(({ disputed }) => disputed.items > 0);
  const counts = others.map((block) => howMany(source, block));
  return [disputes.legend, ...(counts.length === 0 ? [] : [disputes.others(counts)])].join(' · ');
}

function howMany({ ledger, words }: DisputeSource, { disputed, currency }: AgingBlock): string {
  const count = words.pack.disputes.count(disputed.items, currency ?? '');
  const isOdd = currency === null && namesCurrencies(ledger);
  return isOdd ? `${count} (${words.sheets.aging.noCurrency})` : count;
}

/** Live sums over the table, so that a row that somebody takes out shows in the tie-out. */
function totals(
  source: DisputeSource,
  main: AgingBlock,
  columns: readonly TableColumnPlan[],
): readonly PlacedCell[] {
  const { ledger, words } = source;
  const { decimals, currency, disputed } = main;
  const { disputes } = words.pack;
  const column = (id: string) => columnOf(DISPUTE_TABLE, columns, id);
  const own = namesCurrencies(ledger)
    ? `,${column('currency')},${quoted(currency === null ? '=' : `=${currency}`)}`
    : '';
  // A row that is kept for its note has no amount, and counts for nothing.
  const all = `${column('disputed')},">0"${own}`;
  const past = `${all},${column('opened')},">0",${column('opened')},"<"&${disputesAsOf(columns)}-${DISPUTE_DAYS}`;
  const sum = (id: string, criteria: string) =>
    formula(
      `=ROUND(SUMIFS(${column(id)},${criteria}),${decimals})`,
      amountFormat(decimals),
      'figure',
    );
  const pastCount = `=${quoted(disputes.pastTotal(DISPUTE_DAYS))}&COUNTIFS(${past})`;
  const inAging = fromMinorUnits(disputed.amount, decimals);
  const difference = `=ROUND({disputed}${ROW.total + 1}-{disputed}${ROW.aging + 1},${decimals})`;
  return [
    over(ROW.total, 'account', text(howMany(source, main), 'label')),
    over(ROW.total, 'disputed', sum('disputed', all)),
    over(ROW.total, 'balance', sum('balance', all)),
    over(ROW.past, 'account', formula(pastCount, 'General', 'label')),
    over(ROW.past, 'disputed', sum('disputed', past)),
    over(ROW.past, 'balance', sum('balance', past)),
    over(ROW.aging, 'account', text(disputes.inAging, 'label')),
    over(ROW.aging, 'disputed', {
      kind: 'number',
      value: inAging,
      format: amountFormat(decimals),
      look: 'tieOut',
    }),
    over(ROW.aging, 'balance', formula(difference, differenceFormat(decimals), 'tieOut')),
  ];
}
