import type { XmlElement } from '../xml/xmlElement';

/** The relationship id of an element that links to a part, whatever prefix the file gives it. */
export function relationshipId({ attributes }: XmlElement): string {
  return Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1] ?? '';
}
