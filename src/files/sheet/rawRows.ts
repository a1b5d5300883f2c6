import { columnOf } from '../formula/area';
import { unescapeXml } from '../xml/escape';

/** A cell as a sheet part writes it; texts are still escaped. */
export interface RawCell {
  /** From 0, as its row. */
  readonly column: number;
  readonly style: string | undefined;
  readonly type: string;
  /** Inside `v`; undefined without one. */
  readonly value: string | undefined;
  readonly formula: { readonly attributes: string; readonly text: string } | undefined;
  /** Inside `is`. */
  readonly inline: string | undefined;
  /** Whether the formula fills as many cells as it needs. */
  readonly spills: boolean;
  /** Whether it holds something that is more than a value: a picture, a share price. */
  readonly rich: boolean;
}

export interface RawRow {
  readonly row: number;
  /** As written, but its number. */
  readonly attributes: string;
  readonly cells: RawCell[];
}

/**
 * The rows of a sheet part, one at a time. Written by hand, because a general parser takes several times
 * as long, and in a sheet of a hundred thousand rows that is where the time goes.
 */
export function* rawRows(text: string): Generator<RawRow> {
  let row = -1;
  let at = text.indexOf('<row');
  while (at >= 0) {
    const end = text.indexOf('>', at);
    const closed = text[end - 1] === '/';
    const attributes = text.slice(at + 4, closed ? end - 1 : end);
    const number = attributeOf(attributes, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    const after = closed ? end : text.indexOf('</row>', end);
    const cells = closed ? [] : cellsOf(text, end + 1, after);
    yield { row, attributes: attributes.replace(/\s+(?:r|spans)="[^"]*"/g, ''), cells };
    at = text.indexOf('<row', after);
  }
}

function cellsOf(text: string, from: number, to: number): RawCell[] {
  const cells: RawCell[] = [];
  let column = -1;
  let at = text.indexOf('<c', from);
  while (at >= 0 && at < to) {
    const end = text.indexOf('>', at);
    const closed = text[end - 1] === '/';
    const after = closed ? end : text.indexOf('</c>', end);
    const attributes = text.slice(at + 2, closed ? end - 1 : end);
    const reference = attributeOf(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference.replace(/\d+$/, ''));
    cells.push(rawCell(column, attributes, closed ? '' : text.slice(end + 1, after)));
    at = text.indexOf('<c', after);
  }
  return cells;
}

function rawCell(column: number, attributes: string, inner: string): RawCell {
  return {
    column,
    style: attributeOf(attributes, 's'),
    type: attributeOf(attributes, 't') ?? 'n',
    value: inside(inner, VALUE, '</v>'),
    formula: formulaOf(inner),
    inline: inner.includes('<is') ? inside(inner, INLINE, '</is>') : undefined,
    spills: attributes.includes(' cm="'),
    rich: attributes.includes(' vm="'),
  };
}

function formulaOf(inner: string): RawCell['formula'] {
  const at = inner.search(FORMULA);
  if (at < 0) return undefined;
  const end = inner.indexOf('>', at);
  const closed = inner[end - 1] === '/';
  return {
    attributes: inner.slice(at + 2, closed ? end - 1 : end),
    text: closed ? '' : unescapeXml(inner.slice(end + 1, inner.indexOf('</f>', end))),
  };
}

const FORMULA = /<f[\s>/]/;
const VALUE = /<v(?:\s[^>]*)?(\/?)>/;
const INLINE = /<is(?:\s[^>]*)?(\/?)>/;

function inside(inner: string, opening: RegExp, closing: string): string | undefined {
  const open = opening.exec(inner);
  if (open === null) return undefined;
  if (open[1] === '/') return '';
  const from = open.index + open[0].length;
  return inner.slice(from, inner.indexOf(closing, from));
}

/** An attribute of a tag, still escaped. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const written = ` ${name}="`;
  const at = attributes.indexOf(written);
  if (at < 0) return undefined;
  const start = at + written.length;
  return attributes.slice(start, attributes.indexOf('"', start));
}
