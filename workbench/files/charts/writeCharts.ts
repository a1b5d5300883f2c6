import type { Chart } from '../../host/model/chart';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import type { XlsxPackage } from '../package/xlsxPackage';
import { replaceElements } from '../sheet/sheetPart';
import { childrenOf, element, type XmlElement } from '../xml/xmlElement';
import { blankDrawing, chartFrame, moveAnchor, newAnchor } from './anchor';
import { chartTree } from './chartTree';
import { allLocals } from './localName';
import { patchChart } from './patchChart';
import { chartLink, type ChartSource } from './readCharts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

interface Saving {
  readonly saved: XlsxPackage;
  readonly workbook: Workbook;
  readonly chartParts: ReadonlyMap<Chart, ChartSource>;
}

/**
 * Writes a sheet's charts: a new one into parts of its own, a known one only as far as it has changed.
 * A drawing in which nothing has changed keeps its bytes, and so do pictures beside the charts.
 */
export function writeCharts(
  sheet: Sheet,
  sheetPath: string,
  tree: XmlElement,
  { saved, workbook, chartParts }: Saving,
): void {
  const known = saved.related(sheetPath, 'drawing')[0]?.path;
  const made = sheet.charts.filter((chart) => !chartParts.has(chart));
  if (known === undefined && made.length === 0) return;
  const path = known ?? newDrawing(saved, sheetPath, tree);
  const drawing = saved.tree(path) ?? blankDrawing();
  let isChanged = known === undefined;
  const links = new Map(saved.related(path, 'chart').map((link) => [link.path, link.id]));
  const standing = new Map(
    sheet.charts.flatMap((chart) => {
      const source = chartParts.get(chart);
      return source ? [[links.get(source.path), { chart, source }] as const] : [];
    }),
  );
  for (const anchor of childrenOf(drawing)) {
    const frame = chartFrame(anchor);
    if (!frame) continue;
    const link = chartLink(frame);
    const one = standing.get(link);
    if (!one) {
      if (![...links.values()].includes(link)) continue;
      drawing.children = drawing.children.filter((child) => child !== anchor);
      unlink(saved, path, link);
      isChanged = true;
    } else if (writeKnown({ anchor, frame }, one, { saved, workbook })) isChanged = true;
  }
  for (const chart of made) {
    const part = saved.freePath('xl/charts/chart');
    saved.add(part, CHART_TYPE, chartTree(chart, workbook));
    const ids = allLocals(drawing, 'cNvPr').map(({ attributes }) => Number(attributes['id']));
    const link = saved.relate(path, 'chart', part);
    drawing.children.push(newAnchor(chart, link, Math.max(1, ...ids) + 1));
    isChanged = true;
  }
  if (isChanged) saved.setTree(path, drawing);
}

function newDrawing(saved: XlsxPackage, sheetPath: string, tree: XmlElement): string {
  const path = saved.freePath('xl/drawings/drawing');
  saved.add(path, DRAWING_TYPE, blankDrawing());
  const link = saved.relate(sheetPath, 'drawing', path);
  replaceElements(tree, 'drawing', [element('drawing', { 'r:id': link })]);
  return path;
}

function unlink(saved: XlsxPackage, path: string, link: string): void {
  saved.setRelationships(
    path,
    saved.relationships(path).filter(({ id }) => id !== link),
  );
}

/** Whether the anchor has changed; the chart's own part is written here where that has. */
function writeKnown(
  { anchor, frame }: { readonly anchor: XmlElement; readonly frame: XmlElement },
  { chart, source: { path, before } }: { readonly chart: Chart; readonly source: ChartSource },
  { saved, workbook }: Pick<Saving, 'saved' | 'workbook'>,
): boolean {
  const { from, to, name, ...content } = chart;
  const { from: wasFrom, to: wasTo, name: wasName, ...former } = before;
  if (JSON.stringify(content) !== JSON.stringify(former)) {
    const part = saved.tree(path);
    const isPatched = part !== undefined && patchChart(part, chart, before, workbook);
    if (isPatched) saved.setTree(path, part);
    // One of a type that is not drawn here is better left as it is than lost.
    else if (chart.kind !== 'Invalid') saved.setTree(path, chartTree(chart, workbook));
  }
  const isMoved = JSON.stringify([from, to]) !== JSON.stringify([wasFrom, wasTo]);
  if (isMoved) moveAnchor(anchor, from, to);
  if (name !== wasName) {
    for (const one of allLocals(frame, 'cNvPr')) one.attributes['name'] = name;
  }
  return isMoved || name !== wasName;
}
