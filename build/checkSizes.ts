import { resolve } from 'node:path';
import { FUNCTIONS_BUDGET, functionsSize } from './functionsSize';
import { TASK_PANE_BUDGET, taskPaneSize } from './taskPaneSize';

const dist = resolve(__dirname, '../dist');

/** Says what a part of the built add-in weighs; too much fails the command. */
function check(what: string, size: number, budget: number): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${what}: ${kilobytes(size)} gzip of at most ${kilobytes(budget)}`);
  if (size > budget) process.exitCode = 1;
}

check('Task pane, first load', taskPaneSize(dist), TASK_PANE_BUDGET);
check('Functions', functionsSize(dist), FUNCTIONS_BUDGET);
