import { putChart } from '../../host/model/chartPlace';
import type { Chart } from '../../host/model/chart';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { freeChartId } from '../../host/structure/chartNames';
import type { XlsxPackage } from '../package/xlsxPackage';
import { relationshipId } from '../workbook/relationshipId';
import { childrenOf, type XmlElement } from '../xml/xmlElement';
import { chartFrame, cornersOf } from './anchor';
import { localAt } from './localName';
import { readChart } from './readChart';

/** A chart's part in the file, and the chart as it was read from there. */
export interface ChartSource {
  readonly path: string;
  readonly before: Chart;
}

/** Reads the charts on a sheet, ours and others', so that all of them can be found by their names. */
export function readCharts(
  opened: XlsxPackage,
  sheetPath: string,
  sheet: Sheet,
  workbook: Workbook,
): ReadonlyMap<Chart, ChartSource> {
  const sources = new Map<Chart, ChartSource>();
  for (const { path } of opened.related(sheetPath, 'drawing')) {
    const links = new Map(opened.related(path, 'chart').map((link) => [link.id, link.path]));
    for (const anchor of childrenOf(opened.tree(path))) {
      const frame = chartFrame(anchor);
      const part = frame && links.get(chartLink(frame));
      const tree = part === undefined ? undefined : opened.tree(part);
      if (!frame || part === undefined || !tree) continue;
      const name = localAt(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '';
      const chart = readChart(tree, freeChartId(workbook), name);
      const corners = cornersOf(anchor);
      if (corners) Object.assign(chart, corners);
      else putChart(sheet, chart, { left: 0, top: 0, width: 360, height: 216 });
      sheet.charts.push(chart);
      sources.set(chart, { path: part, before: structuredClone(chart) });
    }
  }
  return sources;
}

/** The id by which a drawing links to the chart in a frame. */
export function chartLink(frame: XmlElement): string {
  const chart = localAt(frame, 'graphic', 'graphicData', 'chart');
  return chart ? relationshipId(chart) : '';
}
