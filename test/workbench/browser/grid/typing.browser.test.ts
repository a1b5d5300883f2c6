import { openedGrid, type OpenedGrid } from './openedGrid';

let opened: OpenedGrid;

beforeAll(async () => {
  opened = await openedGrid({ dark: false, language: 'en' });
});

afterAll(() => opened.close());

beforeEach(() => opened.openLedger());

afterEach(async () => {
  if (await opened.page.evaluate(() => window.bench.host.isEditingCell))
    await opened.page.keyboard.press('Escape');
  expect(opened.troubles.splice(0)).toEqual([]);
});

async function select(address: string): Promise<void> {
  await opened.page.evaluate(async (at) => {
    const { host, grid } = window.bench;
    host.person.select(host.workbook.activeSheet.name, at);
    await grid.shown();
  }, address);
}

async function type(address: string, text: string): Promise<void> {
  await select(address);
  await opened.page.evaluate(() => {
    window.heard = 0;
    window.bench.host.watchers.add(() => window.heard++);
  });
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForFunction(() => !window.bench.host.isEditingCell && window.heard > 0);
}

/** Copies cells, and waits until the clipboard has them. */
async function copy(address: string): Promise<void> {
  await select(address);
  await opened.page.evaluate(() => {
    const { api } = window.bench.grid;
    window.copied = new Promise((resolve) => {
      const listening = api.addEvent(api.Event.ClipboardChanged, () => {
        listening.dispose();
        resolve();
      });
    });
  });
  await opened.page.keyboard.press('Control+c');
  await opened.page.evaluate(() => window.copied);
}

declare global {
  interface Window {
    copied: Promise<void>;
    heard: number;
  }
}

describe('What a person types reaches the workbook', () => {
  test.each<[string, [unknown, string, string], string]>([
    ['3/4/2026', [46085, '', 'm/d/yyyy'], '3/4/2026'],
    ['50%', [0.5, '', '0%'], '50%'],
    ['1-30', [46052, '', 'd-mmm'], '30-Jan'],
    ["'00123", ['00123', '', 'General'], '00123'],
    ['=C2+C3', [350.5, '=C2+C3', 'General'], '350.5'],
  ])('%s', async (text, cell, look) => {
    await type('H2', text);
    expect((await opened.shown('H2'))[0]).toBe(look);
    expect(await opened.held(1, 7)).toEqual(cell);
  });

  test('Enter takes what is written also while functions are suggested', async () => {
    await select('H2');
    await opened.page.keyboard.type('=COUPDAYB');
    await opened.page.getByText('COUPDAYBS', { exact: true }).waitFor();
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForFunction(() => !window.bench.host.isEditingCell);
    expect(await opened.held(1, 7)).toEqual(['#NAME?', '=COUPDAYB', 'General']);
  });

  test('a number that formulas read, and the add-in hears of it once', async () => {
    const changes = await opened.page.evaluate(() => {
      const { events } = window.bench.host;
      events.register('DataChanged', 'Workbook');
      events.take();
      return events.enabled;
    });
    expect(changes).toBe(true);
    await type('C2', '200');
    expect(await opened.shown('G1')).toEqual(['525.25', '=SUM(C2:C4)']);
    const heard = await opened.page.evaluate(() =>
      window.bench.host.events
        .take()
        .map(([, , , text]) => JSON.parse(text) as { address: string }),
    );
    expect(heard.map(({ address }) => address)).toEqual(['C2']);
  });

  test('what a list does not hold is refused, and the cell keeps what it had', async () => {
    await type('D2', 'Perhaps');
    expect(await opened.shown('D2')).toEqual(['No', '']);
    expect(await opened.held(1, 3)).toEqual(['No', '', 'General']);
  });

  test('Delete empties cells, and undoing brings them back', async () => {
    await select('C2:C3');
    await opened.page.keyboard.press('Delete');
    await opened.page.waitForFunction(
      () => window.bench.host.workbook.activeSheet.cells.value(1, 2) === '',
    );
    expect(await opened.shown('G1')).toEqual(['75.25', '=SUM(C2:C4)']);
    await opened.page.keyboard.press('Control+z');
    await opened.page.waitForFunction(
      () => window.bench.host.workbook.activeSheet.cells.value(1, 2) === 100.5,
    );
    expect(await opened.shown('G1')).toEqual(['425.75', '=SUM(C2:C4)']);
  });

  test('what somebody else has changed since is not undone', async () => {
    await type('C2', '200');
    await opened.page.evaluate(() => {
      window.bench.host.person.type('Ledger', 'C3', '7');
    });
    await opened.page.keyboard.press('Control+z');
    await opened.page.waitForTimeout(200);
    expect([(await opened.held(1, 2))[0], (await opened.held(2, 2))[0]]).toEqual([200, 7]);
  });

  test('a copied formula moves its references, and copied text stays text', async () => {
    await copy('G1');
    await select('H1');
    await opened.page.keyboard.press('Control+v');
    await opened.page.waitForFunction(
      () => window.bench.host.workbook.activeSheet.cells.formula(0, 7) === '=SUM(D2:D4)',
    );
    await copy('A2');
    await select('H5');
    await opened.page.keyboard.press('Control+v');
    await opened.page.waitForFunction(
      () => window.bench.host.workbook.activeSheet.cells.value(4, 7) === '00123',
    );
  });
});
