import { grouped } from '../money/grouped';
import type { TargetLine, TargetReport } from '../targets/report';
import { targetsInWords } from '../targets/targetsInWords';
import type { Words } from '../../words';
import type { TargetWords } from '../../words/targetWords';
import { text } from './bandCells';
import type { PlanCell } from './plan';

/** One currency's percentages beside its targets, as one line above a table. */
export interface TargetLineCell {
  readonly currency: string | null;
  readonly cell: PlanCell;
}

/**
 * A line for each currency that says every percentage beside its target: told by its words, and red
 * besides where one is missed. Nothing where there are no targets.
 * @example targetLines(report, words.targets)[0].cell.text begins with 'Over 30: 13.4 %'
 */
export function targetLines(report: TargetReport, words: TargetWords): readonly TargetLineCell[] {
  return report.blocks.flatMap(({ currency, decimals, whole: { lines } }) => {
    if (lines.length === 0) return [];
    const said = targetsInWords(lines, words, (minor) => grouped(minor, decimals));
    return [{ currency, cell: text(said, isMissed(lines) ? 'alert' : 'label') }];
  });
}

/**
 * The same of all currencies in one cell, each with its name where there are several: red where any of
 * them misses a target. Null where there are no targets.
 * @example targetHeadline(report, words)?.text begins with 'USD: Over 30: 13.4 %'
 */
export function targetHeadline(report: TargetReport, words: Words): PlanCell | null {
  const named = report.blocks.flatMap(({ currency, decimals, whole: { lines } }) => {
    if (lines.length === 0) return [];
    const said = targetsInWords(lines, words.targets, (minor) => grouped(minor, decimals));
    return [`${currencyPrefix(report, currency, words)}${said}`];
  });
  if (named.length === 0) return null;
  const isAnyMissed = report.blocks.some(({ whole }) => isMissed(whole.lines));
  return text(named.join(' · '), isAnyMissed ? 'alert' : 'label');
}

/**
 * A currency's name and a colon where there are several, else nothing: percentages of one of them must
 * not be taken for the others'.
 * @example currencyPrefix(report, 'JPY', words) is 'JPY: '
 */
export function currencyPrefix(
  { blocks }: TargetReport,
  currency: string | null,
  { sheets }: Words,
): string {
  return blocks.length > 1 ? `${currency ?? sheets.aging.noCurrency}: ` : '';
}

function isMissed(lines: readonly TargetLine[]): boolean {
  return lines.some(({ verdict }) => verdict === 'over');
}
