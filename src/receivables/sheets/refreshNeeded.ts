import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { fromMinorUnits } from '../money/rounding';
import type { SheetWords } from '../../words/sheetWords';
import { ledgerTotal } from './ledgerTotal';
import { quoted } from './references';

/** Several currencies' sums in one formula; Excel's limit is 8,192. */
const LONGEST_FORMULA = 6_000;

/**
 * The formula that says when a sheet of several currencies no longer tells what is: alive without the
 * add-in, it compares the as-of date with the cell `asOfCell`, and each total with the one at the time.
 * @example refreshNeeded(ledger, result, '{name}1', words) begins with '=IFERROR(IF(AsOfDate<>{name}1'
 */
export function refreshNeeded(
  ledger: Ledger,
  result: AgingResult,
  asOfCell: string,
  { aging }: SheetWords,
): string {
  const { asOfChanged, ledgerChanged } = aging.refresh;
  const changed = result.blocks.flatMap((block) => {
    const total = ledgerTotal(ledger, block);
    // A total that no formula can see cannot be compared.
    if (typeof total === 'number') return [];
    return [`${total.replace(/^=/u, '')}<>${fromMinorUnits(block.ledgerTotal, block.decimals)}`];
  });
  const ledgerTest = `IF(OR(${shortened(changed).join(',')}),${quoted(ledgerChanged)},"")`;
  const asOfTest = `AsOfDate<>${asOfCell}`;
  return `=IFERROR(IF(${asOfTest},${quoted(asOfChanged)},${ledgerTest}),${quoted(ledgerChanged)})`;
}

/** As many tests as one formula holds; FALSE, so that there is one at least. */
function shortened(tests: readonly string[]): readonly string[] {
  const kept = ['FALSE'];
  let length = 0;
  for (const test of tests) {
    length += test.length + 1;
    if (length <= LONGEST_FORMULA) kept.push(test);
  }
  return kept;
}
