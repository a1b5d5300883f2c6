import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { taskPaneSize } from '../../build/taskPaneSize';

const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

function built(page: string, scripts: Record<string, Buffer>): void {
  writeFileSync(join(dist, 'taskpane.html'), page);
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(dist, name), script);
}

test.each([
  ['quoted', '<script defer src="a.js"></script><script defer src="b.js"></script>'],
  ['unquoted, as minified', '<script defer src=a.js></script><script defer src=b.js></script>'],
])('adds up what the page and the longer language load, office.js apart: %s', (_how, tags) => {
  const a = randomBytes(1000);
  const b = Buffer.from('x'.repeat(5000));
  const longer = randomBytes(300);
  built(OFFICE + tags, {
    'a.js': a,
    'b.js': b,
    'late.js': randomBytes(9000),
    'words-en.51ff01.js': randomBytes(200),
    'words-es.80634e.js': longer,
  });
  const gzip = (script: Buffer) => gzipSync(script, { level: 9 }).length;
  expect(taskPaneSize(dist)).toBe(gzip(a) + gzip(b) + gzip(longer));
});

test('a page without a script of ours is a mistake, not a small page', () => {
  built(OFFICE, {});
  expect(() => taskPaneSize(dist)).toThrow('no script of its own');
});

test('a build without the texts of a language is a mistake, not a small page', () => {
  built('<script src="a.js"></script>', { 'a.js': randomBytes(10) });
  expect(() => taskPaneSize(dist)).toThrow('no texts of a language');
});
