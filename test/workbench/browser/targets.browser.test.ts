import { axeFindings } from '../../browser/axeFindings';
import { BrowserPerson } from '../../browser/browserPerson';
import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';
import { wordsFor } from '../../../src/words/everyLanguage';

/** The sheet of the sample ledger, the row of its headers from 0, and its columns from 0. */
const LEDGER = { sheet: 'Open items', header: 3, account: 0, due: 5, balance: 7 };
const FIRST_DAY = '2026-03-30';
const SECOND_DAY = '2026-03-31';
/** Excel's number of the last due day that is over 30 days past due on the second day. */
const OVER_THIRTY = 46081;

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openedWorkbench();
});

afterAll(() => opened.close());

test.each([
  { language: 'en', theme: 'light', typed: '38 % over 30' },
  { language: 'es', theme: 'dark', typed: '38 % a más de 30' },
] as const)(
  'targets are set, missed, and met again by following the plan ($language, $theme)',
  async ({ language, theme, typed }) => {
    const words = wordsFor(language);
    const { actions } = words.pane;
    const said = words.views.agingParts;
    await opened.page.evaluate(
      (chosen) => {
        localStorage.setItem('duebook-workbench', JSON.stringify(chosen));
      },
      { language, theme },
    );
    await opened.page.reload();
    const pane = await opened.pane();
    const person = new BrowserPerson(opened.page);
    const main = pane.getByRole('main');

    const go = async (hash: string) => {
      await pane.evaluate((to) => {
        location.hash = to;
      }, hash);
      await pane.waitForFunction((to) => location.hash === to, hash);
      await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    };
    const set = async (setting: 'asOf' | 'targets', text: string) => {
      await go('#/set-up');
      const { label } = words.sheets.duebook.settings[setting];
      const field = main.getByLabel(label, { exact: true });
      await field.fill(text);
      await main
        .getByRole('button', { name: words.views.setUp.applyTo(label), exact: true })
        .click();
      await main
        .getByRole('button', { name: words.views.setUp.applyTo(label), exact: true })
        .waitFor({ state: 'detached' });
      await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    };

    await person.press(actions.refreshAging);
    await set('asOf', FIRST_DAY);
    await set('targets', typed);
    await person.press(actions.refreshAging);

    await go('#/aging/~targets');
    await main.getByText(said.targets.over).first().waitFor();
    expect(await axeFindings(pane)).toEqual([]);

    await go('#/aging/~way-back');
    const [firstStep] = await main
      .getByRole('link')
      .filter({ hasText: /\d\.\d\d/u })
      .all();
    const account = decodeURIComponent(
      ((await firstStep?.getAttribute('href')) ?? '').split('/').at(-1) ?? '',
    );

    await go('#/aging/~trend');
    await main.getByRole('button', { name: actions.keepSnapshots }).click();
    await main.getByText(said.trend.oneDay).first().waitFor();

    await person.bringForward(LEDGER.sheet);
    for (const row of await lateRows(account)) await person.type(`H${row}`, '0');
    await set('asOf', SECOND_DAY);
    await person.press(actions.refreshAging);

    await go('#/aging/~targets');
    await main.getByText(said.targets.within).first().waitFor();
    expect(await main.getByText(said.targets.over, { exact: true }).count()).toBe(0);
    await go('#/aging/~way-back');
    await main.getByText(said.wayBack.none).waitFor();
    await go('#/aging/~trend');
    await main.getByRole('img').first().waitFor();
    expect(opened.troubles).toEqual([]);
  },
);

/** The rows of the ledger, as Excel counts them, with what an account owes for more than 30 days. */
function lateRows(account: string): Promise<number[]> {
  return opened.page.evaluate(
    ([ledger, key, day]) => {
      const sheet = window.workbench.host.workbook.sheets.find(({ name }) => name === ledger.sheet);
      const cells = sheet?.cells.read({ row: 0, column: 0, rows: 700, columns: 12 }) ?? [];
      return cells.flatMap((row, at) =>
        at > ledger.header &&
        String(row[ledger.account]) === key &&
        Number(row[ledger.due]) <= day &&
        Number(row[ledger.balance]) > 0
          ? [at + 1]
          : [],
      );
    },
    [LEDGER, account, OVER_THIRTY] as const,
  );
}
