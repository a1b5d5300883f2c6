import type { RefusalWords } from '../words/refusalWords';

/** Why Excel would not do what was asked, as names that have a sentence in every language. */
export const REFUSAL_REASONS = [
  'cellEdit',
  'dialogOpen',
  'protectedSheet',
  'protectedWorkbook',
  'readOnly',
  'denied',
  'filtered',
  'merged',
  'overlap',
  'noRoom',
  'tooLarge',
  'limit',
  'oldExcel',
  'sheetGone',
  'ledgerChanged',
  'coAuthor',
  'typing',
  'nameTaken',
  'busy',
  'connection',
  'halfWritten',
  'halfCopied',
  'halfSwapped',
  'halfRepaired',
  'unknown',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Excel's refusal, mapped once; `sheet` is named where it helps to find the cause. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly sheet = '',
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'Refusal';
  }
}

// Codes as office.js reports them; they are stable and not localised, unlike the messages.
const REASONS: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
  AccessDenied: 'protectedSheet',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'merged',
  InsertDeleteConflict: 'overlap',
  PivotTableRangeConflict: 'overlap',
  NonBlankCellOffSheet: 'noRoom',
  RangeExceedsLimit: 'noRoom',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  FormulaLengthExceedsLimit: 'limit',
  OperationCellsExceedLimit: 'limit',
  ApiNotFound: 'oldExcel',
  ApiNotAvailable: 'oldExcel',
  NotImplemented: 'oldExcel',
  UnsupportedFeature: 'oldExcel',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  Conflict: 'coAuthor',
  ItemAlreadyExists: 'nameTaken',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'connection',
  RequestAborted: 'connection',
};

/** What is said instead where the sheet that a sentence would name is not known. */
const WITHOUT_SHEET: Readonly<Partial<Record<RefusalReason, RefusalReason>>> = {
  protectedSheet: 'denied',
  merged: 'unknown',
  overlap: 'unknown',
  noRoom: 'unknown',
};

/** The refusal behind an error of office.js; anything that is not Excel's own error is null. */
export function refusalOf(error: unknown, sheet = ''): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof OfficeExtension.Error)) return null;
  const reason = REASONS[error.code] ?? 'unknown';
  const told = sheet === '' ? (WITHOUT_SHEET[reason] ?? reason) : reason;
  return new Refusal(told, sheet, error);
}

/** The sentence for a refusal. */
export function refusalSentence(refusal: Refusal, words: RefusalWords): string {
  const sentence = words[refusal.reason];
  return typeof sentence === 'string' ? sentence : sentence(refusal.sheet);
}
