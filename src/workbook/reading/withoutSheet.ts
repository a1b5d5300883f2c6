/**
 * An address without the name of its sheet, which people may change.
 * @example withoutSheet("'Open items'!B2:C9") is 'B2:C9'
 */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
