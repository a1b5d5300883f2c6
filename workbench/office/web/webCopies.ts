import { COPY_REFUSAL, type DocumentCopies } from '../../host/documentCopies';
import { CALL } from '../transport';

/** Numbers by which office.js on the web names the arguments of calls about a copy of the file. */
export interface CopyCall {
  /** File type. */
  readonly 0?: unknown;
  /** Slice size. */
  readonly 1?: unknown;
  /** Handle. */
  readonly 2?: unknown;
  /** Index of a slice. */
  readonly 3?: unknown;
}

/** What is answered: a status, and with it handle and size, or bytes and their number. */
export interface CopyAnswer {
  readonly error: number;
  readonly fields: object;
}

/** The number of `Office.FileType.Compressed` on this interface. */
const COMPRESSED = 1;

/**
 * Copies of the file as Excel on the web gives them: it is told the size of a slice once, and then the
 * slice's index.
 */
export class WebCopies {
  private readonly sliceSizes = new Map<number, number>();

  constructor(private readonly copies: DocumentCopies) {}

  /** Null for a call about something else. */
  answer(id: number, call: CopyCall): CopyAnswer | null {
    const handle = Number(call[2]);
    switch (id) {
      case CALL.openCopy:
        return this.open(call);
      case CALL.copySlice: {
        const size = this.sliceSizes.get(handle) ?? 0;
        const slice = this.copies.slice(handle, Number(call[3]) * size, size);
        return typeof slice === 'number'
          ? { error: slice, fields: {} }
          : { error: 0, fields: { 0: slice, 1: slice.length } };
      }
      case CALL.closeCopy:
        this.sliceSizes.delete(handle);
        return { error: this.copies.close(handle), fields: {} };
      default:
        return null;
    }
  }

  private open(call: CopyCall): CopyAnswer {
    const copy = call[0] === COMPRESSED ? this.copies.take() : COPY_REFUSAL.wrongFileType;
    if (typeof copy === 'number') return { error: copy, fields: {} };
    this.sliceSizes.set(copy.handle, Number(call[1]));
    return { error: 0, fields: { 0: copy.handle, 1: copy.bytes.length } };
  }
}
