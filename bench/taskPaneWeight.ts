import { dirname } from 'node:path';
import { TASK_PANE_BUDGET, taskPaneSize } from '../build/taskPaneSize';
import { ensureBuilt } from '../workbench/cli/ensureBuilt';
import type { Measurement } from './measurement';

/** What the task pane's own scripts weigh on first load, compressed. */
export function taskPaneWeight(): Measurement {
  const page = ensureBuilt(console.error);
  return {
    name: 'task pane, first load, gzip',
    measured: taskPaneSize(dirname(page)) / 1000,
    budget: TASK_PANE_BUDGET / 1000,
    kind: 'at most',
    unit: 'kB',
  };
}
