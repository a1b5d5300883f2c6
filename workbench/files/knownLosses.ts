/** A feature that a save may drop, and why nobody misses it. */
export interface KnownLoss {
  readonly feature: RegExp;
  readonly reason: string;
}

/** Every loss that a save is allowed. Whatever is not written here counts as damage. */
export const knownLosses: readonly KnownLoss[] = [
  {
    feature: /^(?:part calcChain|calcChain .*)$/,
    reason: 'Excel makes the chain of calculation anew when it opens a file without one.',
  },
  {
    feature: /^(?:extended-properties (?:HeadingPairs|TitlesOfParts|vt:.*))$/,
    reason:
      'The list of sheets among the properties is optional and would be wrong after a sheet is added.',
  },
  {
    feature: /^worksheet (?:f@(?:si|t|ref|ca|bx)|row@(?:spans|x14ac:dyDescent))$/,
    reason:
      'Shared formulas are written out cell by cell; spans and descents are hints for faster drawing.',
  },
  {
    feature: /^worksheet c@(?:t|vm|ph)$/,
    reason: 'Types follow the values: texts inside cells move to the shared strings.',
  },
  {
    feature: /^worksheet (?:is|t|r|rPr|v)(?:@.*)?$/,
    reason:
      'Texts inside cells move to the shared strings; an empty cached value needs no element.',
  },
  {
    feature: /^(?:sharedStrings .*|part sharedStrings)$/,
    reason:
      'Only strings that a cell uses are kept, and equal ones once; the cells\u2019 own comparison guards the texts.',
  },
  {
    feature: /^worksheet (?:col|col@.*)$/,
    reason: 'Neighbouring columns that look alike are told together.',
  },
  {
    feature: /^worksheet (?:selection|selection@.*|sheetView@tabSelected)$/,
    reason: 'Selections follow the panes, and only the sheet in front is selected.',
  },
  {
    feature: /^sheet calcPr@fullCalcOnLoad$/,
    reason: 'Results are complete, so the file need not be calculated when it opens.',
  },
  {
    feature: /^(?:contentTypes Override.*|relationships Relationship.*)$/,
    reason: 'Links and types of the parts above; a lost part of any other kind is seen as a part.',
  },
];
