import { newXlsx } from '../../../workbench/files/xlsx';
import { Workbook } from '../../../workbench/host/model/workbook';
import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';
import { itServesOfficeJs } from '../office/conformance';

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openedWorkbench();
});

afterAll(() => opened.close());

/** Opening a workbook starts the add-in anew, as in Excel. */
beforeEach(async () => {
  const { page } = opened;
  await opened.pane();
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const last = await page.evaluateHandle(() => window.workbench.addin);
  await page.locator('input[type=file]').setInputFiles({
    name: 'Book1.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(newXlsx(workbook).save()),
  });
  await page.waitForFunction((before) => window.workbench.addin !== before, last);
  await opened.pane();
});

describe('Over the interface that Excel on the web gives', () => {
  itServesOfficeJs({
    inAddin: async (work, argument) => {
      const pane = await opened.pane();
      return pane.evaluate(`(${work})(${JSON.stringify(argument)})`);
    },
    inHost: (work, argument) =>
      opened.page.evaluate(
        `(${work})(workbench.host, workbench.addin, ${JSON.stringify(argument)})`,
      ),
  });

  test('the add-in is told that it runs in Excel on the web', async () => {
    const pane = await opened.pane();
    const { host, platform } = await pane.evaluate(() => Office.onReady());
    expect([host, platform]).toEqual(['Excel', 'OfficeOnline']);
  });

  test('nothing failed in page or pane, and nothing was asked of any other machine', () => {
    expect(opened.troubles).toEqual([]);
    const hosts = new Set(
      opened.requests.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).hostname),
    );
    expect([...hosts]).toEqual(['localhost']);
  });
});
