import type { CoordinatorWords } from '../coordinatorWords';

export const coordinators: CoordinatorWords = {
  refreshed: 'Refreshed',
  refreshedAt: (time, day, by) =>
    `${day === null ? time : `${day}, ${time}`}${by === '' ? '' : ` by ${by}`}`,
  earlierFigures: (day) => `The figures below are still as of ${day}: refresh.`,
  justRefreshed: (minutes, by) =>
    `${by === '' ? 'Somebody else' : by} refreshed this workbook ${ago(minutes)}. You can look at those figures first; a second refresh rewrites the same sheets.`,
  yourName: 'Your name for colleagues',
  yourNameHint:
    'Excel does not tell add-ins who you are. This name stays on this device; each refresh of yours writes it on the Duebook sheet. Blank writes no name.',
  typedMeanwhile:
    'While Duebook was writing, somebody went on typing in the ledger or on the Duebook sheet. What they typed stands; refresh again for figures that know it.',
};

function ago(minutes: number): string {
  if (minutes === 0) return 'less than a minute ago';
  return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
}
