/** Excel on the web takes and gives at most 5 MB at a time; the stricter reading of MB is taken. */
export const PAYLOAD_LIMIT = 5_000_000;

/** The bytes of a text as it travels: in UTF-8, escaped as a JSON string. */
export function payloadBytes(text: string): number {
  let bytes = 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : code < 0x20 ? 6 : 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xe000) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
