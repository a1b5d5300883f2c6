import type { ConditionalLook } from '../../host/model/conditionalFormat';
import { attributeOf, childOf, element, isOn, type XmlElement } from '../xml/xmlElement';
import { argb, readColour } from './colours';
import type { NumberFormats } from './numberFormats';
import { said } from './readStyle';

/** What a differential format (`dxf`) changes. */
export function readLook(dxf: XmlElement, theme: readonly string[]): ConditionalLook {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const flag = (name: string): boolean | undefined => {
    const found = childOf(font, name);
    return (
      found &&
      (name === 'u' ? found.attributes['val'] !== 'none' : isOn(found.attributes['val'], true))
    );
  };
  return said<ConditionalLook>({
    // In a dxf a solid fill's colour is the background (ECMA-376 part 1, 18.8.14 with 18.8.32).
    fill:
      readColour(childOf(pattern, 'bgColor'), theme) ??
      (pattern?.attributes['patternType'] === 'solid'
        ? readColour(childOf(pattern, 'fgColor'), theme)
        : undefined),
    fontColor: readColour(childOf(font, 'color'), theme),
    bold: flag('b'),
    italic: flag('i'),
    underline: flag('u'),
    strikethrough: flag('strike'),
    numberFormat: attributeOf(dxf, 'numFmt', 'formatCode'),
  });
}

/** A differential format with this look. */
export function writeLook(look: ConditionalLook, formats: NumberFormats): XmlElement {
  const flag = (name: string, on: boolean | undefined, off: string): XmlElement[] =>
    on === undefined ? [] : [element(name, { val: on ? undefined : off })];
  const font = [
    ...flag('b', look.bold, '0'),
    ...flag('i', look.italic, '0'),
    ...flag('strike', look.strikethrough, '0'),
    ...flag('u', look.underline, 'none'),
    ...(look.fontColor === undefined ? [] : [element('color', { rgb: argb(look.fontColor) })]),
  ];
  const parts: XmlElement[] = [];
  if (font.length > 0) parts.push(element('font', {}, font));
  if (look.numberFormat !== undefined) {
    const id = formats.idOf(look.numberFormat);
    parts.push(element('numFmt', { numFmtId: id, formatCode: look.numberFormat }));
  }
  if (look.fill !== undefined) {
    const colour = element('bgColor', { rgb: argb(look.fill) });
    parts.push(element('fill', {}, [element('patternFill', {}, [colour])]));
  }
  return element('dxf', {}, parts);
}
