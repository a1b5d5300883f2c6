/** Why a file cannot be opened. */
export type FileProblemCode =
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'empty'
  | 'not-a-workbook'
  | 'encrypted'
  | 'old-format'
  | 'other-format'
  | 'damaged'
  | 'not-text'
  | 'too-large';

/** A file that cannot be opened. The message is a sentence for the person who named the file. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    message: string,
  ) {
    super(message);
  }
}
