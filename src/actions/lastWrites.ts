import type { Written } from '../workbook/restoring/written';
import type { ActionName } from './actions';

/** One of the last writes, as the pane shows it. */
export interface WriteNote {
  readonly id: number;
  readonly action: ActionName;
  /** When it was made, on the clock of this machine: `09:05`. */
  readonly minute: string;
  /** The sheets that it changed. */
  readonly sheets: readonly string[];
}

/** More than these are forgotten, the oldest first: each holds all that it changed. */
const MOST_WRITES = 3;

/** What an action tells of its writes, and what it needs to put one back. */
export interface WriteLog {
  /** What it wrote; called once a write stands, and again for a further one. */
  wrote(written: Written): void;
  /** The latest write that can still be put back. */
  readonly last: Written | null;
  /** The latest write is put back, as far as it could be. */
  forgetLast(): void;
}

/** The last writes of this session, the latest first. */
export interface LastWrites extends WriteLog {
  readonly notes: readonly WriteNote[];
  /** An action has ended, however it did: what it wrote is one write, unless it changed nothing. */
  close(
    action: ActionName,
    minute: string,
    sheetsOf: (written: Written) => readonly string[],
  ): void;
  /** Whether an action has written since the last one was closed. */
  readonly isOpen: boolean;
}

/** Nothing written yet. */
export function lastWrites(): LastWrites {
  let kept: readonly { readonly note: WriteNote; readonly written: Written }[] = [];
  let parts: Written['parts'] = [];
  let id = 0;
  return {
    get notes() {
      return kept.map(({ note }) => note);
    },
    get last() {
      return kept[0]?.written ?? null;
    },
    get isOpen() {
      return parts.length > 0;
    },
    wrote: (written) => {
      parts = [...parts, ...written.parts];
    },
    forgetLast: () => {
      kept = kept.slice(1);
    },
    close: (action, minute, sheetsOf) => {
      const written = { parts };
      parts = [];
      const sheets = sheetsOf(written);
      if (sheets.length === 0) return;
      id += 1;
      const note = { id, action, minute, sheets };
      kept = [{ note, written }, ...kept].slice(0, MOST_WRITES);
    },
  };
}

/** The hour and minute of a moment, as the machine's clock shows it. */
export function minuteOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
