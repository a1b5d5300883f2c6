import type { SetUpViewWords } from '../../views/setUpViewWords';

export const setUp: SetUpViewWords = {
  title: 'Set-up',
  unusable: (label, typed) => `“${typed}” cannot be used for ${label}.`,
  changed: (label) =>
    `${label} is changed on the Duebook sheet. Press Refresh aging to bring the figures up to date.`,
  apply: 'Apply',
  applyTo: (label) => `Apply ${label}`,
  discard: 'Discard',
  discardOf: (label) => `Discard the change of ${label}`,
  automatic: 'Duebook finds it',
  groups: {
    dates: 'Day of the figures',
    buckets: 'Buckets',
    ledger: 'What to read',
    language: 'Language of the sheets',
  },
  reading: {
    title: 'The ledger as it was read',
    none: 'No ledger has been read yet. Press Refresh aging; what is not clear will be asked.',
    rows: (count) => `${figure(count)} ${count === 1 ? 'row' : 'rows'}`,
    convention: 'Counted',
    noColumn: 'no column',
  },
  issues: {
    title: 'To look at in the ledger',
    none: 'Every cell could be read.',
    count: (count) => `${figure(count)} ${count === 1 ? 'cell' : 'cells'}`,
  },
  shared: 'The same settings stand on the Duebook sheet, for everyone who works in this workbook.',
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
