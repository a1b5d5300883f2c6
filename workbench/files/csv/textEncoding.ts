/** A text needs no more than a look at its beginning to show what it is made of. */
const LOOKED_AT = 4096;

/**
 * The text that bytes hold: UTF-8 and UTF-16 with or without their mark, else Windows-1252, which is
 * what Excel in western languages writes. Null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  const text = encoding && decoded(bytes, encoding);
  return text === null || text.includes('\u0000') ? null : text;
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on; a blank where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node from 20.18.3 on takes it for Latin-1, in which the euro sign is a control (nodejs/node#56542).
  return text.replace(
    /[\u0080-\u009f]/g,
    (sign) => (WINDOWS[sign.charCodeAt(0) - 0x80] ?? '').trim() || sign,
  );
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  return controls(bytes) ? null : 'windows-1252';
}

/** In UTF-16, every second byte of western text is 0. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 4 && even === 0) return 'utf-16le';
  if (even > length / 4 && odd === 0) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !controls(bytes);
  } catch {
    return false;
  }
}

/** Control characters other than tab, line ends and the old end-of-file mark do not occur in text. */
function controls(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, LOOKED_AT)
    .some((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte));
}
