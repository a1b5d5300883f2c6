/**
 * What the items add up to, row after row, by currency, in minor units, and whether an amount is the
 * sum of all of them or of those since some earlier total or heading.
 */
export class RunningSums {
  private readonly sums: Float64Array;
  private readonly since: Float64Array;
  private readonly marks: Set<number>[];
  private itemsSince = 0;

  constructor(currencies: number) {
    this.sums = new Float64Array(currencies);
    this.since = new Float64Array(currencies);
    this.marks = Array.from({ length: currencies }, () => new Set([0]));
  }

  add(currency: number, amount: number): void {
    this.sums[currency] = (this.sums[currency] ?? 0) + amount;
    this.since[currency] = (this.since[currency] ?? 0) + amount;
    this.itemsSince += 1;
  }

  /** Sets a mark: a total or a heading stands here. */
  mark(): void {
    this.sums.forEach((sum, currency) => this.marks[currency]?.add(sum));
    this.since.fill(0);
    this.itemsSince = 0;
  }

  /** What the items of a currency add up to so far. */
  sum(currency: number): number {
    return this.sums[currency] ?? 0;
  }

  /** Whether an amount adds up all items so far, or those since any mark; 0 only those since the last. */
  adds(currency: number, amount: number): boolean {
    if (amount === 0) return this.itemsSince > 0 && this.since[currency] === 0;
    return this.marks[currency]?.has((this.sums[currency] ?? 0) - amount) ?? false;
  }
}
