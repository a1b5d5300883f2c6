import type { CellStyle } from 'hucre/xlsx';
import { HEADER_FILL, LOOKS } from '../../receivables/sheets/lookFormats';
import type { Look, TableColumnPlan } from '../../receivables/sheets/plan';

const LINE = { style: 'thin' } as const;
/** That of the cells without a style of their own: a font without a name is another one in each program. */
const FONT = { name: 'Calibri', size: 11 } as const;

/** The fonts and fill of a role, with a number format. */
export function styleOf(look: Look, numFmt: string): CellStyle {
  const { bold, italic, size, color, fill, align, wrap } = LOOKS[look];
  return {
    numFmt,
    font: {
      ...FONT,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color: { rgb: color.slice(1) } }),
    },
    ...(fill === undefined ? {} : { fill: filled(fill) }),
    ...(align === undefined && wrap === undefined
      ? {}
      : {
          alignment: {
            ...(align === undefined ? {} : { horizontal: align === 'Left' ? 'left' : 'right' }),
            ...(wrap === undefined ? {} : { wrapText: true }),
          },
        }),
  };
}

/** How a red figure or a mark looks that a rule sets. */
export function ruleStyle(look: Look): CellStyle {
  const { bold, italic, color, fill } = LOOKS[look];
  return {
    font: {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(color === undefined ? {} : { color: { rgb: color.slice(1) } }),
    },
    // Excel takes the fill of a rule from its background.
    ...(fill === undefined
      ? {}
      : {
          fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill.slice(1) } } as const,
        }),
  };
}

/** The header of a column of a table. */
export function headerStyle(kind: TableColumnPlan['kind']): CellStyle {
  return {
    numFmt: '@',
    font: { ...FONT, bold: true },
    fill: filled(HEADER_FILL),
    border: { bottom: LINE },
    alignment: {
      wrapText: true,
      vertical: 'bottom',
      horizontal: kind === 'text' ? 'left' : 'right',
    },
  };
}

/** A cell of a column's rows. */
export function bodyStyle({ format, wrap, indent }: TableColumnPlan, isTall: boolean): CellStyle {
  if (!isTall && indent !== true) return { numFmt: format };
  return {
    numFmt: format,
    alignment: {
      ...(isTall ? { vertical: 'top' as const } : {}),
      ...(wrap === true ? { wrapText: true } : {}),
      ...(indent === true ? { horizontal: 'left' as const, indent: 1 } : {}),
    },
  };
}

/** A cell of the totals row. */
export function totalsStyle(numFmt: string): CellStyle {
  return { numFmt, font: { ...FONT, bold: true }, border: { top: LINE } };
}

function filled(colour: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: colour.slice(1) } } as const;
}
