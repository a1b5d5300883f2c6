/** Bits an entry: of different hashes one in thirty then meets a bit that is taken. */
const BITS_TO_MEET = 16;
/** Those met twice are few. */
const BITS_TO_REPEAT = 4;

/**
 * Tells which of many hashes are likely to occur more than once: every one that does, and a few that
 * only share their bit with another. Each takes a bit in a small field instead of a place in a map.
 */
export class Repeats {
  private readonly hashes;
  private readonly met;
  private readonly repeated;

  constructor(length: number) {
    this.hashes = new Int32Array(length);
    this.met = bitmap(length * BITS_TO_MEET);
    this.repeated = bitmap(length * BITS_TO_REPEAT);
  }

  /** Notes the hash of an entry, once for each. */
  note(index: number, hash: number): void {
    this.hashes[index] = hash;
    if (!add(this.met, hash)) add(this.repeated, hash);
  }

  /** The hash noted for an entry; 0 where none was. */
  hash(index: number): number {
    return this.hashes[index] ?? 0;
  }

  /** Whether another entry is likely to have the same hash; to be asked when all are noted. */
  isRepeated(index: number): boolean {
    const hash = this.hashes[index] ?? 0;
    const { repeated } = this;
    return ((repeated[(hash >>> 3) & (repeated.length - 1)] ?? 0) & (1 << (hash & 7))) !== 0;
  }
}

/** At least so many bits, all 0; their number is a power of 2. */
function bitmap(bits: number): Uint8Array {
  return new Uint8Array((2 ** Math.ceil(Math.log2(Math.max(bits, 8)))) >> 3);
}

/** Puts a hash in; false where one with the same bit was in already. */
function add(bits: Uint8Array, hash: number): boolean {
  const at = (hash >>> 3) & (bits.length - 1);
  const before = bits[at] ?? 0;
  const bit = 1 << (hash & 7);
  bits[at] = before | bit;
  return (before & bit) === 0;
}
