import { DISPUTED_ROWS } from './disputedRows';
import {
  REPORT_CELLS,
  SETTING_CELLS,
  type Settings,
} from '../../src/receivables/settings/settings';
import { wordsFor } from '../../src/words/everyLanguage';
import {
  cellsOf,
  desk,
  everything,
  ledgerWorkbook,
  standsIn,
  table,
  tableCells,
  typeInto,
} from './ledgerWorkbook';
import { makeOlderDuebookSheet } from './olderDuebookSheet';
import { whatStands } from './whatStands';

/** The first three columns, from the settings' heading to the issues' header. */
const settings = () =>
  cellsOf('Duebook')
    .map((row) => row.slice(0, 3).map(String))
    .map(([label = '', input = '', explanation = '']) => [label, input, explanation !== '']);

const labels = () => settings().map(([label]) => label);

describe('a Duebook sheet of an earlier version', () => {
  test('gets the rows that it lacks between those that it has', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    expect(labels()).not.toContain('Dispute column');
    expect((await desk().refreshAging()).kind).toBe('outcome');
    const { settings: said, report, ...say } = wordsFor('en').sheets.duebook;
    const expected = [
      say.settingsHeading,
      ...Object.keys(SETTING_CELLS).map((setting) => said[setting as keyof Settings].label),
      say.legend.sample,
      '',
      say.readingHeading,
      ...Object.keys(REPORT_CELLS).map((cell) => report[cell as keyof typeof REPORT_CELLS]),
      '',
      '',
      say.issuesHeading,
      say.issues.address,
    ];
    expect(labels().slice(4, 4 + expected.length)).toEqual(expected);
    expect(settings()[10]).toEqual(['Dispute column', '', true]);
    expect(workbench.person.offered('Duebook', 'B11')).toBeNull();
    expect(workbench.person.offered('Duebook', 'B10')).toEqual(['point', 'comma']);
  });

  test('then says what a new sheet says', async () => {
    const named = () =>
      [...Object.values(SETTING_CELLS), ...Object.values(REPORT_CELLS)].map((name) =>
        standsIn(name),
      );
    const tables = () =>
      ['DuebookColumns', 'DuebookIssues'].map((name) => {
        const [header = [], ...rows] = tableCells(name);
        return rows.map((row) => Object.fromEntries(header.map((id, at) => [id, row[at]])));
      });
    ledgerWorkbook(DISPUTED_ROWS);
    await desk().refreshAging();
    const wanted = { named: named(), tables: tables() };
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    await desk().refreshAging();
    expect({ named: named(), tables: tables() }).toEqual(wanted);
  });

  test('makes room for new columns beside its old tables, which stay whole', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    await desk().refreshAging();
    const ours = workbench.host.workbook.tables.filter(
      ({ sheet, name }) => sheet.name === 'Duebook' && name.startsWith('Duebook'),
    );
    expect(ours.map(({ name, columns }) => [name, columns.length])).toEqual([
      ['DuebookColumns', 7],
      ['DuebookTieOut', 5],
      ['DuebookIssues', 5],
    ]);
    const cells = ours.flatMap(({ range: { row, column, rows, columns } }) =>
      Array.from({ length: rows * columns }, (_, at) =>
        [row + Math.floor(at / columns), column + (at % columns)].join(),
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('keeps what people typed and put in', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    const { person } = workbench;
    typeInto('DuebookOverDays', '45');
    typeInto('DuebookBucketEdges', '0, 45, 90');
    person.insertRows('Duebook', 10);
    person.type('Duebook', 'A10', 'Agreed with Ana in March');
    person.type('Duebook', 'C8', 'our own explanation');
    person.type('Duebook', 'D30', 'beside');
    person.type('Duebook', 'A40', 'below');
    person.insertTableColumn('DuebookIssues', 3, 'Who');
    expect((await desk().refreshAging()).kind).toBe('outcome');
    const cells = cellsOf('Duebook');
    const rowOf = (text: string) => cells.findIndex(([label]) => label === text);
    expect(cells[rowOf('Over, in days')]?.[1]).toBe(45);
    expect(cells[rowOf('Bucket edges')]?.[1]).toBe('0, 45, 90');
    expect(rowOf('Agreed with Ana in March')).toBe(9);
    expect(rowOf('Number style')).toBe(10);
    expect(rowOf('Dispute column')).toBe(11);
    expect(rowOf('Bucket edges')).toBe(15);
    expect(rowOf('below')).toBeGreaterThan(39);
    expect(table('DuebookIssues').columns.map(({ name }) => name)).toContain('Who');
  });

  test('gets them in the language of the workbook, and its headings too', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet('es');
    await desk().refreshAging();
    expect(labels()).toEqual(expect.arrayContaining(['Columna de disputa', 'Fila en disputa']));
    typeInto('DuebookLanguage', 'English');
    await desk().refreshAging();
    expect(labels()).toEqual(
      expect.arrayContaining(['Settings', 'How the ledger was read', 'To look at in the ledger']),
    );
    expect(
      labels().filter((label) => label === 'Settings' || label === 'Configuración'),
    ).toHaveLength(1);
  });

  test('gets them without a refresh, where a person is to type into one', async () => {
    ledgerWorkbook(DISPUTED_ROWS.map((row) => row.slice(0, 6)));
    await makeOlderDuebookSheet();
    await desk().chooseDisputeColumn();
    expect(labels()).toContain('Dispute column');
    expect(workbench.workbook.activeSheet.name).toBe('Duebook');
    expect(workbench.workbook.activeSheet.selection).toMatchObject({ row: 10, column: 1 });
  });

  test('goes without them where a table of people stands in the way', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    workbench.person.type('Duebook', 'C4', 'Note');
    workbench.person.makeTable('Duebook', 'C4:C16', 'Mine');
    const before = cellsOf('Duebook').map((row) => row[2]);
    expect((await desk().refreshAging()).kind).toBe('outcome');
    expect(labels()).not.toContain('Dispute column');
    expect(
      cellsOf('Duebook')
        .map((row) => row[2])
        .slice(3, 5),
    ).toEqual(before.slice(3, 5));
  });

  test('refused at one request or another stays as it was', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    const before = whatStands();
    const { incidents } = workbench.host;
    // Every seventh request is refused, in turn before its first action and after it.
    for (let request = 0; ; request += 7) {
      const afterActions = request % 2;
      incidents.after(request, { refusal: 'RequestAborted', afterActions });
      const told = await desk().refreshAging();
      // No incident any more, or only where what was written is read again.
      if (incidents.clear() > 0 || told.kind === 'outcome') break;
      expect({ request, kind: told.kind }).toEqual({ request, kind: 'failure' });
      expect({ request, ...whatStands() }).toEqual({ request, ...before });
    }
    expect(labels()).toContain('Dispute column');
  });
});

test('a sheet that lacks nothing is not touched by opening Duebook again', async () => {
  ledgerWorkbook(DISPUTED_ROWS);
  await desk().openDuebook();
  const before = everything();
  await desk().openDuebook();
  expect(everything()).toEqual(before);
});
