import { cellText } from '../cellText';
import type { RowReader } from './rowReader';

/** The hashes met so far take a bit each, in 16 times as many bits as there are items. */
const BITS_AN_ITEM = 16;

/**
 * Positions of the items that share account, due date and balance with another one; with lines, also
 * those that share account, due date, line and the end of the invoice number. Numbers alone are
 * compared, first by their hashes, so that of a million items few are looked at twice. Items of no
 * balance, and those in `left`, are none of them.
 * @example alikeItems(rows, new Set()) is [4, 17] where those two are alike
 */
export function alikeItems(rows: RowReader, left: ReadonlySet<number>): number[] {
  const { length, account, dueDay, balance, invoice } = rows.items;
  const { line } = rows.kept;
  const partOf = (at: number): number => {
    const amount = balance[at] ?? 0;
    if (line === null || cellText(line.cells[line.code(at)]) === '') return amount;
    const part = line.code(at) * 4096 + endOf(cellText(invoice[at]));
    return amount < 0 ? -part : part;
  };
  const hashes = new Int32Array(length);
  const met = bitmap(length * BITS_AN_ITEM);
  const repeated = bitmap(length);
  for (let at = 0; at < length; at += 1) {
    if (balance[at] === 0) continue;
    const hash = scattered(account[at] ?? 0, dueDay[at] ?? 0, partOf(at));
    hashes[at] = hash;
    if (!add(met, hash)) add(repeated, hash);
  }
  const found = new Set<number>();
  const firsts = new Map<number, number[]>();
  for (let at = 0; at < length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (!has(repeated, hash) || balance[at] === 0 || left.has(at)) continue;
    const others = firsts.get(hash);
    if (others === undefined) firsts.set(hash, [at]);
    else {
      const twin = others.find(
        (other) =>
          account[other] === account[at] &&
          dueDay[other] === dueDay[at] &&
          partOf(other) === partOf(at),
      );
      if (twin === undefined) others.push(at);
      else found.add(twin).add(at);
    }
  }
  return [...found];
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

function has(bits: Uint8Array, hash: number): boolean {
  return ((bits[(hash >>> 3) & (bits.length - 1)] ?? 0) & (1 << (hash & 7))) !== 0;
}

/** The last two characters of an invoice number, in which neighbours differ, as a number below 4096. */
function endOf(invoice: string): number {
  const last = invoice.charCodeAt(invoice.length - 1) || 0;
  const before = invoice.charCodeAt(invoice.length - 2) || 0;
  return ((before & 63) << 6) | (last & 63);
}

/** Spreads three numbers over 32 bits (the mixing steps of MurmurHash3). */
function scattered(account: number, due: number, amount: number): number {
  let mixed = Math.imul(account, 0x9e3779b1) ^ Math.imul(due, 0x85ebca6b) ^ (amount | 0);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
