import { escapeAttribute, escapeText } from './escape';
import type { XmlElement } from './xmlElement';

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part as text. */
export function writeXml(tree: XmlElement): string {
  return XML_DECLARATION + writeElement(tree);
}

/** An element and what it holds, as text. */
function writeElement(tree: XmlElement): string {
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const inner = tree.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child)))
    .join('');
  const open = `<${tree.name}${attributes}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${tree.name}>`;
}
