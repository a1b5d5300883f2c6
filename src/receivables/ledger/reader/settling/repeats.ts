/** Bits an entry: of different hashes one in fifteen then meets a bit that is taken. */
const BITS_TO_MEET = 8;
/** Entries that are looked at in one step. */
const ENTRIES_A_STEP = 100_000;

/**
 * Indexes of the entries that share their hash with another one, in ascending order; 0 is no hash. Each
 * hash takes a bit in a small field; only those that meet a bit which is taken, mostly another hash's,
 * get a place in a table. All loops are functions over arrays of numbers: compiled code that knows a class
 * is thrown away with the last object of it, and would be made anew for each ledger.
 * @example yield* repeated(Int32Array.of(7, 9, 0, 7, 0)) is [0, 3]
 */
export function* repeated(hashes: Int32Array): Generator<void, number[]> {
  const field = new Uint8Array(powerOf2(hashes.length * BITS_TO_MEET) >> 3);
  const suspects: number[] = [];
  for (let from = 0; from < hashes.length; from += ENTRIES_A_STEP) {
    takeBits(hashes.subarray(from, from + ENTRIES_A_STEP), field, suspects);
    yield;
  }
  const table = tableOf(suspects);
  yield;
  const perhaps: number[] = [];
  for (let from = 0; from < hashes.length; from += ENTRIES_A_STEP) {
    const found = countPlaced(hashes.subarray(from, from + ENTRIES_A_STEP), table);
    for (const index of found) perhaps.push(from + index);
    yield;
  }
  return perhaps.filter((index) => table[placeOf(table, hashes[index]!) + 1] === 2);
}

/** Gives each hash its bit in the field, and lists those that find it taken. */
function takeBits(hashes: Int32Array, field: Uint8Array, suspects: number[]): void {
  const last = field.length - 1;
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index]!;
    if (hash === 0) continue;
    const at = (hash >>> 3) & last;
    const before = field[at]!;
    const bit = 1 << (hash & 7);
    field[at] = before | bit;
    if ((before & bit) !== 0) suspects.push(hash);
  }
}

/** A table of pairs: a hash, and how often it was met, 2 for more than once. */
function tableOf(suspects: readonly number[]): Int32Array {
  const table = new Int32Array(powerOf2(suspects.length * 2) * 2);
  for (let index = 0; index < suspects.length; index += 1) {
    const hash = suspects[index]!;
    table[placeOf(table, hash)] = hash;
  }
  return table;
}

/** Counts in the table the hashes that have a place there, and lists where they stand. */
function countPlaced(hashes: Int32Array, table: Int32Array): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index]!;
    if (hash === 0) continue;
    const place = placeOf(table, hash);
    if (table[place] === 0) continue;
    table[place + 1] = table[place + 1] === 0 ? 1 : 2;
    found.push(index);
  }
  return found;
}

/** Where a hash stands in a table, or the free place where it would. */
function placeOf(table: Int32Array, hash: number): number {
  const last = table.length - 1;
  // The last bit says which of a pair, so a place has none.
  let place = ((hash ^ (hash >>> 15)) << 1) & last;
  for (;;) {
    const held = table[place]!;
    if (held === 0 || held === hash) return place;
    place = (place + 2) & last;
  }
}

/** The first power of 2 that is as large, and at least 8. */
function powerOf2(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(size, 8)));
}
