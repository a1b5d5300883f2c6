import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { goToCallersFolder } from '../../cli/goToCallersFolder';
import { ensureBuilt } from '../../cli/ensureBuilt';
import { Refusal } from '../../cli/refusal';
import { findBrowser, NO_BROWSER } from '../launch/findBrowser';
import { openBrowser, type OpenedBrowser } from '../launch/openBrowser';
import { bundlePage } from '../server/bundlePage';
import { HELP } from './help';
import { readArguments, type WorkbenchRequest } from './readArguments';
import { startServer } from './startServer';

const SAMPLE = join(__dirname, '..', '..', '..', 'samples', 'open-items.xlsx');

/** The command `workbench`: serves the page until Ctrl-C, or until its browser is closed. */
async function workbench(): Promise<void> {
  goToCallersFolder('workbench');
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'help') {
    console.log(HELP);
  } else if (read.kind === 'wrong') {
    console.error(`${read.problem}\n\n${HELP}`);
    process.exitCode = 2;
  } else await serve(read.request);
}

async function serve({ file, opens, port, contrast }: WorkbenchRequest): Promise<void> {
  const workbook = resolve(file ?? SAMPLE);
  if (statSync(workbook, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new Refusal(`There is no file ${workbook}. Check the name and the folder.`);
  }
  const addin = dirname(ensureBuilt(console.log));
  const server = await startServer({ addin, page: await bundlePage(), workbook }, port);
  const program = opens ? findBrowser() : null;
  const browser =
    program === null ? null : openBrowser(program, server.url, { ...server, contrast });
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    browser?.close();
    void server.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  console.log(`${server.url}\n${sentence(opens, browser)} Ctrl-C ends it.`);
  const wasClosed = await browser?.ended;
  if (wasClosed === true) end();
  else if (wasClosed === false && !isOver) {
    console.error('The browser did not come up; open the address in one yourself.');
  }
}

function sentence(opens: boolean, browser: OpenedBrowser | null): string {
  if (browser) return 'The workbench is open in a browser window of its own.';
  const trust =
    'Open it in Chromium, Chrome or Edge; the browser asks once whether to trust the certificate, which was made just now.';
  return opens ? `${NO_BROWSER} ${trust}` : trust;
}

workbench().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
