import { withoutSheet } from '../reading/withoutSheet';
import type { ThreePhotos } from './restorePlan';

/** A conditional format by a formula. */
export interface RulePhoto {
  readonly id: string;
  /** Null of one that Excel has split over several ranges. */
  readonly address: string | null;
  readonly formula: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** '' where it leaves the colour as it is. */
  readonly color: string;
  readonly fill: string;
}

/** Asks for a sheet's conditional formats; answered by the next request. */
export function askRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('items/id,items/type');
}

/** Asks what those by a formula say; gives what reads the answer of the next request. */
export function askFormulas(formats: Excel.ConditionalFormatCollection): () => RulePhoto[] {
  const asked = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((item) => {
      const { rule, format } = item.custom;
      return {
        id: item.id,
        range: item.getRangeOrNullObject().load('address'),
        rule: rule.load('formula'),
        font: format.font.load('bold,italic,color'),
        fill: format.fill.load('color'),
      };
    });
  return () =>
    asked
      .map(({ id, range, rule, font, fill }): RulePhoto => ({
        id,
        address: range.isNullObject ? null : withoutSheet(range.address),
        formula: rule.formula,
        bold: font.bold,
        italic: font.italic,
        color: font.color,
        fill: fill.color,
      }))
      .sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

/** What a rule is, whatever Excel calls it. */
export function textOf(rule: RulePhoto): string {
  return JSON.stringify({ ...rule, id: '' });
}

/**
 * Takes away the rules that a write made and makes those again that it took away or moved, once the cells
 * are in their former order; those that a person made, changed or deleted since stay as they are.
 */
export async function restoreRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, after, now }: ThreePhotos,
): Promise<void> {
  const [stood, wrote, found] = [before, after, now].map(({ rules }) => new Set(rules.map(textOf)));
  if (stood === undefined || wrote === undefined || found === undefined) return;
  if (before.rules.length + after.rules.length === 0) return;
  const formats = askRules(sheet);
  await context.sync();
  const read = askFormulas(formats);
  await context.sync();
  const ours = new Set(now.rules.filter((one) => wrote.has(textOf(one))).map(({ id }) => id));
  const standing = new Set<string>();
  for (const rule of read()) {
    if (!ours.has(rule.id) || stood.has(textOf(rule))) standing.add(textOf(rule));
    else sheet.getRange().conditionalFormats.getItem(rule.id).delete();
  }
  for (const rule of before.rules) {
    const text = textOf(rule);
    const isTheirs = wrote.has(text) && !found.has(text);
    if (!standing.has(text) && !isTheirs && rule.address !== null) make(sheet, rule, rule.address);
  }
  await context.sync();
}

function make(sheet: Excel.Worksheet, rule: RulePhoto, address: string): void {
  const { custom } = sheet
    .getRange(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { font, fill } = custom.format;
  custom.rule.formula = rule.formula;
  if (rule.bold !== null) font.bold = rule.bold;
  if (rule.italic !== null) font.italic = rule.italic;
  if (rule.color !== '') font.color = rule.color;
  if (rule.fill !== '') fill.color = rule.fill;
}
