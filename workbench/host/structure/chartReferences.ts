import { absoluteAddressOf, quoteSheet } from '../model/address';
import type { Workbook } from '../model/workbook';
import type { RangeSubject } from '../rangeSubject';

/** Rewrites what every chart of the workbook draws, as formulas are rewritten when cells move. */
export function rewriteCharts(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const { charts } of workbook.sheets) {
    for (const chart of charts) {
      for (const series of chart.series) {
        series.values = rewrite(series.values);
        series.categories = rewrite(series.categories);
      }
    }
  }
}

/** A range as a chart keeps it: `=Aging!$C$3:$G$3`. */
export function chartReference({ sheet, rect }: RangeSubject): string {
  return `=${quoteSheet(sheet.name)}!${absoluteAddressOf(rect)}`;
}
