import type { Font, Style } from '../../host/model/types';
import { childOf, element, type XmlElement } from '../xml/xmlElement';
import { argb } from './colours';
import { SIDES } from './readStyle';

/** The order of a font's parts that Excel writes and insists on. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font that looks as asked; what the model has no word for comes from the font it is made of. */
export function writeFont(font: Font, from: XmlElement, now: Font): XmlElement {
  const parts = new Map<string, XmlElement>();
  for (const child of from.children) {
    if (typeof child !== 'string') parts.set(child.name, child);
  }
  const set = (part: string, value: XmlElement | undefined): void => {
    if (value) parts.set(part, value);
    else parts.delete(part);
  };
  if (font.bold !== now.bold) set('b', font.bold ? element('b') : undefined);
  if (font.italic !== now.italic) set('i', font.italic ? element('i') : undefined);
  if (font.underline !== now.underline) set('u', font.underline ? element('u') : undefined);
  if (font.size !== now.size && font.size !== undefined)
    set('sz', element('sz', { val: font.size }));
  if (font.color !== now.color) {
    set(
      'color',
      font.color === undefined ? undefined : element('color', { rgb: argb(font.color) }),
    );
  }
  if (font.name !== now.name && font.name !== undefined) {
    set('name', element('name', { val: font.name }));
    // A scheme would make the theme's font win over the name.
    parts.delete('scheme');
    parts.delete('family');
    parts.delete('charset');
  }
  const ordered = [...parts.values()].sort(
    (a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name),
  );
  return element('font', from.attributes, ordered);
}

/** A solid fill, or none. */
export function writeFill(colour: string | undefined): XmlElement {
  if (colour === undefined) {
    return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  }
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: argb(colour) }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);
}

/** A border; a diagonal stays as it was. */
export function writeBorder(borders: Style['borders'], from: XmlElement | undefined): XmlElement {
  const sides = SIDES.map((side) => {
    const line = borders?.[side];
    if (!line) return element(side);
    const colour =
      line.color === undefined
        ? element('color', { auto: 1 })
        : element('color', { rgb: argb(line.color) });
    return element(side, { style: line.style }, [colour]);
  });
  const diagonal = childOf(from, 'diagonal') ?? element('diagonal');
  return element('border', from?.attributes ?? {}, [...sides, diagonal]);
}

/** The alignment of a cell format; rotation and the like stay as they were. */
export function writeAlignment(style: Style, from: XmlElement | undefined): XmlElement | undefined {
  const kept = { ...from?.attributes };
  for (const known of ['horizontal', 'vertical', 'wrapText', 'indent']) delete kept[known];
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent,
    ...kept,
  };
  const empty = Object.values(attributes).every((value) => value === undefined);
  return empty ? undefined : element('alignment', attributes);
}
