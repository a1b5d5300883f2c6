/** One budget of the design, measured. */
export interface Measurement {
  readonly name: string;
  readonly measured: number;
  readonly budget: number;
  /** Most budgets are a most; a speed-up is a least. */
  readonly kind: 'at most' | 'at least';
  /** What the numbers are: times, bytes, kB. */
  readonly unit: string;
}

/** Whether the measurement keeps its budget. */
export function isWithin({ kind, measured, budget }: Measurement): boolean {
  return kind === 'at most' ? measured <= budget : measured >= budget;
}
