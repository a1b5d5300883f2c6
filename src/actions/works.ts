/**
 * All that the desk does in the workbook: loaded beside the pane, which stands before it. Named here
 * and nowhere else in what is loaded first.
 */
import '../words/everyLanguage';
import type { Language } from '../receivables/settings/settings';
import type { ActionName, Done, Work } from './actions';
import { addAgeColumns } from './addAgeColumns';
import { addDisputeColumn } from './addDisputeColumn';
import { checkBeforeSharing } from './checkBeforeSharing';
import { chooseDisputeColumn } from './chooseDisputeColumn';
import { copyWithAges } from './copyWithAges';
import { disputeList } from './disputeList';
import { followUpList } from './followUpList';
import { keepSnapshots } from './keepSnapshots';
import { markDisputes } from './markDisputes';
import { meetingPack } from './meetingPack';
import { openDuebook } from './openDuebook';
import { putBackLast } from './putBackLast';
import { putInSampleData } from './putInSampleData';
import { refreshAging, refreshAnyway } from './refreshAging';
import { repairFormulas } from './repairFormulas';
import { shareInPlace } from './shareInPlace';
import { supervisorPage } from './supervisorPage';
import { unmarkDisputes } from './unmarkDisputes';
import { useToday } from './useToday';

export { changedSheets } from '../workbook/restoring/written';
export { adoptConvention } from './adoptConvention';
export { compareWith } from './compareWith';
export { changeMemory } from './changeMemory';
export { changeSetting } from './changeSetting';
export { fixFinding } from './fixFinding';
export { following } from './following';
export { goTo } from './goTo';
export { ownerFiles } from './ownerFiles';
export { readPicture } from './readPicture';
export { readSettingCells } from './readSettingCells';
export { readSummary } from './readSummary';
export { shareCopy } from './shareCopy';
export { showSheet } from './showSheet';
export { takeControlTotal } from './takeControlTotal';
export { thenRead } from './thenRead';

export type Action = (work: Work, language: Language) => Promise<Done>;

/** What each press does. */
export const ACTIONS: Readonly<Record<ActionName, Action>> = {
  openDuebook,
  refreshAging,
  refreshAnyway,
  useToday,
  followUpList,
  keepSnapshots,
  markDisputes,
  unmarkDisputes,
  chooseDisputeColumn,
  addDisputeColumn,
  addAgeColumns,
  copyWithAges,
  supervisorPage,
  disputeList,
  meetingPack,
  putInSampleData,
  shareInPlace,
  repairFormulas,
  checkBeforeSharing,
  putBackLast,
};
