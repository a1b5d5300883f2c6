import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openedWorkbench();
  await opened.pane();
});

afterAll(() => opened.close());

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};

/** Waits until the element that has the keyboard, in page or pane, reads so. */
async function isAt(name: string, place: 'page' | 'pane' = 'page'): Promise<void> {
  const frame = place === 'pane' ? await opened.pane() : opened.page;
  await frame.waitForFunction(
    (text) => (document.activeElement as HTMLElement | null)?.innerText.trim() === text,
    name,
  );
}

const sheetInFront = () =>
  opened.page.evaluate(() => window.workbench.host.workbook.activeSheet.name);

const isInSheet = () =>
  opened.page.waitForFunction(
    () => (document.activeElement as HTMLElement | null)?.isContentEditable,
  );

test('F6 leads from the pane to the sheet, to the ribbon and into the pane again', async () => {
  await opened.page.locator('iframe').focus();
  // In the pane, F6 alone is the add-in's; office.js takes Ctrl+F6 out of it.
  await press('Control+F6');
  await isInSheet();
  await press('F6');
  await isAt('Open Duebook');
  await press('F6');
  await isAt('Refresh aging', 'pane');
});

test('Shift+F6 leads back', async () => {
  await press('Control+Shift+F6');
  await opened.page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-label') === 'Hide the pane',
  );
  await press('Shift+F6');
  await isAt('Open Duebook');
  await press('Shift+F6');
  await isInSheet();
});

test('Tab behind the last control of the pane leads out of it', async () => {
  await press('F6', 'F6');
  await isAt('Refresh aging', 'pane');
  await press('Tab', 'Tab');
  await isInSheet();
});

test('a refresh, the sheet of figures and an edit need no mouse', async () => {
  await press('F6', 'Tab');
  await isAt('Refresh aging');
  await press('Enter');
  await opened.page.waitForFunction(
    () => window.workbench.host.workbook.table('DuebookAging') !== undefined,
  );
  await opened.page.locator('.command[aria-busy=true]').waitFor({ state: 'detached' });
  await press('Shift+F6');
  await isInSheet();
  await press('Control+Alt+PageDown', 'Control+Alt+PageDown');
  expect(await sheetInFront()).toBe('Aging');
  await press('Control+Alt+PageUp', 'Control+Alt+PageUp');
  expect(await sheetInFront()).toBe('Open items');
  await press('ArrowDown', 'ArrowDown');
  await opened.page.keyboard.type('Seen today');
  await press('Enter');
  await opened.page.waitForFunction(() =>
    window.workbench.host.workbook.activeSheet.cells
      .read({ row: 0, column: 0, rows: 4, columns: 3 })
      .flat()
      .includes('Seen today'),
  );
});

test('the views of the pane are opened by the keyboard', async () => {
  const pane = await opened.pane();
  await press('F6', 'F6');
  await opened.page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  const link = pane.getByRole('navigation').getByRole('link', { name: 'Follow-ups' });
  for (let step = 0; step < 12; step++) {
    if (await link.evaluate((own) => own === document.activeElement)) break;
    await press('Tab');
  }
  await press('Enter');
  await pane.waitForFunction(() => location.hash === '#/follow-ups');
  expect(opened.troubles).toEqual([]);
});

test('new workbooks are reached by F6, answered one after the other, and left by Escape', async () => {
  const pane = await opened.pane();
  await pane.evaluate(async () => {
    // Two archives without a part: they are offered, and no more.
    const empty = btoa(`PK\x05\x06${'\0'.repeat(18)}`);
    await Excel.createWorkbook(empty);
    await Excel.createWorkbook(empty);
  });
  await opened.page.getByText('2 new workbooks').waitFor();
  await opened.page.locator('.ribbon button').first().focus();
  await press('Shift+F6', 'Shift+F6');
  await isAt('Open it here');
  await press('Tab');
  await isAt('Download it');
  await press('Enter');
  await opened.page.getByText('a new workbook').waitFor();
  await isInSheet();
  await press('Shift+F6');
  await isAt('Open it here');
  await press('Escape');
  await isInSheet();
  expect(await opened.page.locator('.notice').isVisible()).toBe(false);
});
