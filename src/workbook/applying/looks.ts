import { HEADER_FILL, LOOKS } from '../../receivables/sheets/lookFormats';
import type { Look, TableColumnPlan } from '../../receivables/sheets/plan';

/** Gives a range the fonts and fill of a role. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { bold, italic, size, color, fill, align, wrap, top } = LOOKS[look];
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (size !== undefined) range.format.font.size = size;
  if (color !== undefined) range.format.font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (align !== undefined) range.format.horizontalAlignment = align;
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (top === true) range.format.verticalAlignment = Excel.VerticalAlignment.top;
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
