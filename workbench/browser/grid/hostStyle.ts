import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, Font, Style } from '../../host/model/types';

const HORIZONTAL: readonly Style['horizontal'][] = [
  undefined,
  'left',
  'center',
  'right',
  'justify',
];
const VERTICAL: readonly Style['vertical'][] = [undefined, 'top', 'center', 'bottom'];
const WRAP = 3;
const LINES = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

/** A look that a person gave a cell in the grid, for the workbook; what the grid cannot say stays. */
export function hostStyle(look: IStyleData | undefined, before: Style): Style {
  const font = hostFont(look, before.font);
  const horizontal = HORIZONTAL[look?.ht ?? 0];
  const vertical = VERTICAL[look?.vt ?? 0];
  const borders = hostBorders(look);
  const fill = hexColor(look?.bg?.rgb);
  return {
    ...(before.locked === undefined ? {} : { locked: before.locked }),
    ...(before.indent === undefined ? {} : { indent: before.indent }),
    numberFormat: look?.n?.pattern ?? 'General',
    ...(font ? { font } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(look?.tb === WRAP ? { wrap: true } : {}),
    ...(borders ? { borders } : {}),
  };
}

function hostFont(look: IStyleData | undefined, before: Font | undefined): Font | undefined {
  const color = hexColor(look?.cl?.rgb);
  const font: Font = {
    ...(look?.ff || before?.name ? { name: look?.ff ?? before?.name ?? '' } : {}),
    ...(look?.fs || before?.size ? { size: look?.fs ?? before?.size ?? 11 } : {}),
    ...(look?.bl ? { bold: true } : {}),
    ...(look?.it ? { italic: true } : {}),
    ...(look?.ul?.s ? { underline: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function hostBorders(look: IStyleData | undefined): Style['borders'] {
  const side = (line: Nullable<IBorderStyleData>): Border | undefined => {
    const style = line ? LINES[line.s] : undefined;
    if (!line || style === undefined) return undefined;
    const color = hexColor(line.cl.rgb);
    return color === undefined ? { style } : { style, color };
  };
  const { t, b, l, r } = look?.bd ?? {};
  const found: [string, Border | undefined][] = [
    ['top', side(t)],
    ['bottom', side(b)],
    ['left', side(l)],
    ['right', side(r)],
  ];
  const drawn = found.filter(([, line]) => line !== undefined);
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** `#RRGGBB` of a colour as the grid writes it: that, or `rgb(1, 2, 3)`. */
export function hexColor(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  if (/^#[\da-f]{6}$/i.test(written)) return written.toUpperCase();
  const [, short] = /^#([\da-f]{3})$/i.exec(written) ?? [];
  if (short !== undefined)
    return `#${[...short].map((sign) => sign + sign).join('')}`.toUpperCase();
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(written)?.slice(1, 4);
  const hex = parts?.map((part) => Number(part).toString(16).padStart(2, '0'));
  return hex && `#${hex.join('')}`.toUpperCase();
}
