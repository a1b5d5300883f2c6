/**
 * A running sum of doubles that does not lose cents, however many are added (Neumaier's
 * compensation). It is the ledger's own total, so it must not be wrong where the items are right.
 */
export class ExactSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.lost;
  }
}
