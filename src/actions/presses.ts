import type { ActionName, Presses, Told } from './actions';

/** One method an action, each of which presses it. */
export function presses(press: (action: ActionName) => Promise<Told>): Presses {
  return {
    openDuebook: () => press('openDuebook'),
    refreshAging: () => press('refreshAging'),
    refreshAnyway: () => press('refreshAnyway'),
    useToday: () => press('useToday'),
    followUpList: () => press('followUpList'),
    keepSnapshots: () => press('keepSnapshots'),
    markDisputes: () => press('markDisputes'),
    unmarkDisputes: () => press('unmarkDisputes'),
    chooseDisputeColumn: () => press('chooseDisputeColumn'),
    addDisputeColumn: () => press('addDisputeColumn'),
    addAgeColumns: () => press('addAgeColumns'),
    copyWithAges: () => press('copyWithAges'),
    supervisorPage: () => press('supervisorPage'),
    disputeList: () => press('disputeList'),
    meetingPack: () => press('meetingPack'),
    putInSampleData: () => press('putInSampleData'),
    shareInPlace: () => press('shareInPlace'),
    repairFormulas: () => press('repairFormulas'),
    checkBeforeSharing: () => press('checkBeforeSharing'),
    putBackLast: () => press('putBackLast'),
  };
}
