/** Those who show the workbook, and want to hear when it may look different than before. */
export class Watchers {
  private readonly listeners = new Set<() => void>();

  /** Calls back after each such moment; gives a function that ends it. */
  add(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }
}
