import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// LibreOffice trusts the results in a file unless its profile says 0, "always recalculate".
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A broken installation hangs instead of failing. */
const LONGEST = 120_000;

/** Whether a program can be run here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 30_000 }).error === undefined;
}

/**
 * Converts a file with LibreOffice in a profile of its own, and hands over the folder of the results; it
 * may take so many milliseconds.
 */
export function convert<T>(
  file: string,
  format: string,
  use: (folder: string) => T,
  longest = LONGEST,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const results = join(folder, 'results');
    const options = ['--headless', '--convert-to', format, '--outdir', results, file];
    const { status, stderr } = spawnSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options],
      { timeout: longest, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`LibreOffice could not convert ${file}: ${stderr}`);
    return use(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
