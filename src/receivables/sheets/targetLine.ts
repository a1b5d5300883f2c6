import type { TargetReport } from '../targets/report';
import { targetsInWords } from '../targets/targetsInWords';
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
  return report.blocks.flatMap(({ currency, whole: { lines } }) => {
    if (lines.length === 0) return [];
    const isMissed = lines.some(({ verdict }) => verdict === 'over');
    return [{ currency, cell: text(targetsInWords(lines, words), isMissed ? 'alert' : 'label') }];
  });
}
