import { takePhotograph } from './takePhotograph';
import type { SheetPhoto } from './photograph';
import type { MadeSheetPhoto } from './written';

/** Short texts that tell whether anybody changed these sheets, by id and name. */
export async function fingerprints(
  context: Excel.RequestContext,
  sheets: readonly (readonly [id: string, name: string])[],
): Promise<readonly MadeSheetPhoto[]> {
  if (sheets.length === 0) return [];
  const { sheets: photos } = await takePhotograph(
    context,
    sheets.map(([sheet]) => ({ sheet })),
  );
  return photos.map((photo) => ({
    id: photo.id,
    name: photo.name,
    fingerprint: fingerprintOf(photo),
  }));
}

/** Of cells, formats, tables and charts; the sheet's name and its widths are no work of anybody. */
export function fingerprintOf({ cells, tables, charts }: SheetPhoto): string {
  const print = new Print();
  for (const lines of [cells.contents, cells.formats]) {
    for (const line of lines) {
      for (const cell of line) print.add(`${typeof cell}${String(cell)}`);
    }
  }
  const places = tables.map(({ name, place, columns }) => [name, place, columns]);
  print.add(JSON.stringify([cells.row, cells.column, places, charts]));
  return print.text;
}

/** Two FNV-1a sums of 32 bits, the second over texts read backwards. */
class Print {
  private forward = 0x811c9dc5;
  private backward = 0x811c9dc5;
  private length = 0;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      this.forward = Math.imul(this.forward ^ text.charCodeAt(at), 0x01000193);
      this.backward = Math.imul(this.backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
    }
    this.forward = Math.imul(this.forward ^ 0xffff, 0x01000193);
    this.backward = Math.imul(this.backward ^ this.forward, 0x01000193);
    this.length += text.length + 1;
  }

  get text(): string {
    return [this.forward, this.backward, this.length].map((part) => part >>> 0).join('.');
  }
}
