import { join } from 'node:path';
import { findBrowser } from '../../../../workbench/browser/launch/findBrowser';

const windowsChrome = join('C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe');
const edge = join('C:\\Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const ownChrome = '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
};

test.each<[string, NodeJS.Platform, Record<string, string>, string[], string | null]>([
  [
    'the one on the PATH',
    'linux',
    { PATH: '/bin:/usr/bin' },
    ['/usr/bin/chromium'],
    '/usr/bin/chromium',
  ],
  [
    'Chromium before Chrome',
    'linux',
    { PATH: '/a:/b' },
    ['/a/google-chrome', '/b/chromium'],
    '/b/chromium',
  ],
  [
    'Edge, where it is the only one',
    'linux',
    { PATH: '/a' },
    ['/a/microsoft-edge'],
    '/a/microsoft-edge',
  ],
  ['none', 'linux', { PATH: '/bin' }, [], null],
  ['none without a PATH', 'linux', {}, ['/usr/bin/chromium'], null],
  [
    'the one that is named',
    'linux',
    { PATH: '/a', CHROMIUM_PATH: '/my/own' },
    ['/a/chromium', '/my/own'],
    '/my/own',
  ],
  [
    'none, where the named one is missing',
    'linux',
    { PATH: '/a', CHROMIUM_PATH: '/my/own' },
    ['/a/chromium'],
    null,
  ],
  ['Chrome on a Mac', 'darwin', { HOME: '/Users/ana' }, [macChrome, ownChrome], macChrome],
  ['Chrome of one person on a Mac', 'darwin', { HOME: '/Users/ana' }, [ownChrome], ownChrome],
  ['Chrome on Windows', 'win32', windows, [edge, windowsChrome], windowsChrome],
  ['Edge, which every Windows has', 'win32', windows, [edge], edge],
])('finds %s', (_, platform, environment, installed, found) => {
  expect(findBrowser(environment, platform, (path) => installed.includes(path))).toBe(found);
});
