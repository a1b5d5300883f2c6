import { UNSURE } from '../../../src/receivables/ledger/headers/mappingEvidence';
import { NO_INTAKE_MEMORY } from '../../../src/receivables/settings/intakeMemory';
import {
  blockRow,
  DUEBOOK_ROWS,
  SETTING_BLOCKS,
} from '../../../src/receivables/sheets/duebookLayout';
import {
  LEGEND_CELL,
  REPORT_CELLS,
  SETTING_CELLS,
  type Settings,
} from '../../../src/receivables/settings/settings';
import { readSettings, type SettingCells } from '../../../src/receivables/settings/readSettings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';
import { AS_OF, changedSettings, ROWS, withoutBalance } from './planOf';
import { content, duebookPlan, placed, refreshed, table } from './duebookPlan';

describe('settings', () => {
  test.each(['en', 'es'] as const)(
    'in %s each has a name, a label and an explanation',
    (language) => {
      const plan = duebookPlan({}, { language });
      const say = wordsFor(language).sheets.duebook.settings;
      for (const [setting, name] of Object.entries(SETTING_CELLS) as [keyof Settings, string][]) {
        expect(plan.names.filter((each) => each.name === name)).toHaveLength(1);
        expect(content(placed(plan, name, -1).cell)).toBe(say[setting].label);
        expect(content(placed(plan, name, 1).cell)).toBe(say[setting].explanation);
      }
    },
  );

  test.each(['en', 'es'] as const)('what a new sheet in %s says is read back alike', (language) => {
    const settings = changedSettings(language);
    const plan = duebookPlan({}, settings);
    const cells: SettingCells = Object.fromEntries(
      Object.entries(SETTING_CELLS).map(([setting, name]) => [
        setting,
        content(placed(plan, name).cell),
      ]),
    );
    expect(readSettings(cells, AS_OF, AS_OF, 'en')).toEqual({ settings, rewrite: [] });
  });

  test('what people typed stays: inputs are written when the sheet is made', () => {
    const plan = duebookPlan();
    const written = Object.values(SETTING_CELLS).map((name) => placed(plan, name).when);
    expect(new Set(written)).toEqual(new Set(['new']));
  });

  test('what Duebook changed is written again', () => {
    const plan = duebookPlan({ rewrite: ['asOf', 'roll'] });
    const again = Object.values(SETTING_CELLS).filter(
      (name) => placed(plan, name).when === 'always',
    );
    expect(again).toEqual(['AsOfDate', 'DuebookRollToToday']);
  });

  test.each([
    ['is written once it is found', 'USD', null, 'USD', 'always'],
    ['stays blank where the ledger names none', null, null, '', 'new'],
    ['is kept', 'USD', 'USD', 'USD', 'new'],
    ['stays as it was typed, though the ledger has no such items', 'USD', 'GBP', 'GBP', 'new'],
    ['stays as it was typed, though the ledger names none', null, 'GBP', 'GBP', 'new'],
  ] as const)('the main currency %s', (_, inLedger, typed, shown, written) => {
    const ledger = ledgerOf(ROWS.map((row) => ({ ...row, currency: inLedger })));
    const { cell, when } = placed(
      refreshed(ledger, { mainCurrency: typed }),
      'DuebookMainCurrency',
    );
    expect([content(cell), when]).toEqual([shown, written]);
  });

  test('texts are kept as text, so that 30, 60 stays what it is', () => {
    const { cell } = placed(duebookPlan(), 'DuebookBucketEdges');
    expect(cell).toMatchObject({ kind: 'text', text: '0, 30, 60, 90' });
  });

  test.each(['en', 'es'] as const)('in %s every choice offered can be read', (language) => {
    const { choices } = duebookPlan({}, { language });
    expect(choices).toHaveLength(8);
    for (const { name, values } of choices) {
      const setting = Object.entries(SETTING_CELLS).find(([, each]) => each === name)?.[0] ?? '';
      for (const typed of values) {
        expect(readSettings({ [setting]: typed }, AS_OF, AS_OF, 'en')).toHaveProperty('settings');
        // The list goes to Excel as one text parted by commas.
        expect(typed).not.toContain(',');
      }
    }
  });
});

test.each([
  ['en', ['point', 'comma']],
  ['es', ['punto', 'coma']],
] as const)('the number style is chosen in the language of the sheet: %s', (language, offered) => {
  const plan = duebookPlan({}, { language, numberStyle: 'comma' });
  const choice = plan.choices.find(({ name }) => name === 'DuebookNumberStyle');
  expect(choice?.values).toEqual(offered);
  expect(content(placed(plan, 'DuebookNumberStyle').cell)).toBe(offered[1]);
});

describe('how the ledger was read', () => {
  const plan = refreshed(
    ledgerOf(ROWS, {
      reading: {
        dateOrder: 'dmy',
        numberStyle: 'comma',
        settled: false,
        given: false,
        creditTypes: [],
        accountsFrom: 'rows',
      },
    }),
  );

  test('stands in named cells, written at every refresh', () => {
    const reported = Object.values(REPORT_CELLS).map((name) => placed(plan, name));
    expect(reported.map(({ when }) => when)).toEqual(reported.map(() => 'always'));
    expect(reported.map(({ cell }) => content(cell))).toEqual([
      AS_OF,
      '',
      '',
      'Open items',
      'A1:G8',
      7,
      'text dates as day/month/year · text amounts as 1.234,56 · open by their balance',
      7,
      1,
      0,
      0,
      0,
      8,
      ...['', '', '', '', '', ''],
      '',
    ]);
  });

  test.each([
    ['their balance', ledgerOf(ROWS), false, 'open by their balance'],
    ['their settled date', withoutBalance(ledgerOf(ROWS)), true, 'open until their settled date'],
    [
      'neither',
      withoutBalance(ledgerOf(ROWS)),
      false,
      'by original amount: there is no open balance column',
    ],
  ] as const)('says what is open by %s', (_, ledger, settled, said) => {
    const read = refreshed({ ...ledger, reading: { ...ledger.reading, settled } });
    expect(content(placed(read, REPORT_CELLS.reading).cell)).toBe(
      `dates are Excel dates · amounts are numbers · ${said}`,
    );
  });

  test('is blank before a ledger was read', () => {
    expect(content(placed(duebookPlan(), REPORT_CELLS.ledgerSheet).cell)).toBe('');
  });

  test('says what it took from the export: given ages, credits by type, a saved profile', () => {
    const ledger = ledgerOf(ROWS);
    const read = refreshed({
      ...ledger,
      head: { ...ledger.head, profile: 'Monday list' },
      reading: { ...ledger.reading, given: true, creditTypes: ['CM', 'DG'] },
    });
    expect(content(placed(read, REPORT_CELLS.reading).cell)).toBe(
      'dates are Excel dates · amounts are numbers · open by their balance · ages as the export gives them · credits by their type: CM, DG · columns by the profile Monday list',
    );
  });

  test('accounts for every row of the area, titles above the header too', () => {
    const ledger = ledgerOf(ROWS);
    const read = refreshed({
      ...ledger,
      head: { ...ledger.head, rowsAbove: 3, headerRows: 2 },
      census: { rows: 20, items: 11, headings: 4, blank: 2, totals: 1, unread: 2 },
    });
    const counts = [
      REPORT_CELLS.itemRows,
      REPORT_CELLS.headingRows,
      REPORT_CELLS.totalRows,
      REPORT_CELLS.blankRows,
      REPORT_CELLS.unreadRows,
      REPORT_CELLS.areaRows,
    ].map((name) => content(placed(read, name).cell));
    expect(counts).toEqual([11, 9, 1, 2, 2, 25]);
  });
});

describe('the columns of the ledger', () => {
  const evidence = {
    dueDate: { by: 'header', confidence: 0.6, samples: [46112, 'soon'] },
    account: { by: 'person', confidence: 1, samples: ['00123', 'A2'] },
  } as const;
  const ledger = ledgerOf(ROWS);
  const known = { ...ledger, head: { ...ledger.head, evidence } };

  test('are named with their values and how sure they are, and so are those that are missing', () => {
    const rows = table(refreshed(known), 'DuebookColumns');
    expect(rows).toHaveLength(14);
    expect(rows).toContainEqual([
      'Due date',
      'Due Date',
      '2026-03-31 · soon',
      'E',
      0.6,
      '',
      'dueDate',
    ]);
    expect(rows).toContainEqual(['Owner', '', '', '', '', '', 'owner']);
  });

  test.each([
    ['en', '[<0.7]0%" · look at this";0%'],
    ['es', '[<0.7]0%" · revise";0%'],
  ] as const)('that are unsure say so in words: %s', (language, format) => {
    expect(UNSURE).toBe(0.7);
    const columns = refreshed(known, { language }).tables.find(
      ({ name }) => name === 'DuebookColumns',
    );
    expect(columns?.columns.find(({ id }) => id === 'confidence')?.format).toBe(format);
  });

  test('that a person chose have a row, whatever they are', () => {
    const mapping = { ...NO_INTAKE_MEMORY.mapping, chosen: { freight: 'H', dueDate: '-' } };
    const rows = table(
      refreshed(known, {}, { memory: { ...NO_INTAKE_MEMORY, mapping } }),
      'DuebookColumns',
    );
    expect(rows.map((row) => [row[6], row[5]]).filter(([, choice]) => choice !== '')).toEqual([
      ['dueDate', '-'],
      ['freight', 'H'],
    ]);
  });

  test('that were chosen in the pane are written over what stands there, no others', () => {
    const plan = duebookPlan({ change: { kind: 'column', field: 'terms', header: 'Net' } });
    const columns = plan.tables.find(({ name }) => name === 'DuebookColumns');
    const choice = columns?.columns.find(({ id }) => id === 'choice');
    const codes = columns?.columns.find(({ id }) => id === 'code')?.values ?? [];
    expect([...(choice?.changed ?? [])].map((row) => codes[row])).toEqual(['terms']);
  });
});

test('tells a person without the add-in how to go on, in two lines', () => {
  const lines = duebookPlan().cells.flatMap(({ at, cell }) =>
    'row' in at && 'column' in at && at.row < DUEBOOK_ROWS.settings && cell.look === 'note'
      ? [content(cell)]
      : [],
  );
  expect(lines).toEqual(wordsFor('en').sheets.duebook.howTo);
});

test('says what the look of a disputed row means, in that look', () => {
  const { legend } = wordsFor('en').sheets.duebook;
  const shown = [-1, 1].map((columnOffset) => placed(duebookPlan(), LEGEND_CELL, columnOffset));
  expect(shown.map(({ cell }) => [content(cell), cell.look])).toEqual([
    [legend.sample, 'disputed'],
    [legend.meaning, 'note'],
  ]);
});

describe.each(['en', 'es'] as const)('the settings of a new sheet, in %s', (language) => {
  const plan = duebookPlan({}, { language });
  const rowOf = (name: string) => plan.names.find((each) => each.name === name)?.row ?? -1;

  test('stand in blocks, each under its heading, and none beside another', () => {
    const { settingBlocks } = wordsFor(language).sheets.duebook;
    const rows = SETTING_BLOCKS.flatMap(({ heading, settings }) => [
      blockRow(heading),
      ...settings.map((setting) => rowOf(SETTING_CELLS[setting])),
    ]);
    expect(rows).toEqual(rows.map((_, at) => DUEBOOK_ROWS.settings + at));
    expect([...rows].pop()).toBe(DUEBOOK_ROWS.legend - 1);
    expect(new Set(SETTING_BLOCKS.flatMap(({ settings }) => settings)).size).toBe(
      Object.keys(SETTING_CELLS).length,
    );
    expect(Object.values(settingBlocks)).toHaveLength(SETTING_BLOCKS.length);
  });

  test('have headings that are found again, because nothing else in their column says the same', () => {
    const texts = plan.cells.flatMap(({ at, cell }) => {
      const isLabel = 'name' in at ? at.columnOffset === -1 : 'column' in at && at.column === 0;
      return isLabel && cell.kind === 'text' ? [cell.text] : [];
    });
    const headings = Object.values(wordsFor(language).sheets.duebook.settingBlocks);
    expect(headings.map((heading) => texts.filter((text) => text === heading).length)).toEqual(
      headings.map(() => 1),
    );
  });
});
