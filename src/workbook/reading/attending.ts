/** Who waits for long work: hears how far it has come, in rows, and may ask it to stop. */
export interface Attending {
  report(progress: { readonly done: number; readonly of: number }): void;
  stopIfCancelled(): void;
}
