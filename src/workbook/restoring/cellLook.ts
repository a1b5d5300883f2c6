/** How a cell looks besides its number format; of a part that is not named nothing is known. */
export interface CellLook {
  /** `#RRGGBB`; '' for none. */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly across: string;
  readonly down: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Lines at its edges, by Excel's name of their style. */
  readonly top?: string;
  readonly bottom?: string;
}

/** A look as text, to be compared and kept once for many cells. */
export type LookText = string;

const ACROSS_AND_DOWN: Excel.CellPropertiesFormatLoadOptions = {
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
};

/** What is asked of the cells of a heading, and of those in no table. */
export const WHOLE_LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    ...ACROSS_AND_DOWN,
    fill: { color: true },
    font: { bold: true, italic: true, size: true, color: true },
    borders: { style: true },
  },
};

/** What is asked of a table's rows: their colours are the table's, or a person's for that row alone. */
export const ROW_LOOK: Excel.CellPropertiesLoadOptions = { format: ACROSS_AND_DOWN };

/** A look as Excel tells it; what it leaves out is plain. */
export function lookText({ format }: Excel.CellProperties, isWhole: boolean): LookText {
  const { fill, font, borders } = format ?? {};
  const lines: CellLook = {
    across: format?.horizontalAlignment ?? 'General',
    down: format?.verticalAlignment ?? 'Bottom',
    wrap: format?.wrapText ?? false,
    indent: format?.indentLevel ?? 0,
  };
  if (!isWhole) return JSON.stringify(lines);
  const look: CellLook = {
    ...lines,
    // Excel says white where there is no fill (office-js#6218); we fill nothing with white.
    fill: hex(fill?.color ?? '') === '#FFFFFF' ? '' : hex(fill?.color ?? ''),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    size: font?.size ?? 11,
    color: hex(font?.color ?? '#000000'),
    top: borders?.top?.style ?? 'None',
    bottom: borders?.bottom?.style ?? 'None',
  };
  return JSON.stringify(look);
}

/** Of a cell that nobody has dressed. */
export const PLAIN_LOOK: LookText = lookText({}, true);

/**
 * Gives cells a look; of what they have, `now`, only the parts that differ are written, and all where that
 * is not known. Their formats are not cleared: that would cut people's conditional formats around them.
 */
export function dressCells(range: Excel.Range, look: LookText, now: LookText | null): void {
  const { format } = range;
  const wanted = lookOf(look);
  const had: Partial<CellLook> = now === null ? {} : lookOf(now);
  const set = <Part extends keyof CellLook>(
    part: Part,
    write: (to: NonNullable<CellLook[Part]>) => void,
  ) => {
    const to = wanted[part];
    if (to != null && to !== had[part]) write(to);
  };
  set('fill', (fill) => {
    if (fill === '') format.fill.clear();
    else format.fill.color = fill;
  });
  set('bold', (bold) => (format.font.bold = bold));
  set('italic', (italic) => (format.font.italic = italic));
  set('size', (size) => (format.font.size = size));
  set('color', (color) => (format.font.color = color));
  set('across', (across) => (format.horizontalAlignment = across as Excel.HorizontalAlignment));
  set('down', (down) => (format.verticalAlignment = down as Excel.VerticalAlignment));
  set('wrap', (wrap) => (format.wrapText = wrap));
  set('indent', (indent) => (format.indentLevel = indent));
  for (const [edge, index] of EDGES) {
    set(edge, (style) => (format.borders.getItem(index).style = style as Excel.BorderLineStyle));
  }
}

const EDGES = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
] as const;

function lookOf(text: LookText): CellLook {
  return JSON.parse(text) as CellLook;
}

function hex(color: string): string {
  return color.toUpperCase();
}
