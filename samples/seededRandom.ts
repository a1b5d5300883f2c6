/** Numbers that look random and are the same on every run and machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in `share` of the cases: 0.05 is one in twenty. */
  happens(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Tommy Ettinger's mulberry32: 32 bits of state are plenty for a sample workbook. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number =>
    low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    whole,
    happens: (share) => fraction() < share,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}
