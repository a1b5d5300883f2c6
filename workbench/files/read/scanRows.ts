import type { Steps } from '../steps';

/** A cell as the rows of a sheet part write it; texts are still escaped. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  readonly type: string;
  /** Inside `v`; undefined when there is none. */
  readonly value: string | undefined;
  readonly formula: { readonly attributes: string; readonly text: string } | undefined;
  /** Inside `is`. */
  readonly inline: string | undefined;
  /** `cm`: 1 and more for dynamic arrays. */
  readonly metadata: string | undefined;
}

/** What is told while the rows are walked through. */
export interface RowVisitor {
  row(row: number, attributes: string): void;
  cell(cell: RawCell): void;
}

/**
 * Walks through the rows of a sheet part. Written by hand because a general parser takes several
 * times as long for a sheet of a hundred thousand rows, and that is where the time goes.
 */
export function* scanRows(rows: string, visitor: RowVisitor): Steps<void> {
  let row = -1;
  let column = -1;
  for (let at = rows.indexOf('<'); at >= 0; at = rows.indexOf('<', at)) {
    const kind = rows.charCodeAt(at + 1);
    const end = rows.indexOf('>', at);
    if (end < 0) return;
    if (kind === ROW && rows.startsWith('row', at + 1)) {
      const attributes = rows.slice(at + 4, rows[end - 1] === '/' ? end - 1 : end);
      const number = attribute(attributes, 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      visitor.row(row, attributes);
      if (row % STRIDE === 0) yield;
      at = end;
    } else if (kind === CELL && isEnd(rows.charCodeAt(at + 2))) {
      const closed = rows[end - 1] === '/';
      const attributes = rows.slice(at + 2, closed ? end - 1 : end);
      const after = closed ? end : rows.indexOf('</c>', end);
      const inner = closed ? '' : rows.slice(end + 1, after);
      const reference = attribute(attributes, 'r');
      column = reference === undefined ? column + 1 : columnOf(reference);
      visitor.cell(rawCell(row, column, attributes, inner));
      at = after + 1;
    } else at = end;
  }
}

/** Rows of a step. */
const STRIDE = 500;

const ROW = 'r'.charCodeAt(0);
const CELL = 'c'.charCodeAt(0);

function rawCell(row: number, column: number, attributes: string, inner: string): RawCell {
  return {
    row,
    column,
    format: Number(attribute(attributes, 's') ?? 0),
    type: attribute(attributes, 't') ?? 'n',
    value: content(inner, 'v'),
    formula: inner.includes('<f') ? formulaOf(inner) : undefined,
    inline: content(inner, 'is'),
    metadata: attribute(attributes, 'cm'),
  };
}

function formulaOf(inner: string): RawCell['formula'] {
  const at = inner.indexOf('<f');
  const end = inner.indexOf('>', at);
  const closed = inner[end - 1] === '/';
  const attributes = inner.slice(at + 2, closed ? end - 1 : end);
  return { attributes, text: closed ? '' : inner.slice(end + 1, inner.indexOf('</f>', end)) };
}

function content(inner: string, name: string): string | undefined {
  const open = `<${name}`;
  let at = inner.indexOf(open);
  while (at >= 0 && !isEnd(inner.charCodeAt(at + open.length))) at = inner.indexOf(open, at + 1);
  if (at < 0) return undefined;
  const end = inner.indexOf('>', at);
  if (inner[end - 1] === '/') return '';
  return inner.slice(end + 1, inner.indexOf(`</${name}>`, end));
}

/** An attribute of a tag, still escaped. */
export function attribute(attributes: string, name: string): string | undefined {
  const written = `${name}="`;
  let at = attributes.indexOf(written);
  while (at > 0 && attributes.charCodeAt(at - 1) > 32) at = attributes.indexOf(written, at + 1);
  if (at < 0) return undefined;
  const start = at + written.length;
  return attributes.slice(start, attributes.indexOf('"', start));
}

function isEnd(code: number): boolean {
  return code === 62 || code === 47 || code <= 32;
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
