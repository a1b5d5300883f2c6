import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { Page as WorkbenchPage } from '../../workbench/browser/page/page';
import type { Stage } from '../../workbench/browser/page/stage';
import { bundlePage } from '../../workbench/browser/server/bundlePage';
import { serveWorkbench } from '../../workbench/browser/server/serveWorkbench';
import { ensureBuilt } from '../../workbench/cli/ensureBuilt';
import { browserProgram } from './browserProgram';

const ROOT = join(__dirname, '..', '..');

/** The workbench in a real browser. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's own document inside the page, once it listens to the ribbon. */
  pane(): Promise<Frame>;
  /** Everything that went wrong in the page or the pane: errors, warnings of the policy, failed requests. */
  readonly troubles: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** What the page offers to the browser's console. */
    readonly workbench: Stage;
    readonly workbenchPage: WorkbenchPage;
  }
}

export interface OpenOptions {
  /** The first workbook; the sample ledger unless said. */
  readonly workbook?: string;
  readonly locale?: string;
  readonly forcedColors?: 'active' | 'none';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Serves the workbench and opens it, as its command does, in a browser without a window. */
export async function openedWorkbench(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const server = await serveWorkbench({
    addin: join(ensureBuilt(console.log), '..'),
    page: await bundlePage(),
    workbook: options.workbook ?? join(ROOT, 'samples', 'open-items.xlsx'),
  });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: browserProgram(),
      args: [`--ignore-certificate-errors-spki-list=${server.publicKeyHash}`],
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const { locale = 'en-US', forcedColors = 'none' } = options;
    const viewport = options.viewport ?? { width: 1440, height: 860 };
    // Without a colour scheme of Playwright's own, the pane follows the theme that the page chose.
    const page = await browser.newPage({ locale, colorScheme: null, forcedColors, viewport });
    const [troubles, requests] = watched(page);
    await page.goto(server.url);
    const opened = browser;
    return {
      page,
      pane: () => startedPane(page),
      troubles,
      requests,
      close: async () => {
        await opened.close();
        await server.close();
      },
    };
  } catch (problem) {
    await browser?.close();
    await server.close();
    throw problem;
  }
}

function watched(page: Page): readonly [troubles: string[], requests: string[]] {
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return [troubles, requests];
}

async function startedPane(page: Page): Promise<Frame> {
  await page.waitForFunction(() => window.workbench?.addin?.listensToRibbon === true);
  await page.waitForFunction(hasLookedAround);
  const frame = page.frames().find((one) => new URL(one.url()).pathname === '/taskpane.html');
  if (!frame) throw new Error('The task pane has no frame.');
  return frame;
}

/** What the add-in asks at its start is over when it has asked nothing for a while. */
async function hasLookedAround(): Promise<boolean> {
  const before = window.workbench.addin?.stats.batches ?? 0;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return before > 0 && window.workbench.addin?.stats.batches === before;
}
