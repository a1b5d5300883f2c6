import type { Workbook } from '../host/model/workbook';

/** A file that was opened: the workbook to work on, and how to save it. */
export interface OpenedFile {
  readonly workbook: Workbook;
  /** The bytes of an .xlsx with what the workbook is now, and everything else the file held. */
  save(): Uint8Array;
}
