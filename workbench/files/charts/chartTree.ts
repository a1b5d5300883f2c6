import type { Chart } from '../../host/model/chart';
import type { Workbook } from '../../host/model/workbook';
import { element, type XmlElement } from '../xml/xmlElement';
import { cellsDrawn, type CellsDrawn } from './cellsDrawn';
import { LEGEND_SIDES } from './chartWords';
import { seriesTree } from './seriesTree';
import { said } from './said';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** The part of a chart that was made here (ECMA-376 part 1, 21.2.2.29). */
export function chartTree(chart: Chart, workbook: Workbook): XmlElement {
  const drawn = chart.series.map((series) => ({
    series,
    values: cellsDrawn(workbook, series.values),
    categories: cellsDrawn(workbook, series.categories),
  }));
  const isColumns = chart.kind === 'ColumnClustered';
  const trees = drawn.map((one, at) => seriesTree(one, at, isColumns));
  const gap = chart.series[0]?.gapWidth ?? 150;
  const axes = [said('axId', CATEGORY_AXIS), said('axId', VALUE_AXIS)];
  const group = isColumns
    ? element('c:barChart', {}, [
        said('barDir', 'col'),
        said('grouping', 'clustered'),
        said('varyColors', 0),
        ...trees,
        said('gapWidth', gap),
        ...axes,
      ])
    : element('c:lineChart', {}, [
        said('grouping', 'standard'),
        said('varyColors', 0),
        ...trees,
        said('marker', 1),
        ...axes,
      ]);
  const { legend, plotVisibleOnly } = chart;
  return element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': MAIN }, [
    said('roundedCorners', 0),
    element('c:chart', {}, [
      ...titleTree(chart),
      said('autoTitleDeleted', chart.title.visible ? 0 : 1),
      element('c:plotArea', {}, [
        element('c:layout'),
        group,
        categoryAxis(drawn[0]?.categories),
        valueAxis(chart),
      ]),
      ...(legend.visible
        ? [
            element('c:legend', {}, [
              said(
                'legendPos',
                LEGEND_SIDES.find(([side]) => side === legend.position)?.[1] ?? 'r',
              ),
              said('overlay', 0),
            ]),
          ]
        : []),
      said('plotVisOnly', plotVisibleOnly ? 1 : 0),
      said('dispBlanksAs', 'gap'),
    ]),
  ]);
}

function titleTree({ title }: Chart): XmlElement[] {
  if (!title.visible) return [];
  return [
    element('c:title', {}, [
      element('c:tx', {}, [
        element('c:rich', {}, [
          element('a:bodyPr'),
          element('a:p', {}, [
            element('a:pPr', {}, [element('a:defRPr', { sz: 1400, b: 0 })]),
            element('a:r', {}, [
              element('a:rPr', { sz: 1400, b: 0 }),
              element('a:t', {}, [title.text]),
            ]),
          ]),
        ]),
      ]),
      said('overlay', 0),
    ]),
  ];
}

function categoryAxis(categories: CellsDrawn | undefined): XmlElement {
  const isDays = categories?.areDays === true;
  const common = [
    said('axId', CATEGORY_AXIS),
    element('c:scaling', {}, [said('orientation', 'minMax')]),
    said('delete', 0),
    said('axPos', 'b'),
    element('c:numFmt', { formatCode: isDays ? categories.format : 'General', sourceLinked: 1 }),
    said('majorTickMark', 'none'),
    said('minorTickMark', 'none'),
    said('tickLblPos', 'low'),
    said('crossAx', VALUE_AXIS),
    said('crosses', 'autoZero'),
    said('auto', 1),
  ];
  return isDays
    ? element('c:dateAx', {}, [...common, said('lblOffset', 100), said('baseTimeUnit', 'days')])
    : element('c:catAx', {}, [
        ...common,
        said('lblAlgn', 'ctr'),
        said('lblOffset', 100),
        said('noMultiLvlLbl', 0),
      ]);
}

function valueAxis({ kind, valueAxis: { numberFormat, gridlines } }: Chart): XmlElement {
  return element('c:valAx', {}, [
    said('axId', VALUE_AXIS),
    element('c:scaling', {}, [said('orientation', 'minMax')]),
    said('delete', 0),
    said('axPos', 'l'),
    ...(gridlines ? [element('c:majorGridlines')] : []),
    element('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }),
    said('majorTickMark', 'none'),
    said('minorTickMark', 'none'),
    said('tickLblPos', 'nextTo'),
    said('crossAx', CATEGORY_AXIS),
    said('crosses', 'autoZero'),
    said('crossBetween', kind === 'ColumnClustered' ? 'between' : 'midCat'),
  ]);
}
