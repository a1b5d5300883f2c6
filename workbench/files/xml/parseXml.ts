import { unescapeXml } from './escape';
import type { XmlElement } from './xmlElement';

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads an XML part into a tree. Comments and processing instructions are not kept. Throws a
 * SyntaxError when the text is not well nested.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const [, cdata, closing, name, attributes, selfClosing, characters] = token;
    const parent = open[open.length - 1];
    if (!parent) break;
    if (name !== undefined) {
      if (closing) {
        if (parent.name !== name) throw new SyntaxError(`</${name}> closes <${parent.name}>`);
        open.pop();
      } else {
        const made = { name, attributes: parseAttributes(attributes ?? ''), children: [] };
        parent.children.push(made);
        if (!selfClosing) open.push(made);
      }
    } else if (characters !== undefined) {
      if (parent !== top) parent.children.push(unescapeXml(characters));
    } else if (cdata !== undefined) parent.children.push(cdata);
  }
  const root = top.children[0];
  if (open.length !== 1 || root === undefined || typeof root === 'string') {
    throw new SyntaxError('The part is not well-formed XML.');
  }
  return root;
}

/** The attributes written inside a tag. */
function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    attributes[found[1] ?? ''] = unescapeXml(found[2] ?? found[3] ?? '');
  }
  return attributes;
}
