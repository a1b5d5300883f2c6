import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the commands of Chromium, Chrome and Edge are called where programs lie on the PATH. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const ON_A_MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const ON_WINDOWS = [
  join('Google', 'Chrome', 'Application', 'chrome.exe'),
  join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  join('Chromium', 'Application', 'chrome.exe'),
];

type Environment = Readonly<Record<string, string | undefined>>;

/** How to get a browser where none is found. */
export const NO_BROWSER =
  'No Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install chromium), or name its program in CHROMIUM_PATH.';

/**
 * The program of an installed Chromium, Chrome or Edge: the one that CHROMIUM_PATH names, else the
 * first in the usual places of this system. Null where there is none.
 */
export function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return exists(named) ? named : null;
  return usualPlaces(environment, platform).find(exists) ?? null;
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
    return roots.flatMap((root) => under(environment[root], ON_WINDOWS));
  }
  if (platform === 'darwin') {
    const home = environment['HOME'];
    return [
      ...under('/Applications', ON_A_MAC),
      ...under(home === undefined ? undefined : join(home, 'Applications'), ON_A_MAC),
    ];
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function under(folder: string | undefined, paths: readonly string[]): readonly string[] {
  return folder === undefined ? [] : paths.map((path) => join(folder, path));
}
