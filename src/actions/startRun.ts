import { Cancelled, type Progress, type Work } from './actions';

/** One run of an action; stopping it stops no other. */
export interface Run extends Work {
  stop(): void;
}

/** A run whose progress is heard until it is stopped. */
export function startRun(onProgress: (progress: Progress) => void): Run {
  let stopped = false;
  return {
    report: (progress) => {
      if (!stopped) onProgress(progress);
    },
    stopIfCancelled: () => {
      if (stopped) throw new Cancelled();
    },
    stop: () => {
      stopped = true;
    },
  };
}
