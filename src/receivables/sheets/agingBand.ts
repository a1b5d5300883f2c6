import { overShares, shareOf } from '../aging/overShares';
import type { AgingBlock, AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import type { SheetWords } from '../../words/sheetWords';
import { bandTitle } from './agingNames';
import { bucketId } from './agingTableColumns';
import { columnOf, formula, over, showing, text } from './bandCells';
import { amountFormat, COUNT_FORMAT, differenceFormat, PERCENT_FORMAT } from './formats';
import { ledgerTotal } from './ledgerTotal';
import type { Look, PlacedCell, PlanCell, TableColumnPlan } from './plan';
import { quoted } from './references';

/** What the band above one currency's table is made from. */
export interface BandSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly block: AgingBlock;
  readonly words: SheetWords;
  readonly table: string;
  readonly columns: readonly TableColumnPlan[];
  /** The rules that the figures were made by; null where they have a row of their own. */
  readonly rules: string | null;
}

/** Rows of the band, from 0; Excel shows them as 1 to 5. */
export const BAND_ROW = { title: 0, tieOut: 1, amount: 2, items: 3, percent: 4 } as const;

/**
 * The five rows above an Aging table: as-of date and tie-out, the convention, and amount, items and
 * share of each column, placed over the columns by their ids.
 */
export function agingBand(source: BandSource): readonly PlacedCell[] {
  return [
    ...titleRow(source),
    ...tieOutRow(source),
    ...amountRow(source),
    ...itemsRow(source),
    ...percentRow(source),
  ];
}

function titleRow({ result, block, words, rules }: BandSource): readonly PlacedCell[] {
  const { aging } = words;
  const label = (id: string, words: string) => over(BAND_ROW.title, id, text(words, 'caption'));
  return [
    over(BAND_ROW.title, 'account', text(bandTitle(block.currency, words), 'title')),
    over(BAND_ROW.title, 'name', {
      kind: 'day',
      day: result.asOf,
      format: aging.asOfFormat,
      look: 'figure',
    }),
    ...(rules === null ? [] : [over(BAND_ROW.title, bucketId(0), refreshNeeded(block, words))]),
    label(lastBucket(block), aging.tieOut.ledgerTotal),
    label('credits', aging.tieOut.notAged),
    label('noDate', aging.tieOut.agedTotal),
    label('total', aging.tieOut.difference),
    label('over', aging.overNet(result.overDays)),
    label('oldest', aging.percentNet),
  ];
}

/** Alive without the add-in: compares with the date beside it and the total at the time it was made. */
function refreshNeeded(block: AgingBlock, words: SheetWords): PlanCell {
  const { asOfChanged, ledgerChanged } = words.aging.refresh;
  const made = fromMinorUnits(block.ledgerTotal, block.decimals);
  const ledger = `IF({${lastBucket(block)}}${BAND_ROW.tieOut + 1}<>${made},${quoted(ledgerChanged)},"")`;
  const asOf = `AsOfDate<>{name}${BAND_ROW.title + 1}`;
  const asked = `=IFERROR(IF(${asOf},${quoted(asOfChanged)},${ledger}),${quoted(ledgerChanged)})`;
  return showing(formula(asked, 'General', 'alert'), '');
}

function tieOutRow(source: BandSource): readonly PlacedCell[] {
  const { ledger, result, block, words, columns, table, rules } = source;
  const format = amountFormat(block.decimals);
  const amount = (minor: number) => fromMinorUnits(minor, block.decimals);
  const total = ledgerTotal(ledger, block);
  const last = lastBucket(block);
  const row = BAND_ROW.tieOut + 1;
  const difference = `=ROUND({${last}}${row}-{noDate}${row}-{credits}${row},${block.decimals})`;
  const undisputed = totalBesides('net', result);
  const share = `=IF(${undisputed}>0,{over}${row}/(${undisputed}),"")`;
  const notAged = block.notAged.reduce((sum, { tally }) => sum + tally.amount, 0);
  return [
    over(
      BAND_ROW.tieOut,
      'account',
      rules === null ? refreshNeeded(block, words) : text(rules, 'note'),
    ),
    over(
      BAND_ROW.tieOut,
      last,
      typeof total === 'number'
        ? number(total, format, 'tieOut')
        : showing(formula(total, format, 'tieOut'), amount(block.ledgerTotal)),
    ),
    over(BAND_ROW.tieOut, 'credits', number(amount(notAged), format, 'tieOut')),
    over(
      BAND_ROW.tieOut,
      'noDate',
      showing(
        formula(
          `=ROUND(SUM(${columnOf(table, columns, 'total')}),${block.decimals})`,
          format,
          'tieOut',
        ),
        amount(block.total.amount),
      ),
    ),
    over(
      BAND_ROW.tieOut,
      'total',
      showing(
        formula(difference, differenceFormat(block.decimals), 'tieOut'),
        amount(block.difference),
      ),
    ),
    over(BAND_ROW.tieOut, 'over', number(amount(block.overNetOfDispute), format, 'tieOut')),
    over(
      BAND_ROW.tieOut,
      'oldest',
      showing(formula(share, PERCENT_FORMAT, 'tieOut'), shareOf(overShares(block).net) ?? ''),
    ),
  ];
}

function amountRow({ block, words, table, columns }: BandSource): readonly PlacedCell[] {
  const format = amountFormat(block.decimals);
  const amounts = amountsOf(block);
  const sum = (id: string) =>
    showing(
      formula(`=ROUND(SUM(${columnOf(table, columns, id)}),${block.decimals})`, format, 'figure'),
      fromMinorUnits(amounts.get(id) ?? 0, block.decimals),
    );
  return [
    over(BAND_ROW.amount, 'account', text(words.aging.amount, 'label')),
    ...[...placeIds(block), 'disputed'].map((id) => over(BAND_ROW.amount, id, sum(id))),
    over(
      BAND_ROW.amount,
      'oldest',
      showing(
        formula(`=MAX(0,${columnOf(table, columns, 'oldest')})`, COUNT_FORMAT, 'figure'),
        block.oldestDays,
      ),
    ),
  ];
}

function itemsRow({ block, words }: BandSource): readonly PlacedCell[] {
  const { buckets, credits, noDate, total, over: old, disputed } = block;
  const counts = [...buckets, credits, noDate, total, old, disputed].map(({ items }) => items);
  const ids = [...placeIds(block), 'disputed'];
  return [
    over(BAND_ROW.items, 'account', text(words.aging.items, 'label')),
    over(
      BAND_ROW.items,
      'name',
      number(block.accounts.length, words.aging.accountsFormat, 'figure'),
    ),
    ...ids.map((id, i) => over(BAND_ROW.items, id, number(counts[i] ?? 0, COUNT_FORMAT))),
  ];
}

/** A share of a total that is zero or a credit says nothing, so nothing is shown. */
function percentRow({ result, block, words }: BandSource): readonly PlacedCell[] {
  const amount = BAND_ROW.amount + 1;
  const amounts = amountsOf(block);
  const shares = (ids: readonly string[], whole: string, of: number) => {
    const divisor = whole.includes('+') ? `(${whole})` : whole;
    return ids.map((id) => {
      const share = formula(`=IF(${whole}>0,{${id}}${amount}/${divisor},"")`, PERCENT_FORMAT);
      const part = amounts.get(id) ?? 0;
      return over(BAND_ROW.percent, id, showing(share, shareOf({ part, of }) ?? ''));
    });
  };
  const ofTotal = placeIds(block).filter((id) => id !== 'over');
  const gross = totalBesides('gross', result);
  return [
    over(BAND_ROW.percent, 'account', text(words.aging.percentOfTotal, 'label')),
    ...shares(ofTotal, `{total}${amount}`, block.total.amount),
    ...shares(['over', 'disputed'], gross, overShares(block).gross.of),
  ];
}

/** What `overShares` gives, as a formula: disputed amounts may stand in the total of the band or not. */
function totalBesides(disputes: 'gross' | 'net', { rules }: AgingResult): string {
  const row = BAND_ROW.amount + 1;
  const isIn = rules.disputes !== 'excluded';
  if (isIn === (disputes === 'gross')) return `{total}${row}`;
  return `{total}${row}${isIn ? '-' : '+'}{disputed}${row}`;
}

/** The totals of the columns that are summed, in minor units. */
function amountsOf({ buckets, credits, noDate, total, over, disputed }: AgingBlock) {
  const amounts = new Map(
    Object.entries({ credits, noDate, total, over, disputed }).map(([id, { amount }]) => [
      id,
      amount,
    ]),
  );
  buckets.forEach(({ amount }, bucket) => amounts.set(bucketId(bucket), amount));
  return amounts;
}

/** The columns that an item's amount is summed in. */
function placeIds(block: AgingBlock): readonly string[] {
  return [
    ...block.buckets.map((_, bucket) => bucketId(bucket)),
    'credits',
    'noDate',
    'total',
    'over',
  ];
}

function lastBucket(block: AgingBlock): string {
  return bucketId(block.buckets.length - 1);
}

function number(value: number, format: string, look: Look = 'body'): PlanCell {
  return { kind: 'number', value, format, look };
}
