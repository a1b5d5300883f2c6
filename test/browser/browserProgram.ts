import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, NO_BROWSER } from '../../workbench/browser/launch/findBrowser';

const DEBIAN = '/etc/debian_version';

/** The browser to test with. As root on Debian it is installed where there is none. */
export function browserProgram(): string {
  const found = findBrowser() ?? installed();
  if (found === null) throw new Error(`The browser tests cannot run. ${NO_BROWSER}`);
  return found;
}

function installed(): string | null {
  if (process.getuid?.() !== 0 || !existsSync(DEBIAN)) return null;
  console.log('Installing Chromium for the browser tests ...');
  const apt = (...words: readonly string[]) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore' }).status === 0;
  };
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  return install() || (apt('update') && install()) ? findBrowser() : null;
}
