import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../workbench/files/openWorkbook';
import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';

const MANIFEST = readFileSync(join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openedWorkbench();
  await opened.pane();
});

afterAll(() => opened.close());

/** What the manifest calls its buttons. */
function labels(locale: string | null): readonly string[] {
  return [
    ...MANIFEST.matchAll(
      /<bt:String id="\w+\.Label" DefaultValue="([^"]*)">([\s\S]*?)<\/bt:String>/g,
    ),
  ]
    .map(([, usual = '', overrides = '']) => {
      const own = new RegExp(`Locale="${locale}" Value="([^"]*)"`).exec(overrides)?.[1];
      return own ?? usual;
    })
    .filter((label) => label !== 'Duebook');
}

const ribbonLabels = () => opened.page.locator('.ribbon .command').allInnerTexts();

async function switches() {
  const button = opened.page.locator('button[aria-controls=switches]');
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  return opened.page.locator('#switches');
}

async function choose(label: string, option: string): Promise<void> {
  await (await switches()).getByLabel(label).selectOption(option);
}

async function openText(name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await opened.page.locator('input[type=file]').setInputFiles(file);
}

test('the ribbon holds the buttons of the manifest, in the language of the page', async () => {
  expect([...(await ribbonLabels())].sort()).toEqual([...labels(null)].sort());
  await choose('Language', 'es');
  await opened.pane();
  expect([...(await ribbonLabels())].sort()).toEqual([...labels('es-MX')].sort());
  expect(await (await opened.pane()).locator('html').getAttribute('lang')).toBe('es');
  await choose('Idioma', 'en');
  await opened.pane();
});

test('a press on the ribbon runs the command beside the workbook, and the pane tells', async () => {
  await opened.page.locator('.ribbon').getByRole('button', { name: 'Refresh aging' }).click();
  const pane = await opened.pane();
  await pane.getByRole('status').getByText('600 rows').waitFor();
  const names = await opened.page.evaluate(() =>
    window.workbench.host.workbook.sheets.map(({ name }) => name),
  );
  expect(names).toEqual(expect.arrayContaining(['Open items', 'Aging', 'Duebook']));
});

test('new sheets leave the one in front where it is; its tab brings another there', async () => {
  const { page } = opened;
  const inFront = () => page.evaluate(() => window.workbench.host.workbook.activeSheet.name);
  expect(await inFront()).toBe('Open items');
  await page.locator('.grid').getByText('Aging', { exact: true }).click();
  await page.waitForFunction(() => window.workbench.host.workbook.activeSheet.name === 'Aging');
});

test('the pane is closed by its cross and opened again by the ribbon', async () => {
  const { page } = opened;
  const pane = page.getByRole('region', { name: 'Task pane' });
  await page.getByRole('button', { name: 'Hide the pane' }).click();
  await pane.waitFor({ state: 'hidden' });
  await page.locator('.ribbon').getByRole('button', { name: 'Open Duebook' }).click();
  await pane.waitFor({ state: 'visible' });
});

test('the pane is between 320 and 600 wide, by the keyboard too', async () => {
  const bar = opened.page.getByRole('separator', { name: 'Width of the pane' });
  const width = () =>
    opened.page.locator('.pane').evaluate(({ offsetWidth }: HTMLElement) => offsetWidth);
  for (let press = 0; press < 20; press++) await bar.press('ArrowLeft');
  expect([await width(), await bar.getAttribute('aria-valuenow')]).toEqual([600, '600']);
  for (let press = 0; press < 20; press++) await bar.press('ArrowRight');
  expect([await width(), await bar.getAttribute('aria-valuenow')]).toEqual([320, '320']);
});

test('a text file opens in place of the workbook, and is saved as .xlsx with what was typed', async () => {
  const { page } = opened;
  await openText('march.csv', 'Customer,Due Date,Balance\n00123,2026-03-01,10.50\n');
  await page.getByRole('heading', { name: 'march.csv' }).waitFor();
  await opened.pane();
  await page.evaluate(() => {
    window.workbench.host.person.type('march', 'D2', '=1+1');
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('march.xlsx');
  const { workbook } = openWorkbook(readFileSync(await file.path()), 'march.xlsx');
  const row = workbook.sheet('march')?.cells.read({ row: 1, column: 0, rows: 1, columns: 4 });
  expect(row).toEqual([['00123', '2026-03-01', '10.50', 2]]);
});

test('a file that is no workbook is refused in a sentence, and the workbook stays open', async () => {
  const { page } = opened;
  await openText('letter.xlsx', 'Dear customer');
  await page.getByRole('alert').getByText('letter.xlsx is not an Excel workbook.').waitFor();
  await page.getByRole('heading', { name: 'march.csv' }).waitFor();
});

test('the policy of the shipped page is in force: the pane can ask nothing and run nothing foreign', async () => {
  const pane = await opened.pane();
  const tried = await pane.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      blocked.push(effectiveDirective);
    });
    await fetch('/functions.json').catch(() => undefined);
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { blocked, ran: 'ran' in globalThis };
  });
  expect(tried).toEqual({ blocked: ['connect-src', 'script-src-elem'], ran: false });
  // What was tried here is told on the console.
  opened.troubles.length = 0;
});
