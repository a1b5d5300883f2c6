/**
 * Running sums of doubles, by index from 0, that do not lose cents however many are added (Neumaier's
 * compensation). They are the ledger's own totals, so they must not be wrong where the items are right.
 */
export class ExactSums {
  // Typed arrays, because a double kept in an object's field may cost an allocation an addition.
  private readonly sums;
  private readonly lost;

  constructor(count: number) {
    this.sums = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  add(index: number, value: number): void {
    const sum = this.sums[index] ?? 0;
    const next = sum + value;
    const lost = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    this.lost[index] = (this.lost[index] ?? 0) + lost;
    this.sums[index] = next;
  }

  total(index: number): number {
    return (this.sums[index] ?? 0) + (this.lost[index] ?? 0);
  }
}
