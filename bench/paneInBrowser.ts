import { findBrowser, NO_BROWSER } from '../workbench/browser/launch/findBrowser';
import { openedWorkbench } from '../test/browser/openedWorkbench';
import type { Measurement } from './measurement';

/** A coordinator who opens a workbook waits this long at most for a pane that can be pressed. */
const SECONDS = 10;
const ROUNDS = 3;

/**
 * From the navigation of a browser to a task pane that answers its ribbon, the page, grid and sample
 * ledger included: the median of several. Skipped, with a sentence, where no browser is found.
 */
export async function paneInBrowser(): Promise<Measurement[]> {
  if (findBrowser() === null) {
    console.error(`The time to a usable pane is not measured. ${NO_BROWSER}`);
    return [];
  }
  const opened = await openedWorkbench();
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      await opened.page.reload();
      await opened.page.waitForFunction(() => window.workbench?.addin?.listensToRibbon === true);
      times.push(await opened.page.evaluate(() => performance.now() / 1000));
    }
  } finally {
    await opened.close();
  }
  times.sort((a, b) => a - b);
  return [
    {
      name: 'from navigation to a usable pane, in a browser',
      measured: times[Math.floor(ROUNDS / 2)] ?? NaN,
      budget: SECONDS,
      kind: 'at most',
      unit: 's',
    },
  ];
}
