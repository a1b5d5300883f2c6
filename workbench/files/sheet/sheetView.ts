import type { Sheet } from '../../host/model/sheet';
import { addressOf } from '../../host/model/address';
import { readColour, argb } from '../styles/colours';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  isOn,
  type XmlElement,
} from '../xml/xmlElement';
import { ensureElement, replaceElements } from './sheetPart';
import { sameParts } from './ranges';

type View = Pick<Sheet, 'tabColor' | 'gridlines' | 'frozen'>;

function viewOf(tree: XmlElement, theme: readonly string[]): View {
  const view = childOf(childOf(tree, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  const frozen = pane?.attributes['state']?.startsWith('frozen') ?? false;
  return {
    tabColor: readColour(childOf(childOf(tree, 'sheetPr'), 'tabColor'), theme) ?? '',
    gridlines: isOn(view?.attributes['showGridLines'], true),
    frozen: {
      rows: frozen ? Number(pane?.attributes['ySplit'] ?? 0) : 0,
      columns: frozen ? Number(pane?.attributes['xSplit'] ?? 0) : 0,
    },
  };
}

/** Reads tab colour, gridlines and frozen panes. */
export function readSheetView(sheet: Sheet, tree: XmlElement, theme: readonly string[]): void {
  Object.assign(sheet, viewOf(tree, theme));
}

/** Writes tab colour, gridlines and frozen panes where they differ from the part's. */
export function writeSheetView(sheet: Sheet, tree: XmlElement, theme: readonly string[]): void {
  const now = viewOf(tree, theme);
  if (sheet.tabColor !== now.tabColor) writeTabColour(tree, sheet.tabColor);
  if (sheet.gridlines !== now.gridlines) {
    const view = mainView(tree);
    if (sheet.gridlines) delete view.attributes['showGridLines'];
    else view.attributes['showGridLines'] = '0';
  }
  if (!sameParts(sheet.frozen, now.frozen)) writePane(mainView(tree), sheet.frozen);
}

/** Marks the sheet as the one in front, or not; two such sheets would be edited together. */
export function writeSelectedTab(tree: XmlElement, selected: boolean): void {
  const now = attributeOf(childOf(tree, 'sheetViews'), 'sheetView', 'tabSelected');
  if (isOn(now) === selected) return;
  const view = mainView(tree);
  if (selected) view.attributes['tabSelected'] = '1';
  else delete view.attributes['tabSelected'];
}

function mainView(tree: XmlElement): XmlElement {
  const views = ensureElement(tree, 'sheetViews');
  let view = childOf(views, 'sheetView');
  if (!view) views.children.push((view = element('sheetView', { workbookViewId: 0 })));
  return view;
}

function writeTabColour(tree: XmlElement, colour: string): void {
  const properties = childOf(tree, 'sheetPr') ?? element('sheetPr');
  const others = childrenOf(properties).filter(({ name }) => name !== 'tabColor');
  // The tab's colour comes first among the sheet's properties.
  properties.children =
    colour === '' ? others : [element('tabColor', { rgb: argb(colour) }), ...others];
  replaceElements(tree, 'sheetPr', [properties]);
}

function writePane(view: XmlElement, { rows, columns }: Sheet['frozen']): void {
  const others = childrenOf(view).filter(({ name }) => name !== 'pane' && name !== 'selection');
  if (rows === 0 && columns === 0) {
    view.children = others;
    return;
  }
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: addressOf({ row: rows, column: columns, rows: 1, columns: 1 }),
    activePane,
    state: 'frozen',
  });
  view.children = [pane, element('selection', { pane: activePane }), ...others];
}
