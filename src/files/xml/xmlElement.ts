/** An element of an XML part. Text and elements keep their order; names keep their prefix. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = String(value);
  }
  return { name, attributes: kept, children: [...children] };
}

/** A name without its prefix: files of other programs choose prefixes of their own. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements with this local name, or all of them. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child === 'string') continue;
    if (name === undefined || localName(child.name) === name) found.push(child);
  }
  return found;
}

/** The first child with this local name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** All elements below one, in the order in which they are written. */
export function* allBelow(parent: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(parent)) {
    yield child;
    yield* allBelow(child);
  }
}

/** All text inside an element, however deep. */
export function textOf(parent: XmlElement | undefined): string {
  if (parent === undefined) return '';
  return parent.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** Keeps of an element's child elements those that pass; text between them stays. */
export function keepChildren(parent: XmlElement, passes: (child: XmlElement) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || passes(child));
}

/** Keeps of all elements below one those that pass; what is below one that does not, goes with it. */
export function keepBelow(parent: XmlElement, passes: (child: XmlElement) => boolean): void {
  keepChildren(parent, passes);
  for (const child of childrenOf(parent)) keepBelow(child, passes);
}

/** The id by which an element names another part (`r:id`, under any prefix); undefined without one. */
export function partId(tree: XmlElement, name = 'id'): string | undefined {
  const key = Object.keys(tree.attributes).find(
    (each) => each.includes(':') && localName(each) === name,
  );
  return key === undefined ? undefined : tree.attributes[key];
}

/** Takes away the attributes of these local names. */
export function dropAttributes(tree: XmlElement, names: readonly string[]): void {
  for (const key of Object.keys(tree.attributes)) {
    if (names.includes(localName(key))) delete tree.attributes[key];
  }
}
