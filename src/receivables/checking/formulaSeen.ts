import type { CellValue } from '../ledger/area';
import { callsOurs } from '../swapping/callsOurs';
import { repairedFormula } from '../swapping/repairedFormula';
import type { FindingKind } from './finding';
import { readsAnotherBook } from './readsAnotherBook';

/** What a check makes of a formula and of what it shows. */
export type FormulaKind = Extract<
  FindingKind,
  'functions' | 'broken-formulas' | 'external-links' | 'stale' | 'tie-out'
>;

/** The warning on a sheet of ours compares the as-of date with the one it was made for. */
const WARNING = 'AsOfDate<>';

/** Over an Aging table: the ledger's total less what was aged and what was not. */
const DIFFERENCE = /^=ROUND\((?:\$?[A-Z]{1,3}\$?\d+-){2}\$?[A-Z]{1,3}\$?\d+,(\d+)\)$/;

/** What is known of a formula before its result is. */
export interface FormulaAt {
  readonly formula: string;
  /** Whether it stands on a sheet of ours, and on one of an aging. */
  readonly on: 'aging' | 'ours' | 'other';
  /** Names of the workbook that call a function of ours, in upper case. */
  readonly callingNames: ReadonlySet<string>;
}

/**
 * Whether a formula may be worth telling, so that its result has to be read.
 * @example mayBeSeen({ formula: '=SUM(A1:A9)', on: 'other', callingNames: new Set() }) is false
 */
export function mayBeSeen({ formula, on, callingNames }: FormulaAt): boolean {
  if (callsOurs(formula, callingNames) || readsAnotherBook(formula)) return true;
  if (on === 'other') return false;
  return formula.includes(WARNING) || (on === 'aging' && DIFFERENCE.test(formula));
}

/**
 * What a formula with its result is to a check; null where there is nothing to tell.
 * @example formulaSeen({ formula: '=AGING.BUCKET(F2,B1)', on: 'other', callingNames: new Set() }, '1-30') is 'functions'
 */
export function formulaSeen(at: FormulaAt, value: CellValue): FormulaKind | null {
  const { formula, on, callingNames } = at;
  if (callsOurs(formula, callingNames)) {
    const isLost = value === '#NAME?' || repairedFormula(formula) !== null;
    return isLost ? 'broken-formulas' : 'functions';
  }
  if (readsAnotherBook(formula)) return 'external-links';
  if (on === 'other') return null;
  if (formula.includes(WARNING)) return value === '' ? null : 'stale';
  const isOff = on === 'aging' && DIFFERENCE.test(formula) && value !== 0;
  return isOff ? 'tie-out' : null;
}

/**
 * How many decimals a difference has.
 * @example decimalsOf('=ROUND(G2-K2-H2,2)') is 2
 */
export function decimalsOf(difference: string): number {
  return Number(DIFFERENCE.exec(difference)?.[1] ?? 2);
}
