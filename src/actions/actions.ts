/** How far long work has come, in rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What a person is told after an action, in their language. */
export interface Told {
  readonly kind: 'outcome' | 'failure' | 'question';
  readonly text: string;
}

/** What the pane's header shows. */
export interface Summary {
  readonly workbook: string;
  /** ISO date. */
  readonly asOf: string;
  /** True when a person fixed the as-of date. */
  readonly fixed: boolean;
  /** The tie-out in words, null before the first refresh. */
  readonly tieOut: string | null;
}

export type ActionName = 'openDuebook' | 'refreshAging';

export interface DeskState {
  readonly running: ActionName | null;
  readonly progress: Progress | null;
  readonly told: Told | null;
  readonly summary: Summary | null;
}

/** The add-in's one desk: ribbon and pane press the same actions and see the same state. */
export interface Desk {
  readonly state: DeskState;
  subscribe(listener: () => void): () => void;
  /** Reads what the header shows, without writing anything. */
  look(): Promise<void>;
  openDuebook(): Promise<Told>;
  refreshAging(): Promise<Told>;
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
}

/** Thrown through an action that its person stopped. */
export class Cancelled extends Error {}
