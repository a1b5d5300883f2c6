import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpenedBrowser {
  /** Settles when the browser has ended; true where a person closed it, false where it never came up. */
  readonly ended: Promise<boolean>;
  close(): void;
}

/** A browser that ends sooner than this was not closed by a person. */
const TOO_SOON_MS = 3000;

/**
 * Opens a browser window with a profile of its own, which is deleted afterwards, and which trusts the
 * one certificate whose public key has that hash.
 */
export function openBrowser(
  program: string,
  url: string,
  { publicKeyHash, contrast }: { readonly publicKeyHash: string; readonly contrast: boolean },
): OpenedBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'duebook-browser-'));
  const started = Date.now();
  const browser = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--new-window',
      ...(contrast ? ['--force-high-contrast'] : []),
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      url,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<boolean>((resolve) => {
    browser.once('error', () => {
      resolve(false);
    });
    browser.once('exit', () => {
      resolve(Date.now() - started > TOO_SOON_MS);
    });
  });
  // At the very end: parts of the browser may write to it a little longer than the browser lives.
  process.once('exit', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return {
    ended,
    close: () => {
      browser.kill();
    },
  };
}
