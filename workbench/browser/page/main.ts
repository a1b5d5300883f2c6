import './page.css';
import type { FunctionsMetadata } from '../../host/functions/functionMetadata';
import type { PageSetup } from '../server/pageSetup';
import { opening } from './files';
import { Page } from './page';
import { readPreferences } from './preferences';
import { Stage } from './stage';

/** Where the page starts: it learns from its server what to open, and draws itself. */
async function start(): Promise<void> {
  const setup = (await (await fetch('/setup.json')).json()) as PageSetup;
  const [manifest, functions, bytes] = await Promise.all([
    fetch(setup.manifest).then((response) => response.text()),
    fetch(setup.functions).then((response) => response.json() as Promise<FunctionsMetadata>),
    fetch(setup.workbook.address).then((response) => response.arrayBuffer()),
  ]);
  const preferences = readPreferences();
  const { language, theme } = preferences;
  const stage = new Stage(
    { page: setup.addin, functions },
    {
      excel: '365',
      language,
      dataLocale: 'en-US',
      theme,
      limitsPayload: true,
      delayMs: 0,
    },
  );
  const page = new Page({ stage, setup, manifest, preferences });
  const opened = await opening(bytes, setup.workbook.name);
  if ('file' in opened) stage.open(opened.file);
  page.draw();
  if ('problem' in opened) page.fail(opened.problem);
  // For the browser's console: what happens in the workbook, what goes over the wire, what is drawn.
  Object.assign(globalThis, { workbench: stage, workbenchPage: page });
}

void start();
