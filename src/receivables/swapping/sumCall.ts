import type { Given } from './given';
import { itemCells, type ItemCells } from './itemCells';
import type { SumRanges } from './sums';
import { asOfDay, creditsOf, edgesOf, firstDays, labelsOf } from './terms';

/** A call that adds items up, understood: its ranges and how they are summed. */
export interface SumCall {
  readonly ranges: SumRanges;
  readonly items: ItemCells;
  readonly labels: readonly string[];
  readonly asOf: string;
}

/** The arguments that all such calls have. */
export interface SumArguments {
  readonly dueDates: Given | null | undefined;
  readonly balances: Given | null | undefined;
  readonly asOf: Given | null | undefined;
  readonly edges?: Given | null | undefined;
  readonly credits: Given | null | undefined;
  readonly holidays: Given | null | undefined;
}

/**
 * Reads the arguments of a call that adds items up; null where built-in formulas could differ from it.
 * Business days have no built-in sum, and credits that cover the oldest debts have one only while there
 * are none.
 * @example sumCall({ dueDates, balances, asOf, credits: null, holidays: null })?.ranges.decimals is 2
 */
export function sumCall(given: SumArguments): SumCall | null {
  const { dueDates, balances } = given;
  if (!isColumn(dueDates) || !isColumn(balances) || given.holidays) return null;
  if (dueDates.place.rows !== balances.place.rows) return null;
  const asOf = asOfDay(given.asOf ?? null);
  const edges = edgesOf(given.edges ?? null);
  const credits = creditsOf(given.credits ?? null);
  if (asOf === null || edges === null || credits === null) return null;
  const items = itemCells(dueDates.cells, balances.cells);
  if (items === null || (credits === 'oldest-first' && items.hasCredits)) return null;
  const ranges: SumRanges = {
    dueDates: dueDates.text,
    balances: balances.text,
    decimals: items.decimals,
    credits,
    firstDays: firstDays(edges, asOf),
  };
  return { ranges, items, labels: labelsOf(edges), asOf };
}

/** Cells of one column of a sheet. */
export type ColumnGiven = Given & { readonly place: NonNullable<Given['place']> };

/** Whether an argument is a range of one column. */
export function isColumn(given: Given | null | undefined): given is ColumnGiven {
  return given?.place?.columns === 1;
}
