import type { Look, TableColumnPlan } from '../../receivables/sheets/plan';

interface LookFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Right';
  /** A long text runs over several lines, and its row grows. */
  readonly wrap?: true;
}

const HEADER_FILL = '#DDE3EE';
const TIE_OUT_FILL = '#F2F2F2';

// Dark enough for 4.5:1 on white, and told apart in black and white by weight and size.
const LOOKS: Readonly<Record<Look, LookFormat>> = {
  title: { bold: true, size: 16, color: '#1F3864' },
  note: { italic: true, size: 9, color: '#595959' },
  label: { bold: true, size: 9, color: '#404040' },
  // Above a figure, so that label and figure end at the same edge.
  caption: { bold: true, size: 9, color: '#404040', fill: TIE_OUT_FILL, align: 'Right' },
  // Set apart from the amounts below, which belong to the columns.
  tieOut: { bold: true, fill: TIE_OUT_FILL },
  figure: { bold: true },
  input: { fill: '#FFF8DC', color: '#1F3864', align: 'Left', wrap: true },
  alert: { bold: true, color: '#C00000' },
  // Italic as well, for print in black; bold would make amounts too wide for their columns.
  disputed: { italic: true, color: '#5C2E00', fill: '#FFE3C2' },
  // Figures and texts one below the other, right of their labels.
  report: { align: 'Left' },
  body: {},
};

/** Gives a range the fonts and fill of a role. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { bold, italic, size, color, fill, align, wrap } = LOOKS[look];
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (size !== undefined) range.format.font.size = size;
  if (color !== undefined) range.format.font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (align !== undefined) range.format.horizontalAlignment = align;
  if (wrap !== undefined) range.format.wrapText = wrap;
}

/** A table's header: told from the rows without colour, and kept by programs that skip table styles. */
export function applyHeaderLook(cell: Excel.Range, kind: TableColumnPlan['kind']): void {
  const { format } = cell;
  format.font.bold = true;
  format.fill.color = HEADER_FILL;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.bottom;
  format.horizontalAlignment = kind === 'text' ? 'Left' : 'Right';
  const line = format.borders.getItem(Excel.BorderIndex.edgeBottom);
  line.style = Excel.BorderLineStyle.continuous;
}

/** A table's totals row. */
export function applyTotalsLook(row: Excel.Range): void {
  row.format.font.bold = true;
  const line = row.format.borders.getItem(Excel.BorderIndex.edgeTop);
  line.style = Excel.BorderLineStyle.continuous;
}

/** The same role as the format of a conditional rule. */
export function applyRuleLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  const { bold, italic, color, fill } = LOOKS[look];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
}
