import { creditPlace, type ItemPlace } from '../accounts/itemPlace';
import { BASIS_FIELD, basisOf, dayColumn } from '../aging/basisDays';
import type { AgingResult } from '../aging/result';
import { decimalsOf } from '../money/decimalsOf';
import type { Settings } from '../settings/settings';
import { quoted } from '../sheets/references';
import type { SheetWords } from '../../words/sheetWords';
import { AS_OF, businessDays, either, labelsFrom, monthsSince, NOTHING } from './formulaParts';
import { amountIn, dayIn, type CellsRead, type Reference } from './ledgerCells';
import { placeLabel } from './placeLabel';

/** What stands beside an item, as formulas without their equals sign. */
export interface ItemFormulas {
  readonly bucket: string;
  readonly days: string;
}

/** A ledger beside its cells, and how it was aged. */
export interface AgedCells extends CellsRead {
  readonly result: AgingResult;
  readonly settings: Pick<Settings, 'edges' | 'cutoff' | 'holidays'>;
  /** Of the workbook's language: the columns are for all who work in it. */
  readonly words: SheetWords;
}

/** The same, with what the formulas of all its items have in common. */
export interface DatedCells extends AgedCells {
  /** The age and the bucket of a day, as formulas over that day. */
  readonly dated: (day: string) => ItemFormulas;
}

const EMPTY: ItemFormulas = { bucket: NOTHING, days: NOTHING };

/**
 * Makes ready what the formulas of all items have in common: labels, bounds and holidays, which are
 * many and the same in a hundred thousand rows.
 * @example datedCells(aged).dated('RC[-3]').days is 'AsOfDate-RC[-3]'
 */
export function datedCells(aged: AgedCells): DatedCells {
  const { result, settings, words, dayOffset } = aged;
  const holidays = settings.holidays.map((holiday) => holiday - dayOffset);
  const isBusiness = result.rules.dayNumber !== null;
  const daysSince = isBusiness ? businessDays(holidays) : (day: string) => `${AS_OF}-${day}`;
  const labels = result.labels.map((_, bucket) =>
    placeLabel({ kind: 'bucket', bucket }, result, words),
  );
  const isByMonths = settings.edges === 'months';
  const bounds = isByMonths ? result.edges.map((_, back) => back) : result.edges;
  const labelOf = labelsFrom(bounds, labels);
  const dated = (day: string): ItemFormulas => {
    const days = daysSince(day);
    return { bucket: labelOf(isByMonths ? monthsSince(day) : days), days };
  };
  return { ...aged, dated };
}

/**
 * The place and the age of one item as formulas over its row, by the tests of `placeOf` from the last
 * to the first: bucket or disputed, credit, too small, settled, dated later, nothing open.
 * @example itemFormulas(datedCells(aged), 8, (column) => `RC[${column - 7}]`).days is 'AsOfDate-INT(RC[-3])'
 */
export function itemFormulas(aged: DatedCells, item: number, refer: Reference): ItemFormulas {
  const { ledger, settings, dayOffset } = aged;
  const { items, reading } = ledger;
  const cutoff = settings.cutoff === null ? AS_OF : String(settings.cutoff - dayOffset);
  const amount = amountIn(aged, item, refer);
  let shown = byAmount(aged, item, amount, refer);
  const settled = items.settledDay[item] ?? 0;
  if (reading.settled && settled !== 0) {
    shown = oneOf(`${dayIn(aged, 'settledDate', settled, item, refer)}<=${cutoff}`, EMPTY, shown);
  }
  const invoiced = items.invoiceDay[item] ?? 0;
  if (invoiced !== 0) {
    const later = textOf(aged, { kind: 'afterAsOf' });
    shown = oneOf(`${dayIn(aged, 'invoiceDate', invoiced, item, refer)}>${cutoff}`, later, shown);
  }
  if (amount === null) return (items.balance[item] ?? 0) === 0 ? EMPTY : shown;
  return oneOf(`ROUND(${amount},${decimalsIn(aged, item)})=0`, EMPTY, shown);
}

/** What is too small, credits and debits: by the cell where there is one, else as it was read. */
function byAmount(
  aged: DatedCells,
  item: number,
  amount: string | null,
  refer: Reference,
): ItemFormulas {
  const { items } = aged.ledger;
  const { credits, small } = aged.result.rules;
  const balance = items.balance[item] ?? 0;
  const smallest = small[items.currency[item] ?? 0] ?? 0;
  const debit = debitFormulas(aged, item, refer);
  const credit = credits === 'own-date' ? debit : textOf(aged, creditPlace(credits));
  const tooSmall = textOf(aged, { kind: 'notAged', cause: 'small' });
  if (amount === null) {
    if (Math.abs(balance) <= smallest) return tooSmall;
    return balance < 0 ? credit : debit;
  }
  const bySign = oneOf(`${amount}<0`, credit, debit);
  if (smallest === 0) return bySign;
  const decimals = decimalsIn(aged, item);
  return oneOf(`ABS(ROUND(${amount},${decimals}))<=${smallest / 10 ** decimals}`, tooSmall, bySign);
}

/** Bucket and age of what is owed, or disputed as a whole. */
function debitFormulas(aged: DatedCells, item: number, refer: Reference): ItemFormulas {
  const { ledger, result } = aged;
  const { items } = ledger;
  const { disputes } = result.rules;
  const [balance, disputed] = [items.balance[item] ?? 0, items.disputed[item] ?? 0];
  const shown = datedFormulas(aged, item, refer);
  if (disputes === 'included' || disputed <= 0 || disputed < balance) return shown;
  const isOwnColumn = disputes === 'own-column';
  const place: ItemPlace = isOwnColumn
    ? { kind: 'disputed' }
    : { kind: 'notAged', cause: 'disputed' };
  return { ...shown, bucket: textOf(aged, place).bucket };
}

/** Bucket and age by the date that the basis asks for, or what stands in for it. */
function datedFormulas(aged: DatedCells, item: number, refer: Reference): ItemFormulas {
  const { items } = aged.ledger;
  const basis = basisOf(items, aged.result.basis, item);
  if (basis === null) return textOf(aged, { kind: 'noDate' });
  const from = dayColumn(items, basis)[item] ?? 0;
  return aged.dated(dayIn(aged, BASIS_FIELD[basis], from, item, refer));
}

function textOf({ result, words }: AgedCells, place: ItemPlace): ItemFormulas {
  return { bucket: quoted(placeLabel(place, result, words)), days: NOTHING };
}

function decimalsIn({ ledger: { items, currencies } }: AgedCells, item: number): number {
  return decimalsOf(currencies[items.currency[item] ?? 0] ?? null);
}

function oneOf(condition: string, then: ItemFormulas, otherwise: ItemFormulas): ItemFormulas {
  return {
    bucket: either(condition, then.bucket, otherwise.bucket),
    days: either(condition, then.days, otherwise.days),
  };
}
