import type { ConditionalLook } from '../../host/model/conditionalFormat';
import type { StylePool } from '../../host/model/stylePool';
import type { Font, Style } from '../../host/model/types';
import { childOf, childrenOf, element, type XmlElement } from '../xml/xmlElement';
import { NumberFormats } from './numberFormats';
import { readLook, writeLook } from './conditionalLook';
import { fontBeside, readAlignment, readBorders, readFill, readFont, said } from './readStyle';
import { writeAlignment, writeBorder, writeFill, writeFont } from './writeStyle';

/**
 * The styles part of a workbook. Cell formats (`xf`) that are already there are used as they are,
 * with everything the model has no word for; a new look is made out of the format it changes.
 */
export class StyleSheet {
  private readonly formats: NumberFormats;
  private readonly standard: Font;
  private readonly styles: (Style | undefined)[] = [];
  private readonly first = new Map<Style, number>();
  private readonly derived = new Map<number, Map<Style, number>>();
  private readonly looks = new Map<string, number>();

  constructor(
    readonly tree: XmlElement,
    private readonly theme: readonly string[],
    private readonly pool: StylePool,
  ) {
    this.formats = new NumberFormats(tree);
    const standard = Number(this.xfs()[0]?.attributes['fontId'] ?? 0);
    this.standard = readFont(this.item('fonts', standard), theme);
    this.xfs().forEach((_, xf) => {
      const style = this.styleOf(xf);
      if (!this.first.has(style)) this.first.set(style, xf);
    });
    this.items('dxfs').forEach((dxf, at) => {
      const key = JSON.stringify(readLook(dxf, this.theme));
      if (!this.looks.has(key)) this.looks.set(key, at);
    });
  }

  /** How a cell with this format looks. */
  styleOf(xf: number): Style {
    return (this.styles[xf] ??= this.readXf(xf));
  }

  /** The format for a style: the cell's own when it looks so, else one there is, else a new one. */
  xfFor(style: Style, base: number): number {
    if (this.styleOf(base) === style) return base;
    if (base === 0) {
      const known = this.first.get(style);
      if (known !== undefined) return known;
    }
    let made = this.derived.get(base);
    if (!made) this.derived.set(base, (made = new Map<Style, number>()));
    let xf = made.get(style);
    if (xf === undefined) made.set(style, (xf = this.derive(style, base)));
    return xf;
  }

  /** What a conditional format with this `dxf` changes. */
  lookOf(dxf: number): ConditionalLook {
    const found = this.items('dxfs')[dxf];
    return found ? readLook(found, this.theme) : {};
  }

  /** The `dxf` for a look. */
  dxfFor(look: ConditionalLook): number {
    const written = writeLook(look, this.formats);
    const key = JSON.stringify(readLook(written, this.theme));
    const known = this.looks.get(key);
    if (known !== undefined) return known;
    const made = this.append('dxfs', written);
    this.looks.set(key, made);
    return made;
  }

  private readXf(at: number): Style {
    const xf = this.xfs()[at];
    if (!xf) return this.pool.intern({ numberFormat: 'General' });
    const id = (name: string): number => Number(xf.attributes[name] ?? 0);
    const font = readFont(this.item('fonts', id('fontId')), this.theme);
    return this.pool.intern(
      said<Style>({
        numberFormat: this.formats.codeOf(id('numFmtId')),
        font: fontBeside(font, this.standard),
        fill: readFill(this.item('fills', id('fillId')), this.theme),
        borders: readBorders(this.item('borders', id('borderId')), this.theme),
        horizontal: undefined,
        vertical: undefined,
        wrap: undefined,
        indent: undefined,
        locked: undefined,
        ...readAlignment(xf),
      }),
    );
  }

  private derive(style: Style, base: number): number {
    const from =
      this.xfs()[base] ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const now = this.styleOf(base);
    const attributes: Record<string, string | number | undefined> = { ...from.attributes };
    const use = (id: string, flag: string, value: number): void => {
      attributes[id] = value;
      attributes[flag] = 1;
    };
    if (style.numberFormat !== now.numberFormat) {
      use('numFmtId', 'applyNumberFormat', this.formats.idOf(style.numberFormat));
    }
    if (!same(style.font, now.font)) use('fontId', 'applyFont', this.fontFor(style, from));
    if (style.fill !== now.fill) {
      use('fillId', 'applyFill', this.append('fills', writeFill(style.fill)));
    }
    if (!same(style.borders, now.borders)) {
      const old = this.item('borders', Number(from.attributes['borderId'] ?? 0));
      use('borderId', 'applyBorder', this.append('borders', writeBorder(style.borders, old)));
    }
    const children: XmlElement[] = [];
    const alignment = writeAlignment(style, childOf(from, 'alignment'));
    if (alignment) {
      attributes['applyAlignment'] = 1;
      children.push(alignment);
    }
    const hidden = childOf(from, 'protection')?.attributes['hidden'];
    if (style.locked === false || hidden !== undefined) {
      attributes['applyProtection'] = 1;
      const locked = style.locked === false ? 0 : undefined;
      children.push(element('protection', { locked, hidden }));
    }
    const made = this.append('cellXfs', element('xf', attributes, children));
    this.styles[made] = style;
    return made;
  }

  private fontFor(style: Style, from: XmlElement): number {
    const old = this.item('fonts', Number(from.attributes['fontId'] ?? 0)) ?? element('font');
    const wanted = { ...this.standard, ...style.font };
    return this.append('fonts', writeFont(wanted, old, readFont(old, this.theme)));
  }

  private xfs(): XmlElement[] {
    return this.items('cellXfs');
  }

  private item(list: string, at: number): XmlElement | undefined {
    return this.items(list)[at];
  }

  private readonly lists = new Map<string, XmlElement[]>();

  private items(list: string): XmlElement[] {
    let items = this.lists.get(list);
    if (!items) this.lists.set(list, (items = childrenOf(childOf(this.tree, list))));
    return items;
  }

  /** Adds an item unless an equal one is there, and answers its position. */
  private append(list: string, item: XmlElement): number {
    const items = this.items(list);
    const text = JSON.stringify(item);
    const equal = items.findIndex((other) => JSON.stringify(other) === text);
    if (equal >= 0) return equal;
    const parent = childOf(this.tree, list) ?? this.makeList(list);
    parent.children.push(item);
    items.push(item);
    parent.attributes['count'] = String(items.length);
    return items.length - 1;
  }

  private makeList(list: string): XmlElement {
    const made = element(list);
    const later = ORDER.slice(ORDER.indexOf(list) + 1);
    const at = this.tree.children.findIndex(
      (child) => typeof child !== 'string' && later.includes(child.name),
    );
    this.tree.children.splice(at < 0 ? this.tree.children.length : at, 0, made);
    return made;
  }
}

/** The order of a styles part (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function same(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: object | undefined): unknown {
  return value && Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
