/** One budget of the design, measured; or a figure for information, which has none. */
export interface Measurement {
  readonly name: string;
  readonly measured: number;
  /** Null for information. */
  readonly budget: number | null;
  /** Most budgets are a most; a speed-up is a least. */
  readonly kind: 'at most' | 'at least';
  /** What the numbers are: times, bytes, kB. */
  readonly unit: string;
}

/** What cannot be measured here, and why. */
export interface LeftOut {
  readonly leftOut: string;
}

/** Whether the measurement keeps its budget. */
export function isWithin({ kind, measured, budget }: Measurement): boolean {
  if (budget === null) return true;
  return kind === 'at most' ? measured <= budget : measured >= budget;
}
