/** An element of an XML part. Text and elements keep their order; names keep their prefix. */
export interface XmlElement {
  readonly name: string;
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

/** The child elements with this name, or all of them. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first child with this name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The text directly inside an element. */
export function textOf(parent: XmlElement | undefined): string {
  return (parent?.children ?? []).filter((child) => typeof child === 'string').join('');
}

/** An attribute of a child, or undefined when either is missing. */
export function attributeOf(
  parent: XmlElement | undefined,
  child: string,
  attribute: string,
): string | undefined {
  return childOf(parent, child)?.attributes[attribute];
}

/** Whether a boolean attribute is on; what is not said is `otherwise`. */
export function isOn(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}
