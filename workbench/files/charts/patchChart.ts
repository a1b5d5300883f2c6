import type { Chart } from '../../host/model/chart';
import type { Workbook } from '../../host/model/workbook';
import { formulaForFile } from '../read/formulaText';
import { childrenOf, element, type XmlElement } from '../xml/xmlElement';
import { cellsDrawn, type CellsDrawn } from './cellsDrawn';
import { allLocals, localAt, localName, localsOf } from './localName';
import { referencesOf } from './readChart';

/**
 * Puts other cells, names and another title into the part of a chart, and leaves all else as somebody
 * made it. False where more has changed than that, so that the part has to be written anew.
 */
export function patchChart(
  tree: XmlElement,
  chart: Chart,
  before: Chart,
  workbook: Workbook,
): boolean {
  if (JSON.stringify(shapeOf(chart)) !== JSON.stringify(shapeOf(before))) return false;
  const titles = allLocals(localAt(tree, 'chart', 'title', 'tx'), 't');
  if (chart.title.text !== before.title.text) {
    const [first, ...rest] = titles;
    if (!first) return false;
    first.children = [chart.title.text];
    for (const other of rest) other.children = [];
  }
  const found = allLocals(localAt(tree, 'chart', 'plotArea'), 'ser');
  return chart.series.every((series, at) => {
    const was = before.series[at];
    const part = found[at];
    if (!was || !part) return false;
    if (series.name !== was.name && !rename(part, series.name)) return false;
    return (['values', 'categories'] as const).every(
      (of) => series[of] === was[of] || refer(part, of, cellsDrawn(workbook, series[of])),
    );
  });
}

function rename(series: XmlElement, name: string): boolean {
  const tx = localAt(series, 'tx');
  if (tx) tx.children = [element(`${prefixOf(tx)}v`, {}, [name])];
  return tx !== undefined;
}

/** Lets a part of a series refer to other cells, and keep what they hold in place of the former. */
function refer(series: XmlElement, part: 'values' | 'categories', cells: CellsDrawn): boolean {
  const reference = referencesOf(series)[part];
  const formula = localAt(reference, 'f');
  if (!reference || !formula) return false;
  formula.children = [formulaForFile(cells.formula, undefined)];
  const cache = childrenOf(reference).find((child) => /Cache$/.test(child.name));
  if (!cache) return true;
  const prefix = prefixOf(cache);
  const isNumbers = localName(cache) === 'numCache';
  cache.children = [
    ...localsOf(cache, 'formatCode'),
    element(`${prefix}ptCount`, { val: cells.values.length }),
    ...cells.values.flatMap((value, idx) =>
      value === '' || (isNumbers && typeof value !== 'number')
        ? []
        : [element(`${prefix}pt`, { idx }, [element(`${prefix}v`, {}, [String(value)])])],
    ),
  ];
  return true;
}

function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** A chart without the words and cells that can be put into its part. */
function shapeOf({ title, series, kind, legend, valueAxis, plotVisibleOnly }: Chart): unknown {
  return {
    ...{ kind, legend, valueAxis, plotVisibleOnly, titled: title.visible },
    series: series.map((one) => ({ ...one, name: '', values: '', categories: '' })),
  };
}
