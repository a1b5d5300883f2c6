/** What a check of a workbook before it is handed over can come upon, in the order in which it is told. */
export const FINDING_KINDS = [
  'stale',
  'tie-out',
  'functions',
  'broken-formulas',
  'external-links',
  'private',
  'hidden-sheets',
  'hidden-rows',
  'hidden-columns',
  'comments',
  'properties',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** What Duebook can do about a finding when its person presses for it. */
export type FixName = 'show' | 'values' | 'empty' | 'refresh' | 'swap' | 'repair';

/** One kind of thing that a recipient would be hurt by or should not see, over the whole workbook. */
export interface Finding {
  readonly kind: FindingKind;
  /** Names of the sheets it is on, in the workbook's order; none for what belongs to the workbook. */
  readonly sheets: readonly string[];
  /** How many there are: sheets, rows, columns, cells, properties; days for `stale`. */
  readonly count: number;
  /** The first few, as `Sheet!A1`; at most five, none for what has no cell. */
  readonly places: readonly string[];
  /** What else is known, each a few words for a person: kinds of properties, differences. */
  readonly details: readonly string[];
  /** Null where only a person can decide what to do. */
  readonly fix: FixName | null;
}

/** Most places that a finding names. */
export const MOST_PLACES = 5;

/**
 * The fix that there is for each kind of finding.
 * @example FIX_OF['hidden-sheets'] is 'show'
 */
export const FIX_OF: Readonly<Record<FindingKind, FixName | null>> = {
  stale: 'refresh',
  'tie-out': null,
  functions: 'swap',
  'broken-formulas': 'repair',
  'external-links': 'values',
  private: null,
  'hidden-sheets': 'show',
  'hidden-rows': 'show',
  'hidden-columns': 'show',
  comments: null,
  properties: 'empty',
};
