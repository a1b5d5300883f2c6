import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the task pane may weigh on first load, office.js apart: gzip bytes of its scripts. */
export const TASK_PANE_BUDGET = 200_000;

/**
 * Gzip bytes of the scripts that a built task pane loads before it shows anything: what the page names,
 * and the texts of one language, the longer one.
 */
export function taskPaneSize(dist: string): number {
  const sizeOf = (script: string) =>
    gzipSync(readFileSync(join(dist, script)), { level: 9 }).length;
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const sources = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const own = sources.filter((source) => !source.startsWith('https:'));
  if (own.length === 0) throw new Error('The built task pane loads no script of its own.');
  const languages = readdirSync(dist).filter((name) => /^words-\w+\..*js$/.test(name));
  if (languages.length === 0) throw new Error('The built task pane has no texts of a language.');
  return own.map(sizeOf).reduce((sum, size) => sum + size, 0) + Math.max(...languages.map(sizeOf));
}
