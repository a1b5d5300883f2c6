import { element, type XmlElement } from '../xml/xmlElement';

/** An element of a chart that says one thing: `<c:overlay val="0"/>`. */
export function said(name: string, val: string | number): XmlElement {
  return element(`c:${name}`, { val });
}
