import type { AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import type { TargetReport } from '../targets/report';
import type { Words } from '../../words';

/** The tables' names, unique in a workbook: by the first one the sheet is found again. */
export const TARGETS_TABLE = 'DuebookTargets';
export const GROUPS_TABLE = 'DuebookGroups';
export const WAY_BACK_TABLE = 'DuebookWayBack';
export const ROLLING_TABLE = 'DuebookRolling';

/** What the sheet of targets is made from. */
export interface TargetSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly report: TargetReport;
  readonly settings: Settings;
  /** The day on which it is made, by Excel's clock. */
  readonly today: SerialDay;
  readonly words: Words;
}

/**
 * Whether the sheet is to be written: where a person set targets or chose a column to group by, and
 * wherever it stands already.
 * @example hasTargets(defaultSettings(asOf, 'en'), []) is false
 */
export function hasTargets(
  { targets, groupTargets, groupBy }: Pick<Settings, 'targets' | 'groupTargets' | 'groupBy'>,
  standing: readonly string[],
): boolean {
  const isSet = targets.length > 0 || groupTargets.length > 0 || groupBy !== null;
  return isSet || standing.includes(TARGETS_TABLE);
}
