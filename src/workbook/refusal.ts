import type { RefusalWords } from '../words/refusalWords';

/** Why Excel would not do what was asked, as a name that has a sentence in every language. */
export type RefusalReason =
  | 'cellEdit'
  | 'protectedSheet'
  | 'filtered'
  | 'tooLarge'
  | 'oldExcel'
  | 'sheetGone'
  | 'merged'
  | 'overlap'
  | 'connection'
  | 'nameTaken'
  | 'halfWritten'
  | 'unknown';

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
  AccessDenied: 'protectedSheet',
  FilteredRangeConflict: 'filtered',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'oldExcel',
  ApiNotAvailable: 'oldExcel',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  MergedRangeConflict: 'merged',
  InsertDeleteConflict: 'overlap',
  ItemAlreadyExists: 'nameTaken',
  InvalidOrTimedOutSession: 'connection',
  ActivityLimitReached: 'connection',
  RequestAborted: 'connection',
};

/** The refusal behind an error of office.js; anything that is not Excel's own error is null. */
export function refusalOf(error: unknown, sheet = ''): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof OfficeExtension.Error)) return null;
  return new Refusal(REASONS[error.code] ?? 'unknown', sheet, error);
}

/** The sentence for a refusal. */
export function refusalSentence(refusal: Refusal, words: RefusalWords): string {
  const sentence = words[refusal.reason];
  return typeof sentence === 'string' ? sentence : sentence(refusal.sheet);
}
