import type { AgingResult } from '../receivables/aging/result';
import type { Changes } from '../receivables/changes/changes';
import type { FollowUpBlock } from '../receivables/followups/followUps';
import type { Ledger } from '../receivables/ledger/ledger';
import type { Settings } from '../receivables/settings/settings';

/** How far long work has come, in rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What a person is told after an action, in their language. */
export interface Told {
  readonly kind: 'outcome' | 'failure' | 'question';
  readonly text: string;
  /** What can be pressed to answer a question, besides what its text says. */
  readonly offers?: readonly ActionName[];
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
}

/** What the last refresh read and found, for the pane to show. */
export interface Picture {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly followUps: readonly FollowUpBlock[];
  /** What changed since the refresh before; null where there was none to compare with. */
  readonly changes: Changes | null;
  readonly settings: Settings;
}

/** The ribbon's buttons and the desk's methods carry the same names. */
export type ActionName =
  | 'openDuebook'
  | 'refreshAging'
  | 'useToday'
  | 'followUpList'
  | 'markDisputes'
  | 'unmarkDisputes'
  | 'chooseDisputeColumn'
  | 'addDisputeColumn';

/** On opening: finding out what this workbook is, then reading its ledger. Neither blocks a press. */
export type Opening = 'looking' | 'reading';

export interface DeskState {
  readonly running: ActionName | null;
  /** What the opening of the pane is doing by itself; null once it has done all it can. */
  readonly opening: Opening | null;
  readonly progress: Progress | null;
  readonly told: Told | null;
  readonly summary: Summary | null;
  /** Null before the ledger was read in this session. */
  readonly picture: Picture | null;
}

/** The add-in's one desk: ribbon and pane press the same actions and see the same state. */
export interface Desk extends Readonly<Record<ActionName, () => Promise<Told>>> {
  readonly state: DeskState;
  subscribe(listener: () => void): () => void;
  /** Reads what the header shows, without writing anything. */
  look(): Promise<void>;
  /** Follows what people type on *Duebook*; gives what stops it. */
  watch(): Promise<() => Promise<void>>;
  cancel(): void;
}

/** What an action gets to work with, and how it reports. */
export interface Work {
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
}

/** Thrown through an action that its person stopped. */
export class Cancelled extends Error {}
