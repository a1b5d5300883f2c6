/** Bits an entry: of different hashes one in fifteen then meets a bit that is taken. */
const BITS_TO_MEET = 8;
/** Entries that are looked at in one step. */
const ENTRIES_A_STEP = 100_000;

/**
 * Tells which of many entries share their hash with another one. Each hash takes a bit in a small field;
 * only those that meet a bit which is taken, mostly another hash's, get a place in a table.
 */
export class Repeats {
  private readonly hashes;
  private readonly met;
  private readonly suspects: number[] = [];

  constructor(length: number) {
    this.hashes = new Int32Array(length);
    this.met = new Uint8Array(powerOf2(length * BITS_TO_MEET) >> 3);
  }

  /** Notes the hash of an entry, once for each; an entry without one shares it with none. */
  note(index: number, hash: number): void {
    const { met } = this;
    // 0 is an entry without a hash.
    const noted = hash === 0 ? 1 : hash;
    const at = (noted >>> 3) & (met.length - 1);
    const before = met[at]!;
    const bit = 1 << (noted & 7);
    this.hashes[index] = noted;
    met[at] = before | bit;
    if ((before & bit) !== 0) this.suspects.push(noted);
  }

  /** The hash noted for an entry; 0 where none was. */
  hash(index: number): number {
    return this.hashes[index] ?? 0;
  }

  /** The entries that share their hash, in ascending order; to be asked when all are noted. */
  *found(): Generator<void, number[]> {
    const { hashes, suspects } = this;
    const table = new HashTable(suspects.length);
    for (let from = 0; from < suspects.length; from += ENTRIES_A_STEP) {
      table.add(suspects, from, Math.min(suspects.length, from + ENTRIES_A_STEP));
      yield;
    }
    const perhaps: number[] = [];
    for (let from = 0; from < hashes.length; from += ENTRIES_A_STEP) {
      table.count(hashes, from, Math.min(hashes.length, from + ENTRIES_A_STEP), perhaps);
      yield;
    }
    return perhaps.filter((index) => table.isRepeated(hashes[index] ?? 0));
  }
}

/** Hashes, and how often each of them is met. */
class HashTable {
  private readonly places;
  private readonly times;

  constructor(most: number) {
    this.places = new Int32Array(powerOf2(most * 2));
    this.times = new Uint8Array(this.places.length);
  }

  /** Gives hashes a place. */
  add(hashes: readonly number[], from: number, end: number): void {
    for (let index = from; index < end; index += 1) {
      const hash = hashes[index]!;
      this.places[placeOf(this.places, hash)] = hash;
    }
  }

  /** Counts the hashes that have a place, and lists where they stand. */
  count(hashes: Int32Array, from: number, end: number, met: number[]): void {
    const { places, times } = this;
    for (let index = from; index < end; index += 1) {
      const hash = hashes[index]!;
      if (hash === 0) continue;
      const place = placeOf(places, hash);
      if (places[place] === 0) continue;
      times[place] = times[place] === 0 ? 1 : 2;
      met.push(index);
    }
  }

  isRepeated(hash: number): boolean {
    return this.times[placeOf(this.places, hash)] === 2;
  }
}

/** Where a hash stands in a table, or the free place where it would. */
function placeOf(table: Int32Array, hash: number): number {
  const last = table.length - 1;
  let place = (hash ^ (hash >>> 15)) & last;
  for (;;) {
    const held = table[place]!;
    if (held === 0 || held === hash) return place;
    place = (place + 1) & last;
  }
}

/** The first power of 2 that is as large, and at least 8. */
function powerOf2(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(size, 8)));
}
