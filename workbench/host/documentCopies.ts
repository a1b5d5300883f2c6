/** Most copies that Office holds at a time: learn.microsoft.com, `Office.Document.getFileAsync`. */
const MOST_OPEN = 2;

/** Why a copy is not given, by Office's own numbers. */
export const COPY_REFUSAL = {
  wrongFileType: 1009,
  internal: 5001,
  invalidHandle: 5010,
  tooManyOpen: 11_000,
} as const;

/** A copy as the add-in knows it until it closes it. */
export interface DocumentCopy {
  readonly handle: number;
  readonly bytes: Uint8Array;
}

/** Copies of the workbook's file that the add-in has asked for and reads in slices. */
export class DocumentCopies {
  /** The bytes of an .xlsx with all that the workbook holds now; whoever opened the file says how. */
  save: (() => Uint8Array) | null = null;
  private readonly open = new Map<number, Uint8Array>();
  private lastHandle = 0;

  /** Makes a copy, or gives the number of Office's refusal. */
  take(): DocumentCopy | number {
    if (this.open.size >= MOST_OPEN) return COPY_REFUSAL.tooManyOpen;
    if (this.save === null) return COPY_REFUSAL.internal;
    const copy = { handle: ++this.lastHandle, bytes: this.save() };
    this.open.set(copy.handle, copy.bytes);
    return copy;
  }

  /** So many bytes of a copy from an offset on, as office.js hands them over: one number each. */
  slice(handle: number, offset: number, length: number): readonly number[] | number {
    const bytes = this.open.get(handle);
    if (bytes === undefined) return COPY_REFUSAL.invalidHandle;
    return [...bytes.subarray(offset, offset + length)];
  }

  close(handle: number): number {
    return this.open.delete(handle) ? 0 : COPY_REFUSAL.invalidHandle;
  }

  /** How many the add-in has not closed. */
  get openCount(): number {
    return this.open.size;
  }

  /** The add-in ended: what it had open is gone. */
  forget(): void {
    this.open.clear();
  }
}
