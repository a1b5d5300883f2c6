import type { PaneWords } from '../paneWords';

export const pane: PaneWords = {
  pane: 'Duebook',
  navigation: 'Views',
  actions: {
    openDuebook: 'Open Duebook',
    refreshAging: 'Refresh aging',
    refreshAnyway: 'Refresh anyway',
    useToday: 'Use today',
    followUpList: 'Follow-up list',
    keepSnapshots: 'Keep snapshots',
    markDisputes: 'Mark disputes',
    unmarkDisputes: 'Unmark disputes',
    chooseDisputeColumn: 'Choose a column',
    addDisputeColumn: 'Add a column Disputed',
    addAgeColumns: 'Add columns with ages',
    copyWithAges: 'Make a copy with ages',
    supervisorPage: "Make the supervisor's page",
    disputeList: 'Dispute list',
    meetingPack: 'Make the meeting pack',
    putInSampleData: 'Put in sample data',
    shareInPlace: 'Make this workbook fit to share',
    repairFormulas: 'Repair formulas',
    checkBeforeSharing: 'Check before sharing',
    putBackLast: 'Put back',
  },
  cancel: 'Cancel',
  dismiss: 'Dismiss message',
  details: 'Details',
  ageAsOf: (day) => `Age as of ${day}`,
  header: {
    label: 'This workbook',
    workbook: 'Workbook',
    asOf: 'As of',
    day,
    fixed,
    tieOut: 'Tie-out',
    notRefreshed: 'not refreshed yet',
  },
  running: {
    openDuebook: 'Preparing the Duebook sheet',
    refreshAging: 'Refreshing the aging',
    refreshAnyway: 'Refreshing the aging',
    useToday: 'Refreshing the aging as of today',
    followUpList: 'Making the follow-up list',
    keepSnapshots: 'Working on the snapshots',
    markDisputes: 'Marking the disputes',
    unmarkDisputes: 'Taking the dispute marks away',
    chooseDisputeColumn: 'Opening the Duebook sheet',
    addDisputeColumn: 'Adding the dispute column',
    addAgeColumns: 'Adding the columns with ages',
    copyWithAges: 'Copying the ledger with ages',
    supervisorPage: "Making the supervisor's page",
    disputeList: 'Listing the disputes',
    meetingPack: 'Making the meeting pack',
    putInSampleData: 'Putting in sample data',
    shareInPlace: 'Making the workbook fit to share',
    repairFormulas: 'Repairing formulas',
    checkBeforeSharing: 'Checking the workbook',
    putBackLast: 'Putting back what was there before',
    looking: 'Looking at the workbook',
    reading: 'Reading the ledger',
  },
  progress: (done, of) => `${figure(done)} of ${figure(of)} rows`,
  firstRun: {
    title: 'Age the open items in this workbook',
    promise:
      'Refresh aging adds a sheet with every account by days past due, and checks that its total equals the ledger to the cent.',
    needs:
      'The ledger needs a header row, an account, a balance and a date. Its order does not matter.',
    safe: 'Your own rows stay as they are, and nothing leaves the workbook.',
  },
  noFigures: {
    coming: 'The figures are on their way',
    title: 'No figures yet',
    text: 'Refresh aging reads the ledger and brings the sheets up to date.',
  },
  viewFailure: {
    title: 'This view could not be shown',
    text: 'A part of Duebook did not load, perhaps because the network is away. The workbook was not touched. Check the connection, then reload the pane.',
    reload: 'Reload the pane',
  },
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

const MONTHS =
  'January February March April May June July August September October November December';

function day(isoDate: string): string {
  const [year, month, dayOfMonth] = isoDate.split('-').map(Number);
  return `${MONTHS.split(' ')[(month ?? 1) - 1]} ${dayOfMonth}, ${year}`;
}

function fixed(daysAgo: number): string {
  if (daysAgo === 0) return 'fixed, today';
  if (daysAgo === 1) return 'fixed, yesterday';
  if (daysAgo === -1) return 'fixed, tomorrow';
  return daysAgo > 0 ? `fixed, ${figure(daysAgo)} days ago` : `fixed, in ${figure(-daysAgo)} days`;
}
