import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS_BUDGET, functionsSize } from '../../build/functionsSize';
import { TASK_PANE_BUDGET, taskPaneSize } from '../../build/taskPaneSize';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const page = () => readFileSync(join(dist, 'taskpane.html'), 'utf8');

test('the page may connect to nothing, and runs only its own scripts and office.js', () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page())?.[1];
  expect(policy).toBe(
    "script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; connect-src 'none'",
  );
});

test("office.js comes from Microsoft's CDN, before ours; the functions come before the pane", () => {
  const sources = [...page().matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1]);
  expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(sources.slice(1)).toEqual([
    'functions.js',
    expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/),
  ]);
});

test('no script of ours stands in the page itself, where the policy would forbid it', () => {
  expect(page()).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('the task pane weighs no more than its budget', () => {
  expect(taskPaneSize(dist)).toBeLessThanOrEqual(TASK_PANE_BUDGET);
});

test('the functions weigh no more than their budget', () => {
  expect(functionsSize(dist)).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
});

test.each([
  'manifest.xml',
  'functions.json',
  'functions-es.json',
  'help/functions-en.html',
  'help/functions-es.html',
  'help/en.html',
  'help/es.html',
  ...[16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`),
  ...['aging', 'follow-ups', 'mark', 'unmark'].map((name) => `assets/${name}-16.png`),
])('%s is there', (path) => {
  expect(existsSync(join(dist, path))).toBe(true);
});

test.each(['manifest.xml', 'functions.json', 'functions-es.json'])(
  '%s points to one host, and nowhere else',
  (path) => {
    const text = readFileSync(join(dist, path), 'utf8');
    const hosts = [...text.matchAll(/"(https?:\/\/[^/"]+)\/[^"]*\.(?:html|js|json|png)/g)].map(
      (match) => match[1],
    );
    const wanted = new URL(process.env.DUEBOOK_URL ?? 'https://localhost:3000').origin;
    expect(new Set(hosts)).toEqual(new Set([wanted]));
  },
);
