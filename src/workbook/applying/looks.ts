import type { Look } from '../../receivables/sheets/plan';

interface LookFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

// Dark enough for 4.5:1 on white, and told apart in black and white by weight and size.
const LOOKS: Readonly<Record<Look, LookFormat>> = {
  title: { bold: true, size: 16, color: '#1F3864' },
  note: { italic: true, size: 9, color: '#595959' },
  label: { bold: true, size: 9, color: '#404040' },
  figure: { bold: true },
  input: { fill: '#FFF8DC', color: '#1F3864' },
  alert: { bold: true, color: '#C00000' },
  body: {},
};

/** Gives a range the fonts and fill of a role. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { bold, italic, size, color, fill } = LOOKS[look];
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (size !== undefined) range.format.font.size = size;
  if (color !== undefined) range.format.font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
}

/** The same role as the format of a conditional rule. */
export function applyRuleLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  const { bold, italic, color, fill } = LOOKS[look];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
}
