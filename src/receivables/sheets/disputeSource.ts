import type { AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { DisputeLine } from '../disputes/disputeClock';
import type { Ledger } from '../ledger/ledger';
import type { Words } from '../../words';

/** The table's name, unique in a workbook: by it the sheet is found again. */
export const DISPUTE_TABLE = 'DuebookDisputes';

/** What the sheet of disputes is made from. */
export interface DisputeSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  /** As `disputesOn` gives them. */
  readonly lines: readonly DisputeLine[];
  /** The day on which it is made, by Excel's clock. */
  readonly today: SerialDay;
  readonly words: Words;
}
