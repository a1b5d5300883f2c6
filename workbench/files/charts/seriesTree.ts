import type { ChartLine, ChartSeries } from '../../host/model/chart';
import { formulaForFile } from '../read/formulaText';
import { element, type XmlElement } from '../xml/xmlElement';
import type { CellsDrawn } from './cellsDrawn';
import { DASHES, MARKERS } from './chartWords';
import { said } from './said';

const EMU = 12_700;

/** A series with the cells it draws. */
export interface SeriesDrawn {
  readonly series: ChartSeries;
  readonly values: CellsDrawn;
  readonly categories: CellsDrawn;
}

/** The element of a series, its parts in the order that the format demands. */
export function seriesTree(
  { series, values, categories }: SeriesDrawn,
  at: number,
  isColumns: boolean,
): XmlElement {
  const cells = [
    ...(categories.formula === ''
      ? []
      : [element('c:cat', {}, [reference(categories, categories.areTexts)])]),
    ...(values.formula === '' ? [] : [element('c:val', {}, [reference(values, false)])]),
  ];
  const name = element('c:tx', {}, [element('c:v', {}, [series.name])]);
  const shape = shapeTree(series.fill, series.line);
  return element('c:ser', {}, [
    said('idx', at),
    said('order', at),
    name,
    ...shape,
    ...(isColumns ? [said('invertIfNegative', 0)] : markerTree(series)),
    ...Object.entries(series.pointFills).map(([point, fill]) =>
      element('c:dPt', {}, [
        said('idx', point),
        ...(isColumns ? [said('invertIfNegative', 0), said('bubble3D', 0)] : []),
        ...shapeTree(fill, series.line),
      ]),
    ),
    ...labelsTree(series, isColumns),
    ...cells,
    ...(isColumns ? [] : [said('smooth', 0)]),
  ]);
}

function shapeTree(fill: string, line: ChartLine): XmlElement[] {
  const parts = [...(fill === '' ? [] : [solid(fill)]), ...lineTree(line)];
  return parts.length === 0 ? [] : [element('c:spPr', {}, parts)];
}

function lineTree({ color, style, weight }: ChartLine): XmlElement[] {
  if (color === '' && style === 'Automatic' && weight === null) return [];
  const dash = DASHES.find(([known]) => known === style)?.[1];
  const width = weight === null ? undefined : Math.round(weight * EMU);
  if (style === 'None') return [element('a:ln', { w: width }, [element('a:noFill')])];
  return [
    element('a:ln', { w: width }, [
      ...(color === '' ? [] : [solid(color)]),
      ...(dash === undefined ? [] : [element('a:prstDash', { val: dash })]),
    ]),
  ];
}

function markerTree({ marker: { style, size, color } }: ChartSeries): XmlElement[] {
  const symbol = MARKERS.find(([known]) => known === style)?.[1];
  if (symbol === undefined && size === null && color === '') return [];
  return [
    element('c:marker', {}, [
      ...(symbol === undefined ? [] : [said('symbol', symbol)]),
      ...(size === null ? [] : [said('size', size)]),
      ...(color === '' ? [] : shapeTree(color, { color, style: 'Automatic', weight: null })),
    ]),
  ];
}

function labelsTree({ labels }: ChartSeries, isColumns: boolean): XmlElement[] {
  if (!labels.shown) return [];
  return [
    element('c:dLbls', {}, [
      element('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: 0 }),
      ...(isColumns ? [said('dLblPos', 'outEnd')] : []),
      said('showLegendKey', 0),
      said('showVal', 1),
      said('showCatName', 0),
      said('showSerName', 0),
      said('showPercent', 0),
      said('showBubbleSize', 0),
    ]),
  ];
}

/** The reference with what the cells held when it was saved, for readers that do not look them up. */
function reference({ formula, values, format }: CellsDrawn, areTexts: boolean): XmlElement {
  const points = values.flatMap((value, idx) =>
    value === '' || (!areTexts && typeof value !== 'number')
      ? []
      : [element('c:pt', { idx }, [element('c:v', {}, [String(value)])])],
  );
  const count = said('ptCount', values.length);
  return element(areTexts ? 'c:strRef' : 'c:numRef', {}, [
    element('c:f', {}, [formulaForFile(formula, undefined)]),
    areTexts
      ? element('c:strCache', {}, [count, ...points])
      : element('c:numCache', {}, [element('c:formatCode', {}, [format]), count, ...points]),
  ]);
}

function solid(color: string): XmlElement {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color.slice(1) })]);
}
