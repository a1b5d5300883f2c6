/** What went between the add-in and Excel. */
export interface Traffic {
  batches: number;
  /** Bytes of the largest message each way, as it would travel to Excel on the web. */
  largestRequestBytes: number;
  largestResponseBytes: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Bytes of a JSON text sent as a string inside another JSON text: UTF-8, its quotes escaped. */
export function escapedBytes(json: string): number {
  let escapes = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE || code === BACKSLASH) escapes++;
  }
  return Buffer.byteLength(json, 'utf8') + escapes;
}
