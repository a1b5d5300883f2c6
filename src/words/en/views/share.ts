import type { ShareViewWords } from '../../views/shareViewWords';

export const share: ShareViewWords = {
  title: 'Share',
  invitation: 'Hand this workbook over, so that it is right without Duebook too.',
  check: {
    notYet: 'Not checked yet',
    notYetText:
      'The check reads every sheet, hidden ones too, and changes nothing. It says what a recipient without Duebook would see.',
    outdated: 'Checked before the last change.',
  },
  nothingOurs: 'Nothing of Duebook in this workbook',
  nothingOursText:
    'No sheet here is Duebook’s, and no cell uses one of its functions. Refresh aging makes the sheets; what was found below holds all the same.',
  preview: {
    title: 'What sharing will do',
    formulas: 'Formulas of Duebook',
    noFormulas: 'None: every cell works without Duebook.',
    swaps: (sheet, ...counts) => `${sheet}: ${parts(...counts)}`,
    asOf: 'As-of date',
    fixed: (day) => `${day}, fixed`,
    willBeFixed: (day) => `${day}; it will be fixed, so that nothing moves`,
    fixedWithout: 'Fixed',
    willBeFixedWithout: 'It will be fixed, so that nothing moves',
    leftOut: 'Stays here',
    nothingPrivate: 'Nothing is marked as private.',
    privateColumns: (sheet, headers) => `${headers}, on ${sheet}`,
    privateBlocks: (sheet, headings) => `The rows by group under ${headings}, on ${sheet}`,
    privateSheet: (sheet) => `The sheet ${sheet}`,
    choosePrivate: 'Choose what is private',
    inCopy: 'In a copy',
    readsPrivate:
      'Formulas that read what stays here keep their number; a text they brought is blank. Sentences by Duebook say … for a private name.',
    comments: (count) =>
      count === 1
        ? '1 comment goes along, without its author.'
        : `${figure(count)} comments go along, without their authors.`,
    links: 'Formulas that read another workbook keep their value.',
    charts: (count, sheets) =>
      `${count === 1 ? '1 chart is of a kind' : `${figure(count)} charts are of kinds`} that cannot come along: ${sheets}.`,
    neverCopied:
      'Macros, queries, slicers and links to files stay here; pivot tables are plain cells.',
  },
  findings: {
    title: 'What to look at',
    none: 'Nothing stands in the way of sharing.',
    open: (count) => (count === 0 ? 'all decided' : `${figure(count)} to decide`),
    leave: 'Leave',
    leaveNamed: (finding) => `Leave as it is: ${finding}`,
    left: 'Left as it is:',
    takeUp: 'Look at it again',
    takeUpNamed: (finding) => `Look at it again: ${finding}`,
    fixNamed: (fix, finding) => `${fix}: ${finding}`,
    done: 'Done:',
  },
  inPlace: {
    title: 'In this workbook',
    text: 'Cells with functions of Duebook become built-in formulas or values, here in this file. What is private stays in it: for that, make a copy.',
  },
  copy: {
    title: 'As a copy',
    text: 'A new workbook with the sheets you choose, in this order. What is private is left out. A formula that reads a sheet left out keeps its value.',
    name: 'Title of the copy',
    sheets: 'Sheets of the copy',
    make: (sheets) =>
      sheets === 1 ? 'Make a copy of 1 sheet' : `Make a copy of ${figure(sheets)} sheets`,
    none: 'Choose at least one sheet.',
    kinds: { ours: 'by Duebook', ledger: 'your ledger', other: 'your own' },
    hidden: 'hidden',
    private: 'private, left out',
    without: (headers) => `without ${headers}`,
    up: (sheet) => `Move ${sheet} up`,
    down: (sheet) => `Move ${sheet} down`,
    moved: (sheet, place, of) => `${sheet} is now sheet ${figure(place)} of ${figure(of)}.`,
  },
  owners: {
    title: 'One file an owner',
    text: 'A new workbook for each name you choose, with the items and follow-ups of their accounts alone.',
    list: (header) => `Whose: ${header}`,
    all: 'All of them',
    make: (owners) =>
      owners === 0
        ? 'Make workbooks'
        : owners === 1
          ? 'Make 1 workbook'
          : `Make ${figure(owners)} workbooks`,
    none: 'Choose at least one name.',
    notGrouped: 'No column of the ledger says whose an account is.',
    notRead: 'Refresh aging first: the ledger says whose an account is.',
    chooseColumn: 'Choose a column',
  },
  meeting: {
    title: 'For the meeting',
    page: 'One printed page: what is over against the target, by owner, the largest accounts, and questions to decide.',
    pack: 'Agenda, supervisor’s page, follow-ups, aging and disputes as one print run, in a new workbook.',
    disputes: 'Everything in dispute and since when, oldest first.',
  },
  repair: {
    title: 'Formulas that show #NAME?',
    text: 'Finds the formulas that lost Duebook on another computer, in the whole workbook, and puts them right.',
  },
};

function parts(live: number, values: number, lost: number): string {
  const some = [
    { count: live, one: 'stays live', more: 'stay live' },
    { count: values, one: 'becomes a value', more: 'become values' },
    { count: lost, one: 'shows no result to keep', more: 'show no result to keep' },
  ].filter(({ count }) => count > 0);
  return some
    .map(({ count, one, more }, at) => {
      const who = at === 0 ? cells(count) : figure(count);
      return `${who} ${count === 1 ? one : more}`;
    })
    .join(', ');
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${figure(count)} cells`;
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
