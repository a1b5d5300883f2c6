import { resolve } from 'node:path';
import { TASK_PANE_BUDGET, taskPaneSize } from './taskPaneSize';

const size = taskPaneSize(resolve(__dirname, '../dist'));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `Task pane, first load: ${kilobytes(size)} gzip of at most ${kilobytes(TASK_PANE_BUDGET)}`,
);
if (size > TASK_PANE_BUDGET) process.exitCode = 1;
