/**
 * Bytes that one message to or from Excel should carry. Excel on the web refuses 5 MB each way;
 * the body travels as escaped JSON, and what surrounds it takes room too.
 */
export const BLOCK_BYTES = 2_000_000;

/** Most rows in one block, so that progress moves and the pane stays alive. */
const MOST_ROWS = 20_000;

/** Bytes of cells once escaped in UTF-8 JSON inside JSON: quotes count twice, other signs up to 4. */
export function cellBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    bytes += 2;
    for (const cell of row) bytes += typeof cell === 'string' ? textBytes(cell) : 20;
  }
  return bytes;
}

function textBytes(text: string): number {
  let bytes = 5;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? (code === 0x22 || code === 0x5c || code < 0x20 ? 4 : 1) : 4;
  }
  return bytes;
}

/** How many rows like `sample` fit in one block; at least one. */
export function rowsPerBlock(sample: readonly (readonly unknown[])[]): number {
  if (sample.length === 0) return MOST_ROWS;
  const bytesPerRow = Math.max(1, cellBytes(sample) / sample.length);
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(BLOCK_BYTES / bytesPerRow)));
}
