import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal';

const ROOT = join(__dirname, '..', '..');
const PAGE = join(ROOT, 'dist', 'taskpane.html');

/** Everything that goes into the built add-in. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];

/** The built task pane's page, built anew when a source is younger. Says so through `tell`. */
export function ensureBuilt(tell: (line: string) => void): string {
  if (isBuilt()) return PAGE;
  tell('Building the add-in (half a minute) ...');
  const started = new Date();
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const build = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    throw new Refusal(
      `The add-in could not be built; "npm run build" shows why.\n${build.stdout}${build.stderr}`,
    );
  }
  // webpack leaves files alone that would not change; the page's time says when it last looked.
  utimesSync(PAGE, started, started);
  return PAGE;
}

/** Whether `dist` is younger than all that it is made of. */
export function isBuilt(): boolean {
  if (!existsSync(PAGE)) return false;
  const built = statSync(PAGE).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  // The folder's own time tells of files that were deleted.
  return readdirSync(path).reduce(
    (time, name) => Math.max(time, newest(join(path, name))),
    entry.mtimeMs,
  );
}
