import type { AgingResult } from '../aging/result';
import type { IssueCode } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';
import { readAmount } from '../money/readAmount';
import { toMinorUnits } from '../money/rounding';
import type { CausedPart } from './controlTotal';
import { gatheredCauses } from './gatheredCauses';

/** What is to be explained, of one currency of the ledger. */
export interface Difference {
  /** Index into `Ledger.currencies`. */
  readonly index: number;
  readonly decimals: number;
  /** Minor units: what Duebook reads less what is stated. */
  readonly difference: number;
}

/** Parts whose amounts are known: gathered in full, and row by row. */
export interface KnownParts {
  readonly whole: readonly CausedPart[];
  readonly single: readonly CausedPart[];
}

/**
 * What explains a difference, to the last minor unit. A cause is named only where it makes the whole
 * difference by itself, or together with one other that is known in full; of single items only where
 * just one has that amount. More is not tried: among some hundred items there nearly always are a few
 * that add up to any amount. Rows that could not be read are named last, with what they would have to
 * hold. [] where nothing does.
 * @example causesOf(ledger, result, { index: 0, decimals: 2, difference: 5000 })[0]?.cause is 'duplicate'
 */
export function causesOf(
  ledger: Ledger,
  result: AgingResult,
  wanted: Difference,
): readonly CausedPart[] {
  const { difference } = wanted;
  const unread = unreadTexts(ledger, wanted);
  const gathered = gatheredCauses(ledger, result, wanted);
  const whole = [...unread.whole, ...gathered.whole];
  const alone = whole.find(({ amount }) => amount === difference);
  if (alone !== undefined) return [alone];
  const singles = [unread.single, gathered.single, singleItems(ledger, wanted)];
  for (const parts of singles) {
    const [fitting, another] = parts.filter(({ amount }) => amount === difference);
    if (fitting !== undefined && another === undefined) return [fitting];
  }
  for (const [at, first] of whole.entries()) {
    const second = whole.slice(at + 1).find(({ amount }) => first.amount + amount === difference);
    if (second !== undefined && second.cause !== first.cause) return [first, second];
  }
  return rounded(ledger, wanted) ?? unreadRows(ledger, wanted) ?? [];
}

/** Texts that were no amount in the column's way, and are one in the other. */
function unreadTexts(ledger: Ledger, { decimals }: Difference): KnownParts {
  const single = issuesOf(ledger, 'amount-unreadable').flatMap(({ row, detail }): CausedPart[] => {
    const { point = null, comma = null } = readAmount(detail) ?? {};
    const value = point ?? comma;
    const amount = value === null ? null : toMinorUnits(value, decimals);
    return row === null || amount === null
      ? []
      : [{ cause: 'unread', amount: -amount, rows: [row] }];
  });
  const amount = single.reduce((sum, part) => sum + part.amount, 0);
  const rows = single.flatMap((part) => part.rows);
  return { whole: rows.length === 0 ? [] : [{ cause: 'unread', amount, rows }], single };
}

/** Items that are the whole difference, or half of it: counted, or counted with their sign, too much. */
function singleItems({ items }: Ledger, { index, difference }: Difference): readonly CausedPart[] {
  const parts: CausedPart[] = [];
  // Where two fit, none is sure.
  for (let at = 0; at < items.length && parts.length < 2; at += 1) {
    if (items.currency[at] !== index) continue;
    const balance = items.balance[at] ?? 0;
    const cause = balance === difference ? 'item' : balance * 2 === difference ? 'sign' : null;
    if (cause !== null) parts.push({ cause, amount: difference, rows: [items.row[at] ?? 0] });
  }
  return parts;
}

/** Rounding an amount moves it by half a minor unit at most. */
function rounded(ledger: Ledger, { difference }: Difference): readonly CausedPart[] | null {
  const rows = rowsOf(ledger, 'amount-rounded');
  const isWithin = rows.length > 0 && Math.abs(difference) * 2 <= rows.length;
  return isWithin ? [{ cause: 'rounding', amount: difference, rows }] : null;
}

/** Rows left unread make a total too low by what they hold, which nobody but a person can tell. */
function unreadRows(ledger: Ledger, { difference }: Difference): readonly CausedPart[] | null {
  const rows = rowsOf(ledger, 'amount-unreadable');
  const isLess = rows.length > 0 && difference < 0;
  return isLess ? [{ cause: 'unread', amount: difference, rows }] : null;
}

function rowsOf(ledger: Ledger, code: IssueCode): readonly number[] {
  return issuesOf(ledger, code).flatMap(({ row }) => (row === null ? [] : [row]));
}

function issuesOf({ issues }: Ledger, code: IssueCode): Ledger['issues'] {
  return issues.filter((issue) => issue.code === code);
}
