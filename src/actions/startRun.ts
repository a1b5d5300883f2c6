import { Cancelled, type Progress, type Work } from './actions';
import type { Refresher } from './deviceMemory';
import type { WriteLog } from './lastWrites';

/** One run of an action; stopping it stops no other. */
export interface Run extends Work {
  stop(): void;
}

/** A run whose progress is heard until it is stopped; what it writes goes into the log. */
export function startRun(
  onProgress: (progress: Progress) => void,
  log: WriteLog,
  me: Refresher,
): Run {
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
    me,
    wrote: log.wrote,
    forgetLast: log.forgetLast,
    get last() {
      return log.last;
    },
  };
}
