/** Every text of the view *Share*, apart from what the check before sharing says of its findings. */
export interface ShareViewWords {
  /** The view's heading. */
  readonly title: string;
  /** On *Today*, beside the way here. */
  readonly invitation: string;
  readonly check: {
    readonly notYet: string;
    readonly notYetText: string;
    /** The preview is of before the last thing that was done here. */
    readonly outdated: string;
  };
  readonly nothingOurs: string;
  readonly nothingOursText: string;
  readonly preview: {
    readonly title: string;
    readonly formulas: string;
    /** Without a formula of ours. */
    readonly noFormulas: string;
    /** Of a sheet: how many go on calculating, how many keep their value, how many show no result. */
    readonly swaps: (sheet: string, live: number, values: number, lost: number) => string;
    readonly asOf: string;
    /** The day as people write it; it stays, or will from then on. */
    readonly fixed: (day: string) => string;
    readonly willBeFixed: (day: string) => string;
    readonly fixedWithout: string;
    readonly willBeFixedWithout: string;
    readonly leftOut: string;
    readonly nothingPrivate: string;
    readonly privateColumns: (sheet: string, headers: string) => string;
    /** Tables of a sheet that are made by group. */
    readonly privateBlocks: (sheet: string, headings: string) => string;
    readonly privateSheet: (sheet: string) => string;
    /** Leads to the settings. */
    readonly choosePrivate: string;
    readonly inCopy: string;
    /** What becomes of formulas that read what stays here. */
    readonly readsPrivate: string;
    readonly comments: (count: number) => string;
    readonly links: string;
    readonly charts: (count: number, sheets: string) => string;
    /** Of the rest of a workbook: what no copy takes. */
    readonly neverCopied: string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    /** How many still want a decision. */
    readonly open: (count: number) => string;
    /** The button that leaves a finding, and what it is then. */
    readonly leave: string;
    readonly leaveNamed: (finding: string) => string;
    readonly left: string;
    /** Takes it up again. */
    readonly takeUp: string;
    readonly takeUpNamed: (finding: string) => string;
    /** A fix and what it is about, as screen readers say it. */
    readonly fixNamed: (fix: string, finding: string) => string;
    readonly done: string;
  };
  readonly inPlace: { readonly title: string; readonly text: string };
  readonly copy: CopyPartWords;
  readonly owners: OwnerPartWords;
  readonly meeting: {
    readonly title: string;
    readonly page: string;
    readonly pack: string;
    readonly disputes: string;
  };
  readonly repair: { readonly title: string; readonly text: string };
}

/** Choosing the sheets of a copy. */
export interface CopyPartWords {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly sheets: string;
  readonly make: (sheets: number) => string;
  /** Nothing is chosen. */
  readonly none: string;
  readonly kinds: Readonly<Record<'ours' | 'ledger' | 'other', string>>;
  readonly hidden: string;
  readonly private: string;
  /** Columns of a sheet that stay here. */
  readonly without: (headers: string) => string;
  readonly up: (sheet: string) => string;
  readonly down: (sheet: string) => string;
  /** Said after a move: where the sheet stands now. */
  readonly moved: (sheet: string, place: number, of: number) => string;
}

/** Choosing whose workbooks to make. */
export interface OwnerPartWords {
  readonly title: string;
  readonly text: string;
  /** The list of names, by the header that they stand under. */
  readonly list: (header: string) => string;
  readonly all: string;
  readonly make: (owners: number) => string;
  readonly none: string;
  /** Nothing groups the accounts; and no ledger was read. */
  readonly notGrouped: string;
  readonly notRead: string;
  readonly chooseColumn: string;
}
