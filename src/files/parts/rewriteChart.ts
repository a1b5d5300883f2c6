import type { Reach } from '../belonging';
import type { SheetCopy } from '../sheet/rewriteSheet';
import {
  allBelow,
  childOf,
  childrenOf,
  element,
  keepBelow,
  localName,
  textOf,
  type XmlElement,
} from '../xml/xmlElement';

// What leads out of a chart: its pivot table, its embedded workbook, shapes and printer settings.
const LEADS_OUT = /^(pivotSource|externalData|userShapes|printSettings|pivotFmts)$/;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SOURCE = /^(num|str|multiLvlStr)Ref$/;

/**
 * Makes of a chart what it is in the copy: what it drew from cells that the copy has not, it goes on
 * showing as figures of its own; a series of private cells goes. False where no series is left.
 */
export function rewriteChart(chart: XmlElement, copy: SheetCopy): boolean {
  keepBelow(chart, ({ name }) => !LEADS_OUT.test(localName(name)));
  const before = seriesOf(chart);
  keepBelow(chart, (each) => localName(each.name) !== 'ser' || !drawsFromPrivate(each, copy));
  if (before > 0 && seriesOf(chart) === 0) return false;
  // Labels from cells, and other sources that only younger Excels know, with the texts they remember.
  keepBelow(chart, (each) => localName(each.name) !== 'ext' || isInside(each, copy));
  rewriteSources(chart, copy);
  return true;
}

function seriesOf(chart: XmlElement): number {
  return [...allBelow(chart)].filter(({ name }) => localName(name) === 'ser').length;
}

function drawsFromPrivate(series: XmlElement, copy: SheetCopy): boolean {
  return [...allBelow(series)].some(
    (each) => localName(each.name) === 'f' && reachOf(each, copy) === 'private',
  );
}

function isInside(extension: XmlElement, copy: SheetCopy): boolean {
  return [...allBelow(extension)].every(
    (each) => localName(each.name) !== 'f' || reachOf(each, copy) === 'inside',
  );
}

function reachOf(f: XmlElement, { belonging, sheet }: SheetCopy): Reach {
  return belonging.reach(formulaOf(f), sheet);
}

/** A name of this workbook is written as if of a workbook numbered 0. */
function formulaOf(f: XmlElement): string {
  return textOf(f).replace(/^\[0\]!/, '');
}

function rewriteSources(parent: XmlElement, copy: SheetCopy, isTitle = false): void {
  const { belonging, sheet } = copy;
  parent.children = parent.children.map((child) => {
    if (typeof child === 'string') return child;
    const f = SOURCE.test(localName(child.name)) ? childOf(child, 'f') : undefined;
    if (f === undefined) {
      rewriteSources(child, copy, localName(parent.name) === 'title');
      return child;
    }
    const kept = belonging.kept(formulaOf(f), sheet);
    if (kept === null) {
      const isText = localName(parent.name) === 'tx';
      return asFigures(withoutPrivate(child, copy), isText, isTitle);
    }
    f.children = [kept];
    return child;
  });
}

/** A source without what it remembers of cells that must not be seen: a title may be one of them. */
function withoutPrivate(source: XmlElement, copy: SheetCopy): XmlElement {
  const isPrivate = childrenOf(source, 'f').some((f) => reachOf(f, copy) === 'private');
  return isPrivate ? { ...source, children: [] } : source;
}

/** What a chart remembers of cells, in place of the cells. */
function asFigures(source: XmlElement, isText: boolean, isTitle: boolean): XmlElement {
  const prefix = source.name.slice(0, source.name.indexOf(':') + 1);
  const cache = childrenOf(source).find(({ name }) => localName(name).endsWith('Cache'));
  if (isText) {
    const text = textOf(childOf(cache, 'pt'));
    return isTitle ? asTitle(text, prefix) : element(`${prefix}v`, {}, [text]);
  }
  const isNumbers = localName(source.name) === 'numRef';
  const points = localName(source.name) === 'multiLvlStrRef' ? leaves(cache) : childrenOf(cache);
  return element(`${prefix}${isNumbers ? 'numLit' : 'strLit'}`, {}, points);
}

/** Of labels on several levels a list of figures has the innermost. */
function leaves(cache: XmlElement | undefined): XmlElement[] {
  const count = childrenOf(cache, 'ptCount');
  return [...count, ...childrenOf(childOf(cache, 'lvl'))];
}

/** A title is a text of its own where it is no cell's. */
function asTitle(text: string, prefix: string): XmlElement {
  const run = element('a:r', {}, [element('a:t', {}, [text])]);
  return element(`${prefix}rich`, { 'xmlns:a': DRAWING }, [
    element('a:bodyPr'),
    element('a:p', {}, [run]),
  ]);
}
