export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing with what it holds. */
export function svg(
  name: string,
  attributes: Attributes,
  children: readonly (SVGElement | string)[] = [],
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}
