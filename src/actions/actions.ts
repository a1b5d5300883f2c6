import type { AgingResult } from '../receivables/aging/result';
import type { FindingKind } from '../receivables/checking/finding';
import type { Changes } from '../receivables/changes/changes';
import type { Stamp } from '../receivables/coordinators/stamp';
import type { ExportConvention } from '../receivables/conventions/exportConvention';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { DisputeLine } from '../receivables/disputes/disputeClock';
import type { FollowUpBlock } from '../receivables/followups/followUps';
import type { LedgerCandidate } from '../receivables/ledger/finding/ledgerCandidate';
import type { Ledger } from '../receivables/ledger/ledger';
import type { Question } from '../receivables/ledger/question';
import type { IntakeMemory, MemoryChange } from '../receivables/settings/intakeMemory';
import type { Settings } from '../receivables/settings/settings';
import type { SharePreview } from '../receivables/sharing/preview';
import type { SnapshotPicture } from '../receivables/snapshots/comparison';
import type { TargetReport } from '../receivables/targets/report';
import type { ControlComparison } from '../receivables/tieOut/controlTotal';
import type { Written } from '../workbook/restoring/written';
import type { Refresher } from './deviceMemory';
import type { WriteLog, WriteNote } from './lastWrites';

/** How far long work has come, in rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What a person is told after an action, in their language. */
export interface Told {
  readonly kind: 'outcome' | 'failure' | 'question';
  readonly text: string;
  /** True of an outcome in which something wants a look, though all was done. */
  readonly warns?: boolean;
  /** Sentences of the text that ask for nothing: where it is long, the pane folds them away. */
  readonly asides?: readonly string[];
  /** What can be pressed to answer a question, besides what its text says. */
  readonly offers?: readonly ActionName[];
  /** ISO date that the list seems to be of, where figures are as of a much later day. */
  readonly listedOn?: string;
}

/** What the pane's header shows. */
export interface Summary {
  readonly workbook: string;
  /** ISO date. */
  readonly asOf: string;
  /** True when a person fixed the as-of date. */
  readonly fixed: boolean;
  /** Days from the as-of date to today; below 0 for a date to come. */
  readonly daysAgo: number;
  /** The tie-out in words, null before the first refresh. */
  readonly tieOut: string | null;
  /** When and by whom our sheets were last brought up to date; null where they do not say. */
  readonly refreshed: Refreshed | null;
}

/** A stamp as the header shows it. */
export interface Refreshed extends Pick<Stamp, 'by'> {
  /** ISO date; null for today. */
  readonly day: string | null;
  /** Hours and minutes, `14:05`. */
  readonly time: string;
}

/** What was read of the ledger and found in it, for the pane to show. */
export interface Picture {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly followUps: readonly FollowUpBlock[];
  /** What changed since the refresh before; null where there was none to compare with. */
  readonly changes: Changes | null;
  readonly settings: Settings;
  /** What the workbook remembers of how its ledger is read. */
  readonly memory: IntakeMemory;
  /** All that could be the ledger, best first, with the one that was read. */
  readonly candidates: readonly LedgerCandidate[];
  /** How the system that made the export ages; null where the export does not show it. */
  readonly convention: ExportConvention | null;
  /** A total that somebody stated beside what was read; null where nobody did. */
  readonly controlTotal: ControlComparison | null;
  /** What management allows beside what is, the way back, and what is about to roll. */
  readonly targets: TargetReport;
  /** What is contested, by how long it has been. */
  readonly disputes: readonly DisputeLine[];
  /** What the tables of snapshots say; null where none are kept. */
  readonly snapshots: SnapshotPicture | null;
  /** Whether our sheets say the same; not where the ledger was only read, on opening. */
  readonly isOnSheets: boolean;
}

/** The ribbon's buttons and the desk's methods carry the same names. */
export type ActionName =
  | 'openDuebook'
  | 'refreshAging'
  | 'refreshAnyway'
  | 'useToday'
  | 'followUpList'
  | 'keepSnapshots'
  | 'markDisputes'
  | 'unmarkDisputes'
  | 'chooseDisputeColumn'
  | 'addDisputeColumn'
  | 'addAgeColumns'
  | 'copyWithAges'
  | 'supervisorPage'
  | 'disputeList'
  | 'meetingPack'
  | 'putInSampleData'
  | 'shareInPlace'
  | 'repairFormulas'
  | 'checkBeforeSharing'
  | 'putBackLast';

/** On opening: finding out what this workbook is, then reading its ledger. Neither blocks a press. */
export type Opening = 'looking' | 'reading';

export interface DeskState {
  readonly running: ActionName | null;
  /** What the opening of the pane is doing by itself; null once it has done all it can. */
  readonly opening: Opening | null;
  readonly progress: Progress | null;
  readonly told: Told | null;
  /** What an action asked and nobody has answered yet. */
  readonly question: Question | null;
  readonly summary: Summary | null;
  /** Null before the ledger was read in this session. */
  readonly picture: Picture | null;
  /** What the cells of *Duebook* say now; null where there is no such sheet or a cell is not usable. */
  readonly settings: Settings | null;
  /** The account behind the row that is selected in a sheet; null where there is none. */
  readonly selected: Selected | null;
  /** The person's name for colleagues; `''` where they did not say. */
  readonly myName: string;
  /** The last writes of this session that can be put back, the latest first. */
  readonly writes: readonly WriteNote[];
  /** What the last check before sharing found; null before the first. */
  readonly sharing: SharePreview | null;
}

/** Whose row a person selected in a sheet; another object each time, also for the same account. */
export interface Selected {
  /** Key of an account of the ledger. */
  readonly account: string;
}

/** One method an action. */
export type Presses = Readonly<Record<ActionName, () => Promise<Told>>>;

/** The add-in's one desk: ribbon and pane press the same actions and see the same state. */
export interface Desk extends Presses {
  readonly state: DeskState;
  subscribe(listener: () => void): () => void;
  /** Reads what the header shows, without writing anything. */
  look(): Promise<void>;
  /**
   * Reads the ledger of a workbook that Duebook knows, so that the pane is full before any press. Writes
   * nothing; a press stops it.
   */
  read(): Promise<void>;
  /** Follows what people type on *Duebook*, and which rows they select; gives what stops it. */
  watch(): Promise<() => Promise<void>>;
  /**
   * Takes what a person typed for a setting: its cell is written, and the sheets are brought up to date
   * with it where they stand.
   */
  changeSetting(setting: keyof Settings, typed: string): Promise<Told>;
  /** Keeps in the workbook what a person said of the ledger's columns or issues, and reads it by that. */
  changeMemory(change: MemoryChange): Promise<Told>;
  /** Ages as the system that made the export does: as-of date, basis and buckets at once. */
  adoptConvention(): Promise<Told>;
  /** Takes the person's name for colleagues: kept on this device, and written by their next refresh. */
  nameMe(name: string): void;
  /** Makes the selected cell the control total. */
  takeControlTotal(): Promise<Told>;
  /**
   * Compares the picture with the snapshot of an earlier day; what it finds is in the picture's
   * `snapshots.compared`, until the ledger is read again.
   */
  compareWith(day: SerialDay): Promise<Told>;
  /** Does what can be done about a finding of the check before sharing, then checks again. */
  fixFinding(kind: FindingKind): Promise<Told>;
  /** Puts chosen sheets into a new workbook that is right without the add-in; opens it. */
  shareCopy(wish: CopyWish): Promise<Told>;
  /** Opens a workbook for each of these owners, with nothing but their accounts. */
  ownerFiles(owners: readonly string[]): Promise<Told>;
  /** Shows a person these cells of a sheet; what stands in the way is told. */
  goTo(sheet: string, address: string): Promise<void>;
  /** Brings the sheet of a table of ours to the front, and an account's row of it. */
  showSheet(table: string, account?: string): Promise<void>;
  cancel(): void;
}

/** What a person wants in a copy. */
export interface CopyWish {
  /** Names of sheets, in the order in which the copy has them. */
  readonly sheets: readonly string[];
  /** What the copy is called, in its properties; the day it is of is added. */
  readonly title: string;
}

/** What an action gets to work with, and how it reports. */
export interface Work extends WriteLog {
  /** Who works here. */
  readonly me: Refresher;
  report(progress: Progress): void;
  /** Throws `Cancelled` once the person asked to stop. */
  stopIfCancelled(): void;
}

/** What an action leaves behind. */
export interface Done {
  readonly told: Told;
  readonly summary: Summary | null;
  /** Only from actions that read the ledger; the others leave the desk's picture as it is. */
  readonly picture?: Picture;
  /** What the cells of *Duebook* say from now on, from actions that change or make them. */
  readonly settings?: Settings | null;
  /** What it wrote in the workbook; the same as telling it to `Work.wrote`. */
  readonly written?: Written;
  /** What a person must answer before the ledger can be read. */
  readonly question?: Question;
  /** What the workbook remembers from now on, from actions that change it without reading the ledger. */
  readonly memory?: IntakeMemory;
  /** What a check before sharing found. */
  readonly sharing?: SharePreview;
}

/** Thrown through an action that its person stopped. */
export class Cancelled extends Error {}
