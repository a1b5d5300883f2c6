import { withoutMainPrefix } from '../sheet/sheetText';
import { decodeCellText, unescapeXml } from '../xml/escape';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The texts that cells share. Of a workbook's texts the copy gets those that one of its cells uses, and
 * no other: what was left out is not in the file.
 */
export class StringPool {
  private readonly from: readonly string[];
  private readonly places = new Map<number, number>();
  private readonly taken = new Map<string, number>();
  private readonly items: string[] = [];

  /** @param stored the part with the workbook's texts; '' without one */
  constructor(stored: string) {
    this.from = itemsOf(withoutMainPrefix(stored));
  }

  /** The text of the workbook's string, without its formats and its reading aids. */
  textAt(index: number): string {
    return textOfItem(this.from[index] ?? '');
  }

  /** The place in the copy's pool of a string of the workbook. */
  take(index: number): number {
    const known = this.places.get(index);
    if (known !== undefined) return known;
    const place = this.put(this.from[index] ?? '<t/>');
    this.places.set(index, place);
    return place;
  }

  /** The place in the copy's pool of a text that is still escaped as in XML. */
  add(escaped: string): number {
    return this.put(`<t xml:space="preserve">${escaped}</t>`);
  }

  /** The copy's part, piece by piece. */
  *written(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="${MAIN}" uniqueCount="${this.items.length}">`;
    for (const item of this.items) yield `<si>${item}</si>`;
    yield '</sst>';
  }

  private put(item: string): number {
    const known = this.taken.get(item);
    if (known !== undefined) return known;
    this.taken.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The text of what stands inside `si` or `is`, plain or in runs. */
export function textOfItem(item: string): string {
  const spoken = item.replace(/<rPh[\s\S]*?<\/rPh>/g, '');
  const texts = [...spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text);
  return decodeCellText(unescapeXml(texts.join('')));
}

function itemsOf(text: string): string[] {
  const items: string[] = [];
  let at = text.indexOf('<si');
  while (at >= 0) {
    const end = text.indexOf('>', at);
    const closed = text[end - 1] === '/';
    const after = closed ? end : text.indexOf('</si>', end);
    items.push(closed ? '' : text.slice(end + 1, after));
    at = text.indexOf('<si', after);
  }
  return items;
}
