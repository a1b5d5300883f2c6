/**
 * The 16-bit hash that guards a sheet against accidents (ECMA-376 part 4, 14.7.1), as four hex digits:
 * `legacyPasswordHash('abc')` is `CC1A`.
 */
export function legacyPasswordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = rotated(hash) ^ character.charCodeAt(0);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
