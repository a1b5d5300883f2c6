import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, type DOMWindow } from 'jsdom';

const DIST = join(__dirname, '../../dist');

/** The scripts of the page run in a browser of this language, with or without office.js in it. */
function opened(language: string, withOffice: boolean): DOMWindow {
  const page = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
  const { window } = new JSDOM('<div id="pane"></div>', { runScripts: 'outside-only' });
  Object.defineProperty(window.navigator, 'language', { value: language });
  const office = {
    onReady: () => Promise.resolve(),
    context: { displayLanguage: language },
    actions: { associate: () => undefined },
  };
  if (withOffice) Object.assign(window, { Office: office, CustomFunctions: office.actions });
  const bundles = [...page.matchAll(/src="?((?:functions|taskpane)\.[^">\s]*js)/g)].map(
    ([, name = '']) => name,
  );
  expect(bundles).toHaveLength(2);
  for (const name of bundles) window.eval(readFileSync(join(DIST, name), 'utf8'));
  return window;
}

const paneOf = (window: DOMWindow) => window.document.getElementById('pane');

describe.each([
  ['en-US', 'Check the network connection', 'Check the connection'],
  ['es-MX', 'Revise la conexión de red', 'Revise la conexión de red'],
])('where the network is away, in %s', (language, withoutOffice, withoutWords) => {
  test('the page says what is wrong when office.js did not load', () => {
    const pane = paneOf(opened(language, false));
    expect(pane?.getAttribute('role')).toBe('alert');
    expect(pane?.textContent).toContain(withoutOffice);
  });

  test('and when the texts of the pane do not', async () => {
    const window = opened(language, true);
    const pane = paneOf(window);
    for (let round = 0; round < 50 && pane?.textContent === ''; round++) {
      // Nothing is loaded here, so that each script that is asked for has failed.
      for (const script of window.document.querySelectorAll('script'))
        script.dispatchEvent(new window.Event('error'));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(pane?.getAttribute('role')).toBe('alert');
    expect(pane?.textContent).toContain(withoutWords);
  });
});
