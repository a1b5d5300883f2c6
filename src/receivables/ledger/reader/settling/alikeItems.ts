import { cellText } from '../../cellText';
import { repeated } from './repeats';
import type { RowReader } from '../rowReader';

/** Parts neighbouring numbers by the golden ratio of 2 to the 32nd (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;
/** Items that are looked at in one step. */
const ITEMS_A_STEP = 100_000;

/**
 * Positions of the items that are likely to be in the ledger twice: account, due date and balance are
 * those of another one (of a line of an invoice: account, due date and line), and so is the invoice.
 * Some that are not alike may be among them. Of a million items few have the numbers of another one,
 * and only theirs are the texts that are looked at. Items of no balance, and those in `left`, are none.
 * @example yield* alikeItems(rows, new Set()) is [4, 17] where those two are alike
 */
export function* alikeItems(rows: RowReader, left: ReadonlySet<number>): Generator<void, number[]> {
  const { length, invoice } = rows.items;
  const lines = lineHashes(rows);
  const numbers = new Int32Array(length);
  for (let from = 0; from < length; from += ITEMS_A_STEP) {
    numbers.set(numberHashes(rows, lines, from), from);
    yield;
  }
  const found = yield* repeated(numbers);
  const alike = left.size === 0 ? found : found.filter((at) => !left.has(at));
  const texts = new Int32Array(alike.length);
  for (const [index, at] of alike.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    texts[index] = mixed(numbers[at]!, hashOf(cellText(invoice[at])));
  }
  const both = yield* repeated(texts);
  return both.map((index) => alike[index] ?? 0);
}

/** Hashes of the numbers of one step's items; 0 for an item of no balance. */
function numberHashes(
  { items, kept: { line } }: RowReader,
  lines: Int32Array,
  from: number,
): Int32Array {
  const { length, account, dueDay, balance } = items;
  const hashes = new Int32Array(Math.min(ITEMS_A_STEP, length - from));
  for (let index = 0; index < hashes.length; index += 1) {
    const at = from + index;
    const amount = balance[at]!;
    if (amount === 0) continue;
    const part = line === null ? 0 : lines[line.code(at)]!;
    const last = part === 0 ? amount | 0 : part;
    hashes[index] = mixed(Math.imul(account[at]!, SPREAD) ^ dueDay[at]!, last);
  }
  return hashes;
}

/** By code of a line: a hash of its text, 0 where it is blank. */
function lineHashes({ kept: { line } }: RowReader): Int32Array {
  return Int32Array.from(line?.cells ?? [], (cell) => hashOf(cellText(cell)));
}

/** A number of 32 bits for a text; 0 for none. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}

/** Spreads two numbers over 32 bits (the mixing steps of MurmurHash3), of which 0 is not one. */
function mixed(one: number, other: number): number {
  let bits = Math.imul(one, SPREAD) ^ Math.imul(other, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0xc2b2ae35);
  bits ^= bits >>> 13;
  return bits === 0 ? 1 : bits;
}
