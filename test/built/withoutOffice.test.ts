import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const DIST = join(__dirname, '../../dist');

test('the page says what is wrong when office.js did not load', () => {
  const page = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
  const dom = new JSDOM('<div id="pane"></div>', { runScripts: 'outside-only' });
  const bundles = [...page.matchAll(/src="?((?:functions|taskpane)\.[^">\s]*js)/g)].map(
    ([, name = '']) => name,
  );
  expect(bundles).toHaveLength(2);
  for (const name of bundles) dom.window.eval(readFileSync(join(DIST, name), 'utf8'));
  const pane = dom.window.document.getElementById('pane');
  expect(pane?.getAttribute('role')).toBe('alert');
  expect(pane?.textContent).toContain('Check the network connection');
});
