/** A cell or range of a sheet, as the sheet's name and the address in it. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

const ADDRESS = /^(.+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

/**
 * Where a text leads to; null where it names no cell. The last mark parts sheet and address: sheets may
 * have one in their names.
 * @example placeParts("'Open items'!B3") is { sheet: 'Open items', address: 'B3' }
 */
export function placeParts(place: string): CellPlace | null {
  const [, sheet = '', address = ''] = ADDRESS.exec(place) ?? [];
  if (address === '') return null;
  const quoted = /^'(.*)'$/u.exec(sheet)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? sheet, address };
}
