import type { ArgumentValue, FunctionArgument } from './calledFunctions';

/**
 * A short key of a call: equal calls have equal keys. Arguments can be a hundred thousand cells, so
 * their values go into a fingerprint of 64 bits and not into the key itself.
 */
export function callKey(name: string, args: readonly FunctionArgument[]): string {
  const print = new Fingerprint();
  const shapes = args.map((arg) => {
    if (!isBlock(arg)) {
      if (arg !== undefined) print.add(arg);
      return arg === undefined ? '-' : '1';
    }
    for (const row of arg) for (const value of row) print.add(value);
    return `${arg.length}x${arg[0]?.length ?? 0}`;
  });
  return `${name.toUpperCase()}(${shapes.join(',')})${print.text}`;
}

/** Whether an argument is a block of values. */
export function isBlock(arg: FunctionArgument): arg is readonly (readonly ArgumentValue[])[] {
  return Array.isArray(arg);
}

/** Marks that keep values of different types apart. */
const TYPE = { blank: 1, false: 2, true: 3, number: 5, text: 7 } as const;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** Two independent 32-bit hashes, mixed as MurmurHash3 mixes. */
class Fingerprint {
  private low = 0x2545f491;
  private high = 0x9e3779b9;

  get text(): string {
    return `${this.low.toString(36)}.${this.high.toString(36)}`;
  }

  add(value: ArgumentValue): void {
    if (value === null) this.mix(TYPE.blank);
    else if (typeof value === 'boolean') this.mix(value ? TYPE.true : TYPE.false);
    else if (typeof value === 'number') {
      this.mix(TYPE.number);
      double[0] = value;
      this.mix(words[0] ?? 0);
      this.mix(words[1] ?? 0);
    } else {
      this.mix(TYPE.text + value.length * 8);
      for (let at = 0; at < value.length; at++) this.mix(value.charCodeAt(at));
    }
  }

  private mix(word: number): void {
    const a = Math.imul(word, 0xcc9e2d51);
    this.low ^= Math.imul((a << 15) | (a >>> 17), 0x1b873593);
    this.low = (Math.imul((this.low << 13) | (this.low >>> 19), 5) + 0xe6546b64) >>> 0;
    const b = Math.imul(word ^ 0x5bd1e995, 0x85ebca6b);
    this.high ^= Math.imul((b << 16) | (b >>> 16), 0xc2b2ae35);
    this.high = (Math.imul((this.high << 11) | (this.high >>> 21), 9) + 0x7f4a7c15) >>> 0;
  }
}
