/** Some work to be timed; it gives something of its result, so that it cannot be optimised away. */
export type Work = () => unknown;

/**
 * Median milliseconds of each work. They take turns within one process, so that whatever else the
 * machine does meets all of them alike. The first rounds, in which the engine compiles, do not count.
 */
export async function interleaved(works: readonly Work[], rounds: number): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      // Young garbage of the work before would else be cleared away on this one's time. A full
      // clearing would also throw out compiled code.
      globalThis.gc?.(true);
      const start = performance.now();
      kept = await work();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

const WARM_UP = 2;
let kept: unknown;

/** The last result, which makes every result one that somebody could ask for. */
export function lastResult(): unknown {
  return kept;
}

/** The middle of the times, or the mean of the two in the middle. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
