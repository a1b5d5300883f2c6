import { decimalsOf } from '../../../money/decimalsOf';
import { weigh } from '../texts/evidence';
import type { RowReader } from '../rowReader';

/** A figure below 1,000 with three decimals: what is left of `1.234` where the point was a decimal one. */
const THOUSAND = /^-?\d{1,3}\.\d{3}$/;
const MOST_DECIMALS = 2;

/**
 * Notes an amount column in which figures of some thousands were probably taken for some units, as when
 * an export with a decimal comma is opened in an Excel that has a decimal point: `1.234,56` stays text,
 * and `1.234` becomes 1.234. Then texts prove a decimal mark, and numbers have three decimals, which no
 * currency of the ledger has. The amounts stay as they are. To be called before texts are settled.
 * @example noteMistaken(rows) adds one 'amounts-mistaken' with the detail '3 1.234 1234'
 */
export function noteMistaken(rows: RowReader): void {
  const { amountTexts, currencies, issues } = rows;
  if (amountTexts.texts.length === 0) return;
  const { verdict } = weigh(amountTexts.texts);
  if (verdict !== 'first' && verdict !== 'second') return;
  if (currencies.codes.some((code) => decimalsOf(code) > MOST_DECIMALS)) return;
  // Numbers with more decimals than their currency are issues already.
  const odd = issues.filter(
    ({ code, detail }) => code === 'amount-rounded' && THOUSAND.test(detail),
  );
  const [first] = odd;
  if (first === undefined) return;
  const thousands = first.detail.replace('.', '').replace(/^(-?)0+/, '$1');
  const detail = `${odd.length} ${first.detail} ${thousands}`;
  issues.push({ code: 'amounts-mistaken', row: null, column: first.column, detail });
}
