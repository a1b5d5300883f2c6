import type { ExcelContext } from '../workbook/excelRun';
import { Refusal } from '../workbook/refusal';
import { hearTyping, type TypingHeard } from '../workbook/watching/hearTyping';

/** So often a plan is made because somebody typed in what the one before was made from. */
const MOST_PLANS = 3;
/** So often what was planned is written, because somebody typed while it was. */
const MOST_WRITES = 3;

/** One reading of the workbook and what is to be written by it. */
export interface Planned<T> {
  /** Ids of the sheets that were read and will be written. */
  readonly sheets: readonly string[];
  /** Whether what was read still stands, as far as that can be asked. */
  isStill(): Promise<boolean>;
  write(): Promise<T>;
}

/** What came before a plan. */
export interface PlannedBefore<T> {
  /** Null where nothing has been written yet. */
  readonly written: T | null;
  /** Ids of the sheets on which somebody typed since the plan before was begun. */
  readonly typedOn: ReadonlySet<string>;
}

/** There was nothing to write, for this reason. */
export interface Ended<E> {
  readonly ended: E;
}

/** What was written last, and whether somebody went on typing even then. */
export interface Unhurried<T> {
  readonly written: T;
  readonly typedMeanwhile: boolean;
}

/**
 * Plans and writes while other people may type. Where they have done so between reading and writing, all
 * is read and planned anew; where they did so during the writing, what they typed stands, and is read
 * with all else and written once more. Refuses where there was never a quiet moment to write in.
 */
export async function unhurried<T, E>(
  context: ExcelContext,
  plan: (before: PlannedBefore<T>) => Promise<Planned<T> | Ended<E>>,
): Promise<Unhurried<T> | Ended<E>> {
  const heard = await hearTyping(context);
  try {
    let written: T | null = null;
    for (let writes = 0; writes < MOST_WRITES; writes++) {
      const planned: Planned<T> | Ended<E> | null = await quietPlan(heard, written, plan);
      if (planned === null || 'ended' in planned) {
        if (written !== null) break;
        if (planned === null) throw new Refusal('typing');
        return planned;
      }
      written = await planned.write();
      if (!(await typedOn(planned.sheets, heard))) return { written, typedMeanwhile: false };
    }
    if (written === null) throw new Refusal('typing');
    return { written, typedMeanwhile: true };
  } finally {
    await heard.stop().catch(() => undefined);
  }
}

/** A plan of which all that it was made from stands; null where that never was so. */
async function quietPlan<T, E>(
  heard: TypingHeard,
  written: T | null,
  plan: (before: PlannedBefore<T>) => Promise<Planned<T> | Ended<E>>,
): Promise<Planned<T> | Ended<E> | null> {
  for (let plans = 0; plans < MOST_PLANS; plans++) {
    const planned = await plan({ written, typedOn: heard.take() });
    if ('ended' in planned) return planned;
    const stands = await planned.isStill();
    if (stands && !(await typedOn(planned.sheets, heard))) return planned;
  }
  return null;
}

/** Excel's events come by themselves: they are let in first. */
async function typedOn(sheets: readonly string[], heard: TypingHeard): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return heard.on(sheets);
}
