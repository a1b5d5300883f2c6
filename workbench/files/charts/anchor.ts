import type { Corner } from '../../host/model/chart';
import { element, textOf, type XmlElement } from '../xml/xmlElement';
import { localAt, localName } from './localName';

/** English metric units, in which drawings are measured, in a point. */
const EMU = 12_700;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A drawing with nothing in it. */
export function blankDrawing(): XmlElement {
  return element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN });
}

/** The frame of a chart in an anchor, or undefined where it holds something else. */
export function chartFrame(anchor: XmlElement): XmlElement | undefined {
  const frame = localAt(anchor, 'graphicFrame');
  return localAt(frame, 'graphic', 'graphicData', 'chart') ? frame : undefined;
}

/** Where a chart hangs, or null where it hangs on no cells. */
export function cornersOf(anchor: XmlElement): { from: Corner; to: Corner } | null {
  if (localName(anchor) !== 'twoCellAnchor') return null;
  return { from: cornerOf(localAt(anchor, 'from')), to: cornerOf(localAt(anchor, 'to')) };
}

function cornerOf(found: XmlElement | undefined): Corner {
  const at = (name: string): number => Number(textOf(localAt(found, name) ?? element('none')));
  return { column: at('col'), x: at('colOff') / EMU, row: at('row'), y: at('rowOff') / EMU };
}

/** Hangs a chart's anchor on other cells. */
export function moveAnchor(anchor: XmlElement, from: Corner, to: Corner): void {
  for (const [name, corner] of Object.entries({ from, to })) {
    const found = localAt(anchor, name);
    if (found) found.children = cornerParts(corner, found.name.slice(0, -name.length));
  }
}

function cornerParts({ column, x, row, y }: Corner, prefix: string): XmlElement[] {
  const parts = { col: column, colOff: x * EMU, row, rowOff: y * EMU };
  return Object.entries(parts).map(([name, value]) =>
    element(prefix + name, {}, [String(Math.round(value))]),
  );
}

/** An anchor for a chart of that name, whose part has this link from the drawing. */
export function newAnchor(
  chart: { readonly name: string; readonly from: Corner; readonly to: Corner },
  link: string,
  frameId: number,
): XmlElement {
  return element('xdr:twoCellAnchor', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, [
    element('xdr:from', {}, cornerParts(chart.from, 'xdr:')),
    element('xdr:to', {}, cornerParts(chart.to, 'xdr:')),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', { id: frameId, name: chart.name }),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
      ]),
      element('a:graphic', {}, [
        element('a:graphicData', { uri: CHART }, [
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OFFICE, 'r:id': link }),
        ]),
      ]),
    ]),
    element('xdr:clientData'),
  ]);
}
