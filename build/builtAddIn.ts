import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Whether `dist` is missing or older than what it is made of. */
export function buildIsStale(): boolean {
  const page = join(root, 'dist', 'taskpane.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return sources.some((source) => newestChange(join(root, source)) > built);
}

/** Builds the add-in when `dist` is stale. Fails with the build's own words. */
export function buildWhenStale(): void {
  if (!buildIsStale()) return;
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const build = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(
    found.mtimeMs,
    ...readdirSync(path).map((entry) => newestChange(join(path, entry))),
  );
}
