/** Some work to be timed; it gives something of its result, so that it cannot be optimised away. */
type Work = () => unknown;

/**
 * What is cleared away before each turn, outside the clock: `young` garbage of the turn before, or `all`.
 * A full clearing also throws out the compiled code of what is no more, so `all` is for works that return
 * everything that they make; it is kept until their next turn. Without it the full clearing that every
 * few turns set off between them falls into whichever of them happens to be on then, and its time is as
 * long as a whole turn.
 */
type Clearing = 'young' | 'all';

/**
 * What is timed: the time that passes, or the processor's time that the program takes, in which waiting
 * for a timer is nothing, and neither is what else the machine does.
 */
type Clock = 'passing' | 'processor';

/**
 * Median milliseconds of each work. They take turns within one process, so that whatever else the
 * machine does meets all of them alike. The first rounds, in which the engine compiles, do not count.
 */
export async function interleaved(
  works: readonly Work[],
  rounds: number,
  { clearing = 'young', clock = 'passing' }: { clearing?: Clearing; clock?: Clock } = {},
): Promise<number[]> {
  const now = clock === 'passing' ? () => performance.now() : processorTime;
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      if (clearing === 'all') globalThis.gc?.();
      else globalThis.gc?.(true);
      const start = now();
      kept[index] = await work();
      if (round >= 0) times[index]?.push(now() - start);
    }
  }
  kept.length = 0;
  return times.map(median);
}

/** Milliseconds that the processor has worked for this program, all its threads together. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const WARM_UP = 2;
const kept: unknown[] = [];

/** The last results, which makes every result one that somebody could ask for. */
export function lastResults(): readonly unknown[] {
  return kept;
}

/** The middle of the times, or the mean of the two in the middle. */
function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
