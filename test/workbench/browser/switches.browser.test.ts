import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openedWorkbench();
  await opened.pane();
  await opened.page.getByRole('button', { name: 'Switches' }).click();
});

afterAll(() => opened.close());

const drawer = () => opened.page.locator('#switches');

const turn = (label: string) => drawer().getByRole('switch', { name: label }).click();

async function choose(label: string, option: string): Promise<void> {
  await drawer().getByLabel(label).selectOption(option);
}

/** The code with which Excel refuses a write of that many kB to a free column. */
async function codeOfWriting(kilobytes = 1): Promise<string | null> {
  const pane = await opened.pane();
  return pane.evaluate(async (rows) => {
    try {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(`Z1:Z${rows}`);
        range.values = Array.from({ length: rows }, () => ['x'.repeat(1000)]);
        await context.sync();
      });
      return null;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  }, kilobytes);
}

test('a protected sheet refuses writes until it is unprotected', async () => {
  await turn('Protected sheet');
  expect(await codeOfWriting()).toBe('AccessDenied');
  await turn('Protected sheet');
  expect(await codeOfWriting()).toBeNull();
});

test('somebody who types in a cell keeps Excel from serving', async () => {
  await turn('Someone is typing in a cell');
  expect(await codeOfWriting()).toBe('InvalidOperationInCellEditMode');
  await turn('Someone is typing in a cell');
  expect(await codeOfWriting()).toBeNull();
});

test('the 5 MB limit refuses large requests until it is off', async () => {
  expect(await codeOfWriting(6000)).toBe('RequestPayloadSizeLimitExceeded');
  await turn('5 MB limit');
  expect(await codeOfWriting(6000)).toBeNull();
  await turn('5 MB limit');
});

test('slow replies come late', async () => {
  await choose('Replies', '400');
  const before = Date.now();
  await codeOfWriting();
  expect(Date.now() - before).toBeGreaterThan(390);
  await choose('Replies', '0');
});

test('an active filter hides rows of the table in front, and gives them back', async () => {
  const hidden = () =>
    opened.page.evaluate(() => window.workbench.host.workbook.activeSheet.hiddenRows.size);
  expect(await hidden()).toBe(0);
  await turn('Active filter');
  expect(await hidden()).toBeGreaterThan(100);
  await turn('Active filter');
  expect(await hidden()).toBe(0);
});

test('an edit by a co-author reaches the add-in as a remote one', async () => {
  const pane = await opened.pane();
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ source }) => {
        Object.assign(globalThis, { source });
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await drawer().getByRole('button', { name: 'A co-author edits' }).click();
  await pane.waitForFunction(() => (globalThis as { source?: string }).source === 'Remote');
  await opened.page.getByRole('status').getByText('A co-author wrote in Open items!').waitFor();
});

test.each([
  ['2021', '1.14', '1.15'],
  ['2024', '1.17', '1.18'],
  ['365', '1.21', '1.22'],
])('Excel %s has ExcelApi %s, and not %s', async (version, newest, newer) => {
  await choose('Excel', version);
  const pane = await opened.pane();
  const has = await pane.evaluate(
    (sets) => sets.map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    [newest, newer],
  );
  expect(has).toEqual([true, false]);
  const served = await opened.page.evaluate(() => window.workbench.host.excelApi);
  expect(`1.${served}`).toBe(newest);
});

test('a recipient without the add-in sees results until they are calculated, then #NAME?', async () => {
  const { page } = opened;
  const see = () => page.evaluate(() => window.workbench.host.person.see('Open items', 'Y1'));
  await page.evaluate(async () => {
    const { host } = window.workbench;
    host.person.type('Open items', 'X1', '45000');
    host.person.type('Open items', 'Y1', '=AGING.BUCKET(X1,X1+40)');
    await host.settled();
  });
  expect(await see()).toBe('31-60');
  await turn('Recipient without the add-in');
  expect(await page.locator('iframe').count()).toBe(0);
  expect(await page.locator('.ribbon').count()).toBe(0);
  expect(await see()).toBe('31-60');
  await page.evaluate(() => {
    window.workbench.host.person.type('Open items', 'X1', '45001');
  });
  expect(await see()).toBe('#NAME?');
  await turn('Recipient without the add-in');
  await opened.pane();
  await page.evaluate(() => window.workbench.host.settled());
  expect(await see()).toBe('31-60');
});

test('the regional format decides how typed dates are read, and the add-in is told', async () => {
  await choose('Regional format', 'es-ES');
  const pane = await opened.pane();
  expect(await pane.evaluate(() => Office.context.contentLanguage)).toBe('es-ES');
  const value = await opened.page.evaluate(() => {
    const { person } = window.workbench.host;
    person.type('Open items', 'X2', '3/4/2026');
    return person.read('Open items', 'X2')[0]?.[0];
  });
  expect(value).toBe(46_115);
  await choose('Regional format', 'en-US');
});

test('the theme reaches the pane', async () => {
  await choose('Theme', 'dark');
  const pane = await opened.pane();
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  expect(await pane.evaluate(isDark)).toBe(true);
  await choose('Theme', 'light');
  expect(await pane.evaluate(isDark)).toBe(false);
});
