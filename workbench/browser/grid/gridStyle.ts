import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, Style } from '../../host/model/types';

/** What a cell looks like that nobody formatted; it stays unsaid, so that a table's look shows. */
const NORMAL_FONT = { name: 'Calibri', size: 11, color: '#000000' };

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, justify: 4 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const WRAP = 3;
/** Pixels of one step of indentation. */
const INDENT = 9;

/** The grid's numbers for the line styles of a file. */
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** A cell's look as the grid draws it; undefined for a plain cell. */
export function gridStyle(style: Style): IStyleData | undefined {
  const { font, fill, horizontal, vertical, wrap, indent, borders, numberFormat } = style;
  const drawn: IStyleData = {};
  if (numberFormat !== 'General') drawn.n = { pattern: numberFormat };
  if (font?.name !== undefined && font.name !== NORMAL_FONT.name) drawn.ff = font.name;
  if (font?.size !== undefined && font.size !== NORMAL_FONT.size) drawn.fs = font.size;
  if (font?.bold) drawn.bl = 1;
  if (font?.italic) drawn.it = 1;
  if (font?.underline) drawn.ul = { s: 1 };
  // On a fill of its own a cell is written in black; elsewhere in what its table says.
  const color = font?.color ?? NORMAL_FONT.color;
  if (color !== NORMAL_FONT.color || fill !== undefined) drawn.cl = { rgb: color };
  if (fill !== undefined) drawn.bg = { rgb: fill };
  if (horizontal && HORIZONTAL[horizontal] !== undefined) drawn.ht = HORIZONTAL[horizontal];
  if (vertical && VERTICAL[vertical] !== undefined) drawn.vt = VERTICAL[vertical];
  if (wrap) drawn.tb = WRAP;
  if (indent)
    drawn.pd = horizontal === 'right' ? { r: 2 + indent * INDENT } : { l: 2 + indent * INDENT };
  const lines = gridBorders(borders);
  if (lines) drawn.bd = lines;
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function gridBorders(borders: Style['borders']): IBorderData | undefined {
  if (!borders) return undefined;
  const drawn: IBorderData = {};
  const put = (side: 't' | 'b' | 'l' | 'r', border: Border | undefined): void => {
    const line = border && gridLine(border);
    if (line) drawn[side] = line;
  };
  put('t', borders.top);
  put('b', borders.bottom);
  put('l', borders.left);
  put('r', borders.right);
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function gridLine({ style, color }: Border): IBorderStyleData | null {
  const line = LINES[style];
  return line === undefined ? null : { s: line, cl: { rgb: color ?? '#000000' } };
}

/** Whether cells of this look may need a row that is higher than others. */
export function mayBeTall({ wrap, font }: Style): boolean {
  return wrap === true || (font?.size ?? NORMAL_FONT.size) > NORMAL_FONT.size;
}
