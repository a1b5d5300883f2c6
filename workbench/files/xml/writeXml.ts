import { escapeAttribute, escapeText } from './escape';
import type { XmlElement } from './xmlElement';

/** The declaration every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element and what it holds, as text. */
function writeElement(tree: XmlElement): string {
  const inner = tree.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child)))
    .join('');
  return inner === '' ? openTag(tree, '/') : `${openTag(tree)}${inner}</${tree.name}>`;
}

/** A whole part as text. */
export function writeXml(tree: XmlElement): string {
  return XML_DECLARATION + writeElement(tree);
}

function openTag(tree: XmlElement, end = ''): string {
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  return `<${tree.name}${attributes}${end}>`;
}
