/** Cells or ranges of one sheet. */
export interface SheetPlaces {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** The last mark parts sheet and address: sheets may have one in their names. */
const PLACE = /^(.+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

/**
 * Places parted by sheet, in the order in which they come; what names no cell is left out.
 * @example placesBySheet(["'Open items'!B3"]) is [{ sheet: 'Open items', addresses: ['B3'] }]
 */
export function placesBySheet(places: readonly string[]): readonly SheetPlaces[] {
  const bySheet = new Map<string, string[]>();
  for (const place of places) {
    const [, named, address] = PLACE.exec(place) ?? [];
    if (named === undefined || address === undefined) continue;
    const quoted = /^'(.*)'$/u.exec(named)?.[1];
    const sheet = quoted?.replaceAll("''", "'") ?? named;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  }
  return [...bySheet].map(([sheet, addresses]) => ({ sheet, addresses }));
}
