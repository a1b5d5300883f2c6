import { unescapeXml } from './escape';
import type { XmlElement } from './xmlElement';

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads an XML part into a tree that is written again as it was: prefixes, order and blanks stay, as
 * no serializer of a browser promises. Comments are not kept. Throws a SyntaxError when the text is not
 * well nested; document types are passed over, so no entity of a file's own is ever made.
 */
export function readXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  for (const token of text.matchAll(TOKEN)) {
    const [, cdata, closing, name, attributes, selfClosing, characters] = token;
    const parent = open[open.length - 1];
    if (parent === undefined) break;
    if (name !== undefined) {
      if (closing) {
        if (parent.name !== name)
          throw new SyntaxError('An element is not closed where it should.');
        open.pop();
      } else {
        const made = { name, attributes: readAttributes(attributes ?? ''), children: [] };
        parent.children.push(made);
        if (!selfClosing) open.push(made);
      }
    } else if (characters !== undefined) {
      if (parent !== top) parent.children.push(unescapeXml(characters));
    } else if (cdata !== undefined) parent.children.push(cdata);
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || root === undefined) throw new SyntaxError('The part is no XML.');
  return root;
}

/** The attributes written inside a tag. */
function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const found of text.matchAll(ATTRIBUTE)) {
    attributes[found[1] ?? ''] = unescapeXml(found[2] ?? found[3] ?? '');
  }
  return attributes;
}
