import { NotCopied } from '../notCopied';
import { readXml } from '../xml/readXml';
import type { XmlElement } from '../xml/xmlElement';

/** A sheet part: its rows as text, because they may be a hundred thousand, and the rest as a tree. */
export interface SheetText {
  /** With an empty `sheetData` where the rows belong. */
  readonly tree: XmlElement;
  readonly rows: string;
}

/** Takes a sheet part apart. Throws `NotCopied` where it is no sheet. */
export function sheetText(text: string): SheetText {
  const plain = withoutMainPrefix(text);
  const open = /<sheetData\s*(\/?)>/.exec(plain);
  try {
    if (open === null) return { tree: readXml(plain), rows: '' };
    const from = open.index + open[0].length;
    const end = open[1] === '/' ? from : plain.indexOf('</sheetData>', from);
    const after = open[1] === '/' ? from : end + '</sheetData>'.length;
    if (end < 0) throw new SyntaxError('The rows do not end.');
    const tree = readXml(`${plain.slice(0, open.index)}<sheetData/>${plain.slice(after)}`);
    return { tree, rows: plain.slice(from, end) };
  } catch (cause) {
    throw cause instanceof SyntaxError ? new NotCopied('notRead', { cause }) : cause;
  }
}

/** Some programs write `<x:row>`; what belongs to spreadsheets loses that prefix. */
export function withoutMainPrefix(text: string): string {
  const found =
    /xmlns:(\w+)="http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/(?:spreadsheetml|ooxml\/spreadsheetml)[^"]*\/main"/.exec(
      text.slice(0, 4000),
    );
  const prefix = found?.[1];
  if (prefix === undefined || !text.includes(`<${prefix}:`)) return text;
  return text
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}
