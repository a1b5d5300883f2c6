import { axeFindings } from '../../browser/axeFindings';
import { BrowserPerson } from '../../browser/browserPerson';
import { openedWorkbench, type OpenedWorkbench } from '../../browser/openedWorkbench';

/** What things are called in each language; the sample ledger is the same file. */
const LANGUAGES = [
  {
    language: 'English',
    locale: 'en-US',
    refresh: 'Refresh aging',
    aging: 'Aging',
    markDisputes: 'Mark disputes',
    followUpList: 'Follow-up list',
    followUps: 'Follow-ups',
    note: 'Note',
    views: ['Today', 'Aging', 'Follow-ups', 'Disputes', 'Set-up'],
  },
  {
    language: 'Spanish',
    locale: 'es-MX',
    refresh: 'Actualizar antigüedad',
    aging: 'Antigüedad',
    markDisputes: 'Marcar disputas',
    followUpList: 'Lista de seguimiento',
    followUps: 'Seguimiento',
    note: 'Nota',
    views: ['Hoy', 'Antigüedad', 'Seguimiento', 'Disputas', 'Ajustes'],
  },
];

/** What a spilled aging begins with, in English in every language: formulas look it up. */
const FIRST_HEADER = 'Account';
/** The sheet of the sample ledger; its table begins in row 4. */
const LEDGER = 'Open items';
/** An account of the sample, and the ledger's row of an item that it owes for long. */
const ACCOUNT = '10017';
const OLD_ITEM = 14;

describe.each(LANGUAGES)('A morning with the sample ledger, in $language', (say) => {
  let opened: OpenedWorkbench;
  let person: BrowserPerson;

  beforeAll(async () => {
    opened = await openedWorkbench({ locale: say.locale });
    await opened.pane();
    person = new BrowserPerson(opened.page);
  });

  afterAll(() => opened.close());

  /** What the workbook holds in a row of a Duebook table, by the account in its first text column. */
  const rowOf = (table: string, account: string) =>
    opened.page.evaluate(
      ([name, key]) => {
        const own = window.workbench.host.workbook.table(name);
        if (!own) throw new Error(`There is no table called ${name}.`);
        const rows = own.sheet.cells.read(own.bodyRange);
        const at = rows.findIndex((row) => row.includes(key));
        return { row: own.bodyRange.row + at + 1, cells: rows[at] ?? [] };
      },
      [table, account] as const,
    );

  /** How much of the account is more than 30 days past due, on the sheet of figures. */
  const overThirty = async () => Number((await rowOf('DuebookAging', ACCOUNT)).cells[11]);

  test('Refresh makes the sheet of figures, and its tab shows it', async () => {
    await person.press(say.refresh);
    await person.bringForward(say.aging);
    const { row, cells } = await rowOf('DuebookAging', ACCOUNT);
    expect(await person.sees(`A${row}`)).toBe(ACCOUNT);
    expect(cells[11]).toBeGreaterThan(0);
  });

  test('a function typed in a cell is computed by the add-in, and spills', async () => {
    await person.bringForward(LEDGER);
    await person.type('P5', '=AGING(A14:A29,F14:F29,H14:H29,DATE(2026,3,31))');
    expect(await person.sees('P5')).toBe(FIRST_HEADER);
    expect(await person.sees('P6')).toBe(ACCOUNT);
    expect(Number(await person.sees('X6'))).toBeGreaterThan(0);
  });

  test('what stands in the way of a spill stops it until it goes', async () => {
    await person.type('Q6', 'mine');
    expect([await person.sees('P5'), await person.sees('P6')]).toEqual(['#SPILL!', '']);
    await person.select('Q6');
    await opened.page.keyboard.press('Delete');
    expect([await person.sees('P5'), await person.sees('P6')]).toEqual([FIRST_HEADER, ACCOUNT]);
  });

  test('another due date changes the function at once, and the figures at the next refresh', async () => {
    const before = { over: await overThirty(), current: await person.sees('Q6') };
    const owed = Number((await person.sees(`H${OLD_ITEM}`)).replace(',', ''));
    await person.type(`F${OLD_ITEM}`, '12/31/2099');
    expect(Number(await person.sees('Q6'))).toBeCloseTo(Number(before.current) + owed, 2);
    expect(await overThirty()).toBe(before.over);
    await person.press(say.refresh);
    expect(await overThirty()).toBeCloseTo(before.over - owed, 2);
  });

  test('marked disputes stand out, and a row that becomes disputed does so by itself', async () => {
    expect(await person.sees('J22')).toBe('Yes');
    expect(await person.seesMark('A22')).toBe(false);
    await person.press(say.markDisputes);
    expect([await person.seesMark('A22'), await person.seesMark('A21')]).toEqual([true, false]);
    await person.type('J21', 'Yes');
    expect(await person.seesMark('A21')).toBe(true);
  });

  test('a note typed on the list of follow-ups is there after a refresh, beside its account', async () => {
    await person.press(say.followUpList);
    await person.bringForward(say.followUps);
    const note = await columnOfNotes();
    const { row } = await rowOf('DuebookFollowUps', ACCOUNT);
    await person.type(`${note}${row}`, 'Called, pays on Friday');
    await person.press(say.refresh);
    const after = await rowOf('DuebookFollowUps', ACCOUNT);
    expect(after.cells).toContain('Called, pays on Friday');
    expect(await person.sees(`${note}${after.row}`)).toBe('Called, pays on Friday');
  });

  /** The letter of the column of the list that is for notes. */
  const columnOfNotes = () =>
    opened.page.evaluate((header) => {
      const list = window.workbench.host.workbook.table('DuebookFollowUps');
      const at = list?.columns.findIndex(({ name }) => name === header) ?? -1;
      if (!list || at < 0) throw new Error(`There is no column called ${header}.`);
      return String.fromCharCode(65 + list.range.column + at);
    }, say.note);

  test.each(say.views)('axe finds nothing in the view %s', async (view) => {
    const pane = await opened.pane();
    await pane.getByRole('navigation').getByRole('link', { name: view }).click();
    await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    expect(await axeFindings(pane)).toEqual([]);
  });

  test('axe finds nothing in an account', async () => {
    const pane = await opened.pane();
    await pane.evaluate((key) => {
      location.hash = `#/accounts/${key}`;
    }, ACCOUNT);
    await pane.getByText(ACCOUNT).first().waitFor();
    expect(await axeFindings(pane)).toEqual([]);
  });

  test('axe finds nothing in the page around sheet and pane', async () => {
    await opened.page.locator('button[aria-controls=switches]').click();
    expect(await axeFindings(opened.page, ['.grid'])).toEqual([]);
  });

  test('nothing went wrong, nothing was asked of another machine, and the shipped policy held', async () => {
    expect(opened.troubles).toEqual([]);
    const asked = opened.requests.filter((url) => /^https?:/.test(url));
    expect([...new Set(asked.map((url) => new URL(url).hostname))]).toEqual(['localhost']);
    const pane = await opened.pane();
    const policy = pane.locator('meta[http-equiv=Content-Security-Policy]');
    expect(await policy.getAttribute('content')).toContain("connect-src 'none'");
  });
});
