import type { Border, Font, Style } from '../../host/model/types';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from '../xml/xmlElement';
import { readColour } from './colours';

const HORIZONTAL = ['left', 'center', 'right', 'fill', 'justify', 'general'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;
/** The sides the model knows, in the order a border element lists them. */
export const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Object entries that were said; the model has no `undefined` parts. */
export function said<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T {
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept) as T;
}

/** The whole of a font element. */
export function readFont(font: XmlElement | undefined, theme: readonly string[]): Font {
  const size = attributeOf(font, 'sz', 'val');
  const underline = childOf(font, 'u');
  return said<Font>({
    name: attributeOf(font, 'name', 'val'),
    size: size === undefined ? undefined : Number(size),
    bold: flag(font, 'b'),
    italic: flag(font, 'i'),
    underline: underline && underline.attributes['val'] !== 'none' ? true : undefined,
    color: readColour(childOf(font, 'color'), theme),
  });
}

/** What a font says that the workbook's default font does not. */
export function fontBeside(font: Font, standard: Font): Font | undefined {
  const differing = Object.entries(font).filter(
    ([part, value]) => standard[part as keyof Font] !== value,
  );
  return differing.length === 0 ? undefined : (Object.fromEntries(differing) as Font);
}

/** `#RRGGBB` of a solid fill; other patterns are left to the file. */
export function readFill(
  fill: XmlElement | undefined,
  theme: readonly string[],
): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return undefined;
  return readColour(childOf(pattern, 'fgColor'), theme);
}

/** The four sides of a border element that have a line. */
export function readBorders(
  border: XmlElement | undefined,
  theme: readonly string[],
): Style['borders'] | undefined {
  const lines = SIDES.flatMap((side): [string, Border][] => {
    const line = childOf(border, side);
    const style = line?.attributes['style'];
    if (style === undefined || style === 'none') return [];
    return [[side, said<Border>({ style, color: readColour(childOf(line, 'color'), theme) })]];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

/** The parts of a style that a cell format carries itself. */
export function readAlignment(xf: XmlElement): Partial<Style> {
  const alignment = childOf(xf, 'alignment')?.attributes ?? {};
  const indent = Number(alignment['indent'] ?? 0);
  return said<Partial<Style>>({
    horizontal: HORIZONTAL.find((word) => word === alignment['horizontal']),
    vertical: VERTICAL.find((word) => word === alignment['vertical']),
    wrap: isOn(alignment['wrapText']) ? true : undefined,
    indent: indent > 0 ? indent : undefined,
    locked: isOn(attributeOf(xf, 'protection', 'locked'), true) ? undefined : false,
  });
}

function flag(font: XmlElement | undefined, name: string): true | undefined {
  const found = childrenOf(font, name)[0];
  return found && isOn(found.attributes['val'], true) ? true : undefined;
}
