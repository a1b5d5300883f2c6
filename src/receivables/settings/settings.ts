import type { Edges } from '../aging/schemeOn';
import type { SerialDay } from '../calendar/serialDay';
import type { DateOrder, NumberStyle } from '../ledger/ledger';
import type { GroupTarget, Target } from '../targets/target';

export type Language = 'en' | 'es';

/** The date that ages are counted from. */
export type Basis = 'due' | 'invoice' | 'posting';

/** Where credits and unapplied cash stand, so that they do or do not lessen what is late. */
export type CreditMode = 'own-column' | 'own-date' | 'current' | 'oldest-first' | 'excluded';

/** Where the contested part of an item stands. */
export type DisputeMode = 'included' | 'own-column' | 'excluded';

/** Which days make an age. */
export type DayCount = 'calendar' | 'business';

/** What a person chooses on the *Duebook* sheet. */
export interface Settings {
  readonly asOf: SerialDay;
  /** Whether Refresh sets the as-of date to today first. */
  readonly roll: boolean;
  /** Sheet or table that holds the ledger; null lets Duebook find it. */
  readonly ledger: string | null;
  readonly dateOrder: DateOrder | null;
  readonly numberStyle: NumberStyle | null;
  /** Header or letters of the ledger's dispute column; null lets Duebook find it. */
  readonly disputeColumn: string | null;
  /** Name of a saved profile of columns; null lets Duebook recognise one. */
  readonly profile: string | null;
  readonly basis: Basis;
  /** Items dated, or settled, after this day are out, or still open; null: the as-of date. */
  readonly cutoff: SerialDay | null;
  readonly edges: Edges;
  /** "Past thirty days": an item counts as over from the day after this many. */
  readonly overDays: number;
  readonly credits: CreditMode;
  readonly disputes: DisputeMode;
  /** Items of at most this amount, in units of their currency, are left out; 0 leaves out none. */
  readonly tolerance: number;
  readonly dayCount: DayCount;
  /** Days that are no business days besides Saturdays and Sundays. */
  readonly holidays: readonly SerialDay[];
  /** Header or letters of the ledger's column to group by; null: owner, else salesperson. */
  readonly groupBy: string | null;
  /** What management allows, for the whole and for every group without targets of its own. */
  readonly targets: readonly Target[];
  readonly groupTargets: readonly GroupTarget[];
  /** The currency whose table is `DuebookAging`; null until the first refresh, or when unknown. */
  readonly mainCurrency: string | null;
  /** What the ledger should add up to, in the main currency; null where a person gave no total. */
  readonly controlTotal: number | null;
  /** Columns that stay here when the workbook is shared: headers, or `Sheet!Header`. */
  readonly privateColumns: readonly string[];
  /** Names of sheets that stay here. */
  readonly privateSheets: readonly string[];
  readonly language: Language;
}

/**
 * The workbook's named cells on the *Duebook* sheet that people type in. The names never change, nor
 * what they hold: they stand in saved workbooks, and `AsOfDate`, `DuebookBucketEdges` and
 * `DuebookOverDays` in people's own formulas too, as the functions' documentation advises.
 */
export const SETTING_CELLS = {
  asOf: 'AsOfDate',
  roll: 'DuebookRollToToday',
  ledger: 'DuebookLedger',
  dateOrder: 'DuebookDateOrder',
  numberStyle: 'DuebookNumberStyle',
  disputeColumn: 'DuebookDisputeColumn',
  profile: 'DuebookProfile',
  basis: 'DuebookBasis',
  cutoff: 'DuebookBalanceAsOf',
  edges: 'DuebookBucketEdges',
  overDays: 'DuebookOverDays',
  credits: 'DuebookCreditMode',
  disputes: 'DuebookDisputeMode',
  tolerance: 'DuebookTolerance',
  dayCount: 'DuebookDayCount',
  holidays: 'DuebookHolidays',
  groupBy: 'DuebookGroupBy',
  targets: 'DuebookTargetPercent',
  groupTargets: 'DuebookGroupTargetPercent',
  mainCurrency: 'DuebookMainCurrency',
  controlTotal: 'DuebookControlTotal',
  privateColumns: 'DuebookPrivateColumns',
  privateSheets: 'DuebookPrivateSheets',
  language: 'DuebookLanguage',
} as const satisfies Record<keyof Settings, string>;

/** The cell between the look of a disputed row and what it means. */
export const LEGEND_CELL = 'DuebookDisputeLegend';

/** Named cells that Duebook fills in at every refresh. */
export const REPORT_CELLS = {
  /** The as-of date of the last refresh: a different one in `AsOfDate` has been typed since. */
  rolledTo: 'DuebookRolledTo',
  /** Day and time of the last refresh, and who pressed it; the name is blank where they did not say. */
  refreshedAt: 'DuebookRefreshedAt',
  refreshedBy: 'DuebookRefreshedBy',
  ledgerSheet: 'DuebookLedgerSheet',
  /** Address without the sheet, header included: A1:H16. */
  ledgerAddress: 'DuebookLedgerAddress',
  ledgerRows: 'DuebookLedgerRows',
  reading: 'DuebookReading',
  /** What became of the rows of the whole area; the five counts add up to `areaRows`. */
  itemRows: 'DuebookItemRows',
  headingRows: 'DuebookHeadingRows',
  totalRows: 'DuebookTotalRows',
  blankRows: 'DuebookBlankRows',
  unreadRows: 'DuebookUnreadRows',
  /** Titles above the header and the header itself included. */
  areaRows: 'DuebookAreaRows',
  /** How the system that made the export ages, as far as the export shows it. */
  exportSays: 'DuebookExportSays',
  exportBasis: 'DuebookExportBasis',
  exportAsOf: 'DuebookExportAsOf',
  exportEdges: 'DuebookExportEdges',
  exportCompared: 'DuebookExportCompared',
  exportDiffering: 'DuebookExportDiffering',
  /** The control total beside what was read, in words. */
  controlSays: 'DuebookControlSays',
} as const;
