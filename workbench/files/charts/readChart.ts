import {
  plainChart,
  plainSeries,
  type Chart,
  type ChartKind,
  type ChartLineStyle,
  type ChartSeries,
  type MarkerStyle,
} from '../../host/model/chart';
import { formulaForPeople } from '../read/formulaText';
import { childrenOf, textOf, type XmlElement } from '../xml/xmlElement';
import { DASHES, LEGEND_SIDES, MARKERS } from './chartWords';
import { allLocals, localAt, localName, localsOf, valAt } from './localName';

const EMU = 12_700;

/** What a chart's part says, as far as the model has words for it; the rest stays in the part. */
export function readChart(tree: XmlElement, id: string, name: string): Chart {
  const chart = localAt(tree, 'chart');
  const plot = localAt(chart, 'plotArea');
  const groups = childrenOf(plot).filter((child) => /Chart$/.test(localName(child)));
  const kind = kindOf(groups);
  const made = plainChart(id, name, kind);
  const title = localAt(chart, 'title');
  const text = allLocals(localAt(title, 'tx'), 't').map(textOf).join('');
  made.title = { text, visible: title !== undefined };
  const legend = localAt(chart, 'legend');
  const side = valAt(legend, 'legendPos') ?? 'r';
  const position = LEGEND_SIDES.find(([, said]) => said === side)?.[0] ?? 'Right';
  made.legend = { visible: legend !== undefined, position };
  const axis = localAt(plot, 'valAx');
  made.valueAxis = {
    numberFormat: localAt(axis, 'numFmt')?.attributes['formatCode'] ?? 'General',
    gridlines: localAt(axis, 'majorGridlines') !== undefined,
  };
  made.plotVisibleOnly = (valAt(chart, 'plotVisOnly') ?? '1') !== '0';
  made.series = groups.flatMap((group) =>
    localsOf(group, 'ser').map((series) => readSeries(series, kind, valAt(group, 'gapWidth'))),
  );
  return made;
}

/** One group of columns or of lines is drawn here; whatever else there is stays Excel's. */
function kindOf(groups: readonly XmlElement[]): ChartKind {
  const [group, ...others] = groups;
  if (!group || others.length > 0) return 'Invalid';
  const isColumns = localName(group) === 'barChart' && valAt(group, 'barDir') !== 'bar';
  if (isColumns && valAt(group, 'grouping') === 'clustered') return 'ColumnClustered';
  return localName(group) === 'lineChart' ? 'Line' : 'Invalid';
}

/** The elements that hold the references of a series and what their cells held. */
export function referencesOf(series: XmlElement): {
  readonly values: XmlElement | undefined;
  readonly categories: XmlElement | undefined;
} {
  const reference = (name: string): XmlElement | undefined =>
    childrenOf(localAt(series, name)).find((child) => localAt(child, 'f') !== undefined);
  return {
    values: reference('val') ?? reference('yVal'),
    categories: reference('cat') ?? reference('xVal'),
  };
}

function readSeries(tree: XmlElement, kind: ChartKind, gap: string | undefined): ChartSeries {
  const { values, categories } = referencesOf(tree);
  const said = (reference: XmlElement | undefined): string => {
    const formula = localAt(reference, 'f');
    return formula === undefined ? '' : formulaForPeople(textOf(formula));
  };
  const made = plainSeries(kind);
  const name = localAt(tree, 'tx');
  made.name = [...localsOf(name, 'v'), ...allLocals(name, 'v')].map(textOf)[0] ?? '';
  made.values = said(values);
  made.categories = said(categories);
  made.gapWidth = gap === undefined ? null : Number(gap);
  const shape = localAt(tree, 'spPr');
  made.fill = fillOf(shape);
  made.line = lineOf(localAt(shape, 'ln'));
  const marker = localAt(tree, 'marker');
  made.marker = {
    style: MARKERS.find(([, known]) => known === valAt(marker, 'symbol'))?.[0] ?? made.marker.style,
    size: Number(valAt(marker, 'size')) || null,
    color: fillOf(localAt(marker, 'spPr')),
  } satisfies { style: MarkerStyle; size: number | null; color: string };
  const labels = localAt(tree, 'dLbls');
  made.labels = {
    shown: valAt(labels, 'showVal') === '1',
    numberFormat: localAt(labels, 'numFmt')?.attributes['formatCode'] ?? 'General',
  };
  for (const point of localsOf(tree, 'dPt')) {
    const fill = fillOf(localAt(point, 'spPr'));
    if (fill !== '') made.pointFills[Number(valAt(point, 'idx'))] = fill;
  }
  return made;
}

function fillOf(shape: XmlElement | undefined): string {
  const color = valAt(shape, 'solidFill', 'srgbClr');
  return color === undefined ? '' : `#${color.toUpperCase()}`;
}

function lineOf(line: XmlElement | undefined): ChartSeries['line'] {
  const width = Number(line?.attributes['w']);
  const dash = valAt(line, 'prstDash');
  const known = DASHES.find(([, name]) => name === dash)?.[0];
  const style: ChartLineStyle = localAt(line, 'noFill') ? 'None' : (known ?? 'Automatic');
  return { color: fillOf(line), style, weight: width > 0 ? width / EMU : null };
}
