/** Lists go over the native interface in the shape of COM's safe arrays. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): 1;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}
