import type { Field } from '../receivables/ledger/field';
import type { DateOrder, NumberStyle } from '../receivables/ledger/ledger';
import type { NotAgedCause } from '../receivables/aging/result';
import type { EdgeProblem, IntervalProblem } from '../receivables/aging/scheme';
import type { TargetProblem } from '../receivables/targets/target';
import type {
  Basis,
  CreditMode,
  DayCount,
  DisputeMode,
  Settings,
} from '../receivables/settings/settings';

/** A setting's label and what it does, beside its cell. */
export interface SettingWords {
  readonly label: string;
  readonly explanation: string;
  /** What to write, with an example, said where the cell cannot be used. */
  readonly correction: string;
}

/** One class of rows in the answer after Refresh, with the right number. */
export type Counted = (count: number) => string;

/** Every text on the sheets that Duebook writes, and the sentence that answers Refresh. */
export interface SheetWords {
  readonly yes: string;
  readonly no: string;
  /** What a person writes in a cell where nothing is to be. */
  readonly noneChoice: string;
  /** The language's own name, as it stands in the language cell. */
  readonly languageName: string;
  readonly dateOrder: Readonly<Record<DateOrder, string>>;
  readonly numberStyle: Readonly<Record<NumberStyle, string>>;
  /** What a person types or chooses in the cell of the number style. */
  readonly numberStyleChoices: Readonly<Record<NumberStyle, string>>;
  /** What a person types or chooses in the cell of the basis. */
  readonly basisChoices: Readonly<Record<Basis, string>>;
  readonly creditChoices: Readonly<Record<CreditMode, string>>;
  readonly disputeChoices: Readonly<Record<DisputeMode, string>>;
  readonly dayCountChoices: Readonly<Record<DayCount, string>>;
  /** One target as a person would type it. */
  readonly targetText: (percent: number, overDays: number) => string;
  readonly notAged: Readonly<Record<NotAgedCause, string>>;
  /** The same, where a cutoff of its own decides which items are in. */
  readonly notAgedByCutoff: Readonly<Record<'settled' | 'after-as-of', string>>;
  readonly aging: AgingSheetWords;
  readonly duebook: DuebookSheetWords;
  readonly outcome: OutcomeWords;
}

export interface AgingSheetWords {
  readonly title: string;
  /** For the sheet of items without a currency, where others have one. */
  readonly noCurrency: string;
  readonly headers: {
    readonly account: string;
    readonly name: string;
    readonly owner: string;
    readonly current: string;
    /** The months of the calendar, from this one back to all that is older. */
    readonly months: readonly string[];
    readonly credits: string;
    readonly noDate: string;
    readonly total: string;
    readonly over: (days: number) => string;
    readonly oldest: string;
    readonly disputed: string;
  };
  /** Stands for the key of rows whose account cell is empty. */
  readonly noAccount: string;
  readonly leavingMark: string;
  readonly totalsLabel: string;
  /** Excel number formats with words in them. */
  readonly asOfFormat: string;
  readonly accountsFormat: string;
  readonly amount: string;
  readonly items: string;
  readonly percentOfTotal: string;
  readonly tieOut: {
    readonly ledgerTotal: string;
    readonly notAged: string;
    readonly agedTotal: string;
    readonly difference: string;
  };
  readonly overNet: (days: number) => string;
  readonly percentNet: string;
  readonly refresh: {
    readonly asOfChanged: string;
    readonly ledgerChanged: string;
  };
  readonly convention: {
    readonly by: Readonly<Record<Basis, string>>;
    /** The same, where another date stands in for some items that lack theirs. */
    readonly byElse: Readonly<Record<Basis, string>>;
    /** Of a ledger that came aged already. */
    readonly given: string;
    /** Of one whose buckets do not part where over begins; `''` where none is over as a whole. */
    readonly overFrom: (days: number, label: string) => string;
    readonly includesDay: (label: string, day: number) => string;
    readonly months: string;
    readonly credits: Readonly<Record<CreditMode, string>>;
    readonly disputes: Readonly<Record<DisputeMode, string>>;
    readonly businessDays: (holidays: number) => string;
    /** Which items are in, where another day than the as-of date decides it. */
    readonly cutoff: (isoDate: string) => string;
    /** The amount in the currency, as it is read. */
    readonly tolerance: (amount: string) => string;
    readonly fixed: string;
    readonly settled: string;
    readonly byStatus: string;
  };
  /** Titles and legends of the charts; a currency is null where none is known. */
  readonly charts: {
    /** Also says that so many items have no date and are in no column, where there are any. */
    readonly buckets: (currency: string | null, withoutDate: number) => string;
    readonly trend: (days: number, currency: string | null) => string;
    readonly share: (days: number) => string;
    readonly target: string;
  };
  readonly footerAsOf: (isoDate: string) => string;
  /** The day on which a sheet was made, at the end of the line of its rules. */
  readonly madeOn: (isoDate: string) => string;
  readonly footerPage: string;
}

export interface DuebookSheetWords {
  readonly title: string;
  /** For a person who opens the workbook without the add-in. */
  readonly howTo: readonly [string, string];
  readonly settingsHeading: string;
  /** Headings within the settings; none is the label of a setting, or the heading of something else. */
  readonly settingBlocks: {
    readonly dates: string;
    readonly ledger: string;
    readonly buckets: string;
    readonly amounts: string;
    readonly businessDays: string;
    readonly targets: string;
    readonly totals: string;
    readonly sharing: string;
  };
  readonly settings: Readonly<Record<keyof Settings, SettingWords>>;
  /** Why bucket edges cannot be used, each a sentence. */
  readonly edgesProblems: Readonly<Record<EdgeProblem, string>>;
  /** Why a text makes no targets, each a sentence. */
  readonly targetProblems: Readonly<Record<TargetProblem, string>>;
  /** The same of two intervals, which are named as typed. */
  readonly intervalProblems: Readonly<
    Record<IntervalProblem, (one: string, other: string) => string>
  >;
  /** What the look of a disputed row means, shown in that look. */
  readonly legend: { readonly sample: string; readonly meaning: string };
  readonly readingHeading: string;
  readonly report: {
    readonly ledgerSheet: string;
    readonly ledgerAddress: string;
    readonly ledgerRows: string;
    readonly reading: string;
    readonly rolledTo: string;
    readonly refreshedAt: string;
    readonly refreshedBy: string;
    readonly itemRows: string;
    readonly headingRows: string;
    readonly totalRows: string;
    readonly blankRows: string;
    readonly unreadRows: string;
    readonly areaRows: string;
    readonly exportSays: string;
    readonly exportBasis: string;
    readonly exportAsOf: string;
    readonly exportEdges: string;
    readonly exportCompared: string;
    readonly exportDiffering: string;
    readonly controlSays: string;
  };
  readonly reading: {
    readonly realDates: string;
    readonly textDates: (order: string) => string;
    readonly realNumbers: string;
    readonly textNumbers: (style: string) => string;
    readonly openByBalance: string;
    readonly openByStatus: string;
    readonly openBySettledDate: string;
    /** Neither a balance nor a settled date tells what is still open. */
    readonly openByOriginalAmount: string;
    readonly openByAmountLessPaid: string;
    /** Columns known by a saved profile. */
    readonly byProfile: (name: string) => string;
    /** Items that came aged already. */
    readonly givenAges: string;
    /** Types whose positive amounts count as credits, parted by commas. */
    readonly creditTypes: (types: string) => string;
  };
  readonly columnsHeading: string;
  /** How a person corrects what stands in the table of columns. */
  readonly columnsHowTo: string;
  readonly columns: {
    readonly field: string;
    readonly header: string;
    readonly values: string;
    readonly column: string;
    readonly confidence: string;
    readonly choice: string;
    readonly code: string;
  };
  /** Beside a confidence that is low: that a person should look. */
  readonly unsure: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly tieOutHeading: string;
  readonly tieOut: {
    readonly currency: string;
    readonly code: string;
    readonly what: string;
    readonly items: string;
    readonly amount: string;
  };
  readonly issuesHeading: string;
  /** How a person puts issues aside. */
  readonly issuesHowTo: string;
  readonly issues: {
    readonly address: string;
    readonly code: string;
    readonly message: string;
    readonly accepted: string;
    readonly key: string;
  };
  /** One line for so many issues of a kind, beside those that are listed; then the sentence of the first. */
  readonly moreIssues: (count: number, first: string) => string;
  /** One line for all issues of a kind. */
  readonly issuesOfKind: (count: number, first: string) => string;
  /** Marks an accepted issue that is there no more. */
  readonly issueGone: string;
  readonly controlHeading: string;
  readonly control: {
    readonly currency: string;
    readonly code: string;
    readonly what: string;
    readonly rows: string;
    readonly amount: string;
  };
  readonly misfitsHeading: string;
  readonly misfits: {
    readonly address: string;
    readonly account: string;
    readonly invoice: string;
    readonly exported: string;
    readonly ours: string;
  };
  readonly profilesHeading: string;
  readonly profiles: {
    readonly profile: string;
    readonly code: string;
    readonly field: string;
    readonly header: string;
    readonly inUse: string;
  };
}

export interface OutcomeWords {
  readonly rows: Counted;
  readonly items: Counted;
  readonly credits: Counted;
  readonly noDate: Counted;
  readonly unread: Counted;
  readonly zero: Counted;
  readonly settled: Counted;
  readonly afterAsOf: Counted;
  readonly afterCutoff: Counted;
  readonly small: Counted;
  readonly creditsLeftOut: Counted;
  /** Contested as a whole, and in a column of their own or left out. */
  readonly disputed: Counted;
  readonly totals: Counted;
  readonly headings: Counted;
  readonly blank: Counted;
  /** Rows of an export that came aged already. */
  readonly given: Counted;
  /** Said when ages stand as the export gives them. */
  readonly agesGiven: string;
  /** Said when amounts without a minus were taken as credits by their type. */
  readonly creditTypes: (types: string) => string;
  /** Said when items name no customer themselves. */
  readonly accountsFrom: Readonly<Record<'headings' | 'first-rows', string>>;
  /** Said when filtered or hidden rows were counted too. */
  readonly hiddenRows: string;
  /** Said when original amounts were aged for want of open balances. */
  readonly originalAmounts: string;
  /** Said, with the headers of both columns, where what is open is an amount less what is paid of it. */
  readonly amountsLessPaid: (amount: string, paid: string) => string;
  /** Said of columns, by their headers, in which Excel may have misread cells on opening the file. */
  readonly misread: (headers: string) => string;
  readonly newestBefore: (newest: string, days: number) => string;
  readonly newestAfter: (newest: string, days: number) => string;
  /** `amount` has its currency's decimals and, where known, its code. */
  readonly difference: (amount: string) => string;
}
