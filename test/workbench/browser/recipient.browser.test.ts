import { BrowserPerson } from '../../browser/browserPerson';
import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openedWorkbench();
  await opened.pane();
});

afterAll(() => opened.close());

/** Functions of ours as people use them: one in a cell, one inside another, one that fills a table. */
const FORMULAS = {
  X1: '45000',
  Y1: '=AGING.BUCKET(X1,X1+40)',
  Y2: '=IF(AGING.BUCKET(X1,X1)="Current","ok","late")',
  Y4: '=AGING.SUMMARY(X1:X1,{100},X1+40)',
};

/** What every sheet shows. */
const everything = () =>
  opened.page.evaluate(() =>
    window.workbench.host.workbook.sheets.map(({ name, cells }) => {
      const used = cells.usedRange(true);
      return [name, used && cells.read(used)] as const;
    }),
  );

/** What somebody without the add-in sees once every formula was calculated anew. */
async function received(): Promise<Awaited<ReturnType<typeof everything>>> {
  const turn = opened.page.getByRole('switch', { name: 'Recipient without the add-in' });
  await turn.click();
  await opened.page.evaluate(async () => {
    const { host } = window.workbench;
    host.calculation.noteAll();
    await host.settled();
  });
  const seen = await everything();
  await turn.click();
  await opened.pane();
  return seen;
}

test('before it is made fit to share a recipient gets #NAME?, and afterwards what its author saw', async () => {
  const { page } = opened;
  const person = new BrowserPerson(page);
  await page.evaluate(async (formulas) => {
    const { host } = window.workbench;
    for (const [address, text] of Object.entries(formulas)) {
      host.person.type('Open items', address, text);
    }
    await host.settled();
  }, FORMULAS);
  const author = await everything();
  expect(JSON.stringify(author)).not.toContain('#NAME?');
  await page.getByRole('button', { name: 'Switches' }).click();
  expect(JSON.stringify(await received())).toContain('#NAME?');

  const pane = await opened.pane();
  await page.evaluate(() => window.workbench.host.settled());
  await person.press('Prepare to share');
  await pane.getByRole('button', { name: 'Make this workbook fit to share', exact: true }).click();
  await page.waitForFunction(
    () =>
      !window.workbench.host.workbook.sheet('Open items')?.cells.formula(0, 24)?.includes('AGING'),
  );
  await pane.getByRole('status').filter({ hasText: 'Open items' }).first().waitFor();
  await page.evaluate(() => window.workbench.host.settled());
  const shared = await everything();
  const cells = (all: typeof shared) => all.find(([name]) => name === 'Open items')?.[1];
  expect(cells(shared)).toEqual(cells(author));
  expect(await received()).toEqual(shared);
});

test('functions that come slowly over the network are waited for', async () => {
  const { page } = opened;
  await page.route('**/functions.js', async (route) => {
    // Longer than office.js takes to start.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.evaluate(
    ([due, bucket]) => {
      const { host } = window.workbench;
      host.person.type('Open items', 'AA1', due);
      host.person.type('Open items', 'AB1', bucket);
    },
    ['45000', '=AGING.BUCKET(AA1,AA1+40)'] as const,
  );
  await received();
  await page.evaluate(() => window.workbench.host.settled());
  const shown = () =>
    page.evaluate(() => window.workbench.host.workbook.sheet('Open items')?.cells.value(0, 27));
  expect(await shown()).toBe('31-60');
});
