import { MAX_COLUMNS } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { Style } from '../../host/model/types';
import { PLAIN } from '../../host/model/stylePool';
import type { StyleSheet } from '../styles/styleSheet';
import { childOf, childrenOf, element, isOn, type XmlElement } from '../xml/xmlElement';
import { sameParts } from './ranges';
import { replaceElements } from './sheetPart';

// A file's width counts five pixels of padding, at seven pixels a character of the default font
// (ECMA-376 part 1, 18.3.1.13); people and the model do not.
const PADDING = 5 / 7;

interface Columns {
  readonly widths: Map<number, number>;
  readonly hidden: Set<number>;
  readonly styles: Map<number, Style>;
}

function columnsOf(tree: XmlElement, styles: StyleSheet): Columns {
  const columns: Columns = { widths: new Map(), hidden: new Set(), styles: new Map() };
  for (const { attributes } of childrenOf(childOf(tree, 'cols'), 'col')) {
    const first = Number(attributes['min'] ?? 1) - 1;
    const last = Math.min(Number(attributes['max'] ?? 1), MAX_COLUMNS) - 1;
    const width = attributes['width'];
    const style = styles.styleOf(Number(attributes['style'] ?? 0));
    for (let column = first; column <= last; column++) {
      if (width !== undefined && isOn(attributes['customWidth'])) {
        columns.widths.set(column, characters(Number(width)));
      }
      if (isOn(attributes['hidden'])) columns.hidden.add(column);
      if (style !== PLAIN) columns.styles.set(column, style);
    }
  }
  return columns;
}

/** Reads widths, hidden columns and formats of whole columns. */
export function readColumns(sheet: Sheet, tree: XmlElement, styles: StyleSheet): void {
  const { widths, hidden, styles: formats } = columnsOf(tree, styles);
  for (const [column, width] of widths) sheet.columnWidths.set(column, width);
  for (const column of hidden) sheet.hiddenColumns.add(column);
  for (const [column, style] of formats) sheet.cells.columnStyles.set(column, style);
}

/** Writes the columns where they differ from the part's. */
export function writeColumns(sheet: Sheet, tree: XmlElement, styles: StyleSheet): void {
  const now = columnsOf(tree, styles);
  const { columnWidths, hiddenColumns } = sheet;
  const { columnStyles } = sheet.cells;
  const wanted: Columns = { widths: columnWidths, hidden: hiddenColumns, styles: columnStyles };
  if (sameParts(now, wanted)) return;
  const before = childrenOf(childOf(tree, 'cols'), 'col').map(({ attributes }) => attributes);
  const known = before.flatMap(({ min, max }) =>
    Array.from({ length: Number(max) - Number(min) + 1 }, (_, at) => Number(min) - 1 + at),
  );
  const all = new Set([...known, ...columnWidths.keys(), ...hiddenColumns, ...columnStyles.keys()]);
  const written = [...all]
    .sort((a, b) => a - b)
    .map((column) => {
      const old = before.find(({ min, max }) => column >= Number(min) - 1 && column < Number(max));
      return columnElement({ column, old }, { now, wanted }, styles);
    });
  replaceElements(tree, 'cols', written.length > 0 ? [element('cols', {}, joined(written))] : []);
}

function columnElement(
  { column, old }: { readonly column: number; readonly old: XmlElement['attributes'] | undefined },
  { now, wanted }: { readonly now: Columns; readonly wanted: Columns },
  styles: StyleSheet,
): XmlElement {
  const width = wanted.widths.get(column);
  const style = wanted.styles.get(column) ?? PLAIN;
  const base = Number(old?.['style'] ?? 0);
  const format = styles.xfFor(style, base);
  const same = width === now.widths.get(column);
  return element('col', {
    ...old,
    min: column + 1,
    max: column + 1,
    width: same && old?.['width'] !== undefined ? old['width'] : fileWidth(width),
    customWidth: width === undefined ? undefined : 1,
    style: format === 0 ? undefined : format,
    hidden: wanted.hidden.has(column) ? 1 : undefined,
  });
}

/** Neighbours that say the same become one element. */
function joined(columns: readonly XmlElement[]): XmlElement[] {
  const groups: XmlElement[] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    const next = Number(last?.attributes['max']) + 1 === Number(column.attributes['min']);
    if (last && next && likeness(last) === likeness(column)) {
      last.attributes['max'] = column.attributes['max'] ?? '';
    } else groups.push(column);
  }
  return groups;
}

function likeness({ attributes }: XmlElement): string {
  return JSON.stringify({ ...attributes, min: '', max: '' });
}

function characters(width: number): number {
  return Math.max(0, round(width < 1 + PADDING ? width / (1 + PADDING) : width - PADDING));
}

function fileWidth(width: number | undefined): number {
  const chars = width ?? 8.43;
  return chars < 1 ? round(chars * (1 + PADDING)) : round(chars + PADDING);
}

function round(width: number): number {
  return Math.round(width * 1e6) / 1e6;
}
