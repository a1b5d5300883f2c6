import type { ControlShown, TieOutWords } from '../../words/tieOutWords';
import type { LedgerHead } from '../ledger/ledger';
import { grouped } from '../money/grouped';
import type { CausedPart, ControlComparison } from './controlTotal';

/** More rows than these are counted, not named. */
const MOST_ROWS = 10;

/**
 * A control total in one paragraph: what it is, what was read, by how much they differ and why.
 * @example 'Your export says 12,345.67; Duebook reads 12,300.00: 45.67 less. Rows whose …: -45.67 (row 45).'
 */
export function controlInWords(
  comparison: ControlComparison,
  head: LedgerHead,
  words: TieOutWords,
): string {
  const { difference } = comparison;
  if (difference === 0) {
    const { source, stated } = comparison;
    return words.agrees({ source, stated: moneyIn(comparison)(stated) });
  }
  return words.differs(differing(comparison, head));
}

/**
 * The part of that paragraph that says why they differ; '' where nothing is said of it.
 * @example controlCausesInWords(comparison, head, words) is 'Rows whose …: -45.67 (row 45).'
 */
export function controlCausesInWords(
  comparison: ControlComparison,
  head: LedgerHead,
  words: TieOutWords,
): string {
  if (comparison.difference === 0) return '';
  const shown = differing(comparison, head);
  const alone = words.differs({ ...shown, causes: [], unexplained: '' });
  return words.differs(shown).slice(alone.length).trim();
}

function differing(comparison: ControlComparison, head: LedgerHead): ControlShown {
  const { source, stated, total, difference, unexplained, causes } = comparison;
  const figure = (minor: number): string => grouped(minor, comparison.decimals);
  const money = moneyIn(comparison);
  return {
    source,
    stated: money(stated),
    total: money(total),
    difference: figure(Math.abs(difference)),
    isLess: difference < 0,
    causes: causes.map(({ cause, amount, rows }) => ({
      cause,
      amount: figure(amount),
      ...namedRows(rows, head),
    })),
    unexplained: unexplained === 0 ? '' : figure(unexplained),
  };
}

function moneyIn({ currency, decimals }: ControlComparison): (minor: number) => string {
  return (minor) => grouped(minor, decimals) + (currency === null ? '' : ` ${currency}`);
}

/**
 * The first rows of a part as a person counts them in the sheet, and how many more there are.
 * @example namedRows([43], head) is { rows: [45], more: 0 } below a header in row 1
 */
export function namedRows(
  rows: CausedPart['rows'],
  head: LedgerHead,
): { readonly rows: readonly number[]; readonly more: number } {
  const named = rows.slice(0, MOST_ROWS).map((row) => head.headerRow + 2 + row);
  return { rows: named, more: rows.length - named.length };
}
