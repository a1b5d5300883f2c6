import { childrenOf, type XmlElement } from '../xml/xmlElement';

/** An element's name without its prefix: writers of drawings and charts choose prefixes as they like. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The children of that name, whatever their prefix. */
export function localsOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(parent).filter((child) => localName(child) === name);
}

/** The first element down this way, or undefined. */
export function localAt(
  parent: XmlElement | undefined,
  ...way: readonly string[]
): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>((at, name) => localsOf(at, name)[0], parent);
}

/** All elements of that name inside, in the order of the file. */
export function allLocals(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...allLocals(child, name),
  ]);
}

/** What the attribute `val` of such a child says. */
export function valAt(
  parent: XmlElement | undefined,
  ...way: readonly string[]
): string | undefined {
  return localAt(parent, ...way)?.attributes['val'];
}
