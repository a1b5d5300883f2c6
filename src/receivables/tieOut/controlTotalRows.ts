import type { TieOutWords } from '../../words/tieOutWords';
import type { LedgerHead } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import type { ControlLine } from '../sheets/duebookTables';
import { namedRows } from './controlInWords';
import type { ControlComparison } from './controlTotal';

/**
 * The causes of a difference as lines of `DuebookControl`, last what they leave open; [] where the
 * totals agree.
 * @example controlTotalRows(comparison, head, words)[0]?.rows is '45'
 */
export function controlTotalRows(
  { causes, unexplained, currency, decimals }: ControlComparison,
  head: LedgerHead,
  words: TieOutWords,
): readonly ControlLine[] {
  const lines = causes.map(({ cause, amount, rows }): ControlLine => {
    const named = namedRows(rows, head);
    return {
      currency: currency ?? '',
      code: cause,
      what: words.causes[cause],
      rows: words.rows(named.rows, named.more),
      amount: fromMinorUnits(amount, decimals),
    };
  });
  if (unexplained === 0) return lines;
  const open: ControlLine = {
    currency: currency ?? '',
    code: 'unexplained',
    what: words.unexplained,
    rows: '',
    amount: fromMinorUnits(unexplained, decimals),
  };
  return [...lines, open];
}
