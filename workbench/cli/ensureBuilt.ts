import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal';

const ROOT = join(__dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const PAGE = 'taskpane.html';

/** Everything that goes into the built add-in. */
const SOURCES = [
  'src',
  'assets',
  'build',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];

/** The built task pane's page, built anew when a source is younger. Says so through `tell`. */
export function ensureBuilt(tell: (line: string) => void): string {
  if (!isBuilt()) {
    tell('Building the add-in; this takes up to a minute ...');
    build();
  }
  return join(DIST, PAGE);
}

/** Builds beside `dist` and puts it in place whole: another command may be reading the old one. */
function build(): void {
  const started = new Date();
  const unfinished = join(ROOT, 'node_modules', '.cache', `duebook-build-${process.pid}`);
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [webpack, '--mode', 'production', '--output-path', unfinished],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (status !== 0) {
      throw new Refusal(`The add-in could not be built; this is why:\n${stdout}${stderr}`);
    }
    // A source that was saved during the build is younger than what was built.
    utimesSync(join(unfinished, PAGE), started, started);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(unfinished, DIST);
  } catch (problem) {
    // Another command may have put its own build there in the meantime.
    if (problem instanceof Refusal || !isBuilt()) throw problem;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Whether `dist` is younger than all that it is made of. */
function isBuilt(): boolean {
  const page = join(DIST, PAGE);
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
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
