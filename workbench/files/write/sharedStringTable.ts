import { encodeCellText, escapeText } from '../xml/escape';
import { XML_DECLARATION } from '../xml/writeXml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The shared strings of a file that is being written: only those that cells use. */
export class SharedStringTable {
  private readonly positions = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** The position of a plain text. */
  add(text: string): number {
    return this.put(text, () => {
      const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
      return `<t${space}>${escapeText(encodeCellText(text))}</t>`;
    });
  }

  /** The position of a string with fonts inside, given its XML. */
  addRich(inner: string): number {
    return this.put(`\u0000${inner}`, () => inner);
  }

  toXml(): string {
    const counts = `count="${this.uses}" uniqueCount="${this.items.length}"`;
    const body = this.items.map((item) => `<si>${item}</si>`).join('');
    return `${XML_DECLARATION}<sst xmlns="${NAMESPACE}" ${counts}>${body}</sst>`;
  }

  private put(key: string, write: () => string): number {
    this.uses++;
    let position = this.positions.get(key);
    if (position === undefined) {
      position = this.items.push(write()) - 1;
      this.positions.set(key, position);
    }
    return position;
  }
}
