/** Why there can be no copy, as names that have a sentence in every language. */
export type NotCopiedReason = 'notRead' | 'noSheet';

/** A workbook that cannot be copied; nothing was opened. */
export class NotCopied extends Error {
  constructor(
    readonly reason: NotCopiedReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'NotCopied';
  }
}
