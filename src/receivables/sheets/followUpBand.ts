import type { FollowUpBlock } from '../followups/followUpColumns';
import { fromMinorUnits } from '../money/rounding';
import { besideAccount } from './accountNames';
import { columnOf, formula, over, showing, text } from './bandCells';
import { agingBasis, openBySettling } from './convention';
import {
  FOLLOW_UP_TABLE,
  followUpLines,
  namesCurrencies,
  type FollowUpSource,
} from './followUpLines';
import { amountFormat, COUNT_FORMAT } from './formats';
import { withMadeOn } from './madeOn';
import type { PlacedCell, TableColumnPlan } from './plan';
import { quoted } from './references';
import { refreshNeeded } from './refreshNeeded';

/** Rows of the band, from 0; Excel shows them as 1 to 5. */
const ROW = { title: 0, convention: 1, legend: 2, total: 3, inSight: 4 } as const;
/** Columns with a total above them. */
const ADDED = ['callable', 'pastDue', 'over', 'disputed', 'credits', 'netAsk'] as const;

/**
 * The five rows above the table of follow-ups: title and as-of date, who is listed and what the
 * amounts mean, the totals of the main currency, and those of the rows that a filter leaves in sight.
 */
export function followUpBand(
  source: FollowUpSource,
  columns: readonly TableColumnPlan[],
): readonly PlacedCell[] {
  const rules = withMadeOn(convention(source), source.today, source.words.sheets);
  return [
    ...titleRow(source, columns),
    over(ROW.convention, 'rank', text(rules, 'note')),
    over(ROW.legend, 'rank', text(source.words.followUps.legend, 'note')),
    ...totalRow(source, columns),
    ...inSightRow(source, columns),
  ];
}

function titleRow(
  { ledger, result, words }: FollowUpSource,
  columns: readonly TableColumnPlan[],
): readonly PlacedCell[] {
  const beside = besideAccount(columns);
  const alert = refreshNeeded(ledger, result, `{${beside}}${ROW.title + 1}`, words.sheets);
  return [
    over(ROW.title, 'rank', text(words.followUps.title, 'title')),
    over(ROW.title, beside, {
      kind: 'day',
      day: result.asOf,
      format: words.sheets.aging.asOfFormat,
      look: 'figure',
    }),
    over(
      ROW.title,
      beside === 'callable' ? 'over' : 'callable',
      showing(formula(alert, 'General', 'alert'), ''),
    ),
  ];
}

function convention({ ledger, result, settings, words }: FollowUpSource): string {
  const say = words.sheets.aging.convention;
  return [
    words.followUps.listed(result.overDays),
    agingBasis(ledger, result, words.sheets),
    ...openBySettling(ledger, words.sheets),
    ...(settings.roll ? [] : [say.fixed]),
  ].join(' · ');
}

/** Amounts of different currencies are never added: the main one has its totals here. */
function totalRow(
  source: FollowUpSource,
  columns: readonly TableColumnPlan[],
): readonly PlacedCell[] {
  const [main] = source.blocks;
  if (main === undefined) return [];
  const { currency, decimals } = main;
  const ofCurrency = (sum: string) =>
    namesCurrencies(source.ledger)
      ? `SUMIFS(${sum},${reference(columns, 'currency')},${quoted(`=${currency ?? ''}`)})`
      : `SUM(${sum})`;
  return [
    over(ROW.total, 'rank', text(howMany(main, source), 'label')),
    ...ADDED.map((id) =>
      over(
        ROW.total,
        id,
        showing(
          formula(
            `=ROUND(${ofCurrency(reference(columns, id))},${decimals})`,
            amountFormat(decimals),
            'figure',
          ),
          sumIn(columns, id, main),
        ),
      ),
    ),
    over(
      ROW.total,
      'itemsPastDue',
      showing(
        formula(`=${ofCurrency(reference(columns, 'itemsPastDue'))}`, COUNT_FORMAT, 'figure'),
        sumIn(columns, 'itemsPastDue', main),
      ),
    ),
  ];
}

/** What a filter by owner leaves, say; with several currencies their accounts are told instead. */
function inSightRow(
  source: FollowUpSource,
  columns: readonly TableColumnPlan[],
): readonly PlacedCell[] {
  const { blocks, words } = source;
  const others = blocks.slice(1).filter(({ accounts }) => accounts.length > 0);
  if (others.length > 0) {
    const counts = others.map((block) => howMany(block, source));
    return [over(ROW.inSight, 'rank', text(words.followUps.others(counts), 'note'))];
  }
  const [main] = blocks;
  const listed = followUpLines(source).length;
  if (main === undefined || listed === 0) return [];
  // A row that is kept for its note has no rank: nobody is called for it.
  const count = `SUBTOTAL(102,${reference(columns, 'rank')})`;
  return [
    over(
      ROW.inSight,
      'rank',
      showing(
        formula(`=${quoted(words.followUps.inSight)}&${count}`, 'General', 'label'),
        `${words.followUps.inSight}${listed}`,
      ),
    ),
    ...ADDED.map((id) =>
      over(
        ROW.inSight,
        id,
        showing(
          formula(`=SUBTOTAL(109,${reference(columns, id)})`, amountFormat(main.decimals)),
          sumIn(columns, id, main),
        ),
      ),
    ),
    over(
      ROW.inSight,
      'itemsPastDue',
      showing(
        formula(`=SUBTOTAL(109,${reference(columns, 'itemsPastDue')})`, COUNT_FORMAT),
        sumIn(columns, 'itemsPastDue', main),
      ),
    ),
  ];
}

function howMany({ accounts, currency }: FollowUpBlock, source: FollowUpSource): string {
  const { followUps, sheets } = source.words;
  const count = followUps.accounts(accounts.length, currency ?? '');
  const isOdd = currency === null && namesCurrencies(source.ledger);
  return isOdd ? `${count} (${sheets.aging.noCurrency})` : count;
}

/** What a column adds up to over the accounts of one currency, which come first in the table. */
function sumIn(
  columns: readonly TableColumnPlan[],
  id: string,
  { accounts, decimals }: FollowUpBlock,
): number {
  const values = columns.find((column) => column.id === id)?.values ?? [];
  const sum = values
    .slice(0, accounts.length)
    .reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0);
  return fromMinorUnits(Math.round(sum * 10 ** decimals), decimals);
}

function reference(columns: readonly TableColumnPlan[], id: string): string {
  return columnOf(FOLLOW_UP_TABLE, columns, id);
}
