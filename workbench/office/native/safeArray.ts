/** The array that a desktop host hands to office.js. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** Wraps values the way a desktop host does. */
export function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}
