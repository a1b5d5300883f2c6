import { decodeCellText, unescapeXml } from '../xml/escape';

/** A string of the shared table. `rich` is its XML when it holds more than plain text. */
export interface SharedString {
  readonly text: string;
  readonly rich?: string;
}

/** The shared strings of a workbook, in order. */
export function readSharedStrings(part: string | undefined): SharedString[] {
  const strings: SharedString[] = [];
  if (part === undefined) return strings;
  for (let at = nextItem(part, 0); at >= 0; at = nextItem(part, at)) {
    const open = part.indexOf('>', at);
    if (part[open - 1] === '/') {
      strings.push({ text: '' });
      at = open;
      continue;
    }
    const close = part.indexOf('</si>', open);
    strings.push(readStringItem(part.slice(open + 1, close)));
    at = close;
  }
  return strings;
}

/** The text of an `si` or `is`, given what stands inside it. */
export function readStringItem(inner: string): SharedString {
  const start = inner.indexOf('<t');
  if (start < 0) return { text: '' };
  const end = inner.indexOf('</t>', start);
  if (!inner.includes('<r') && end >= 0) {
    return { text: decodeText(inner.slice(inner.indexOf('>', start) + 1, end)) };
  }
  // Readings in another script (rPh) are not part of the text.
  const spoken = inner.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '');
  let text = '';
  for (const [, run = ''] of spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g))
    text += decodeText(run);
  return { text, rich: inner };
}

function decodeText(text: string): string {
  return decodeCellText(unescapeXml(text.replaceAll('\r\n', '\n')));
}

function nextItem(part: string, from: number): number {
  let at = part.indexOf('<si', from);
  while (at >= 0 && part[at + 3] !== '>' && part[at + 3] !== '/' && part[at + 3] !== ' ') {
    at = part.indexOf('<si', at + 3);
  }
  return at;
}
