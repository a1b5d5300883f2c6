import { age } from '../../../src/receivables/aging/age';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { UNSURE } from '../../../src/receivables/ledger/headers/mappingEvidence';
import { NO_INTAKE_MEMORY } from '../../../src/receivables/settings/intakeMemory';
import { DUEBOOK_ROWS } from '../../../src/receivables/sheets/duebookLayout';
import {
  duebookSheet,
  NOTHING_READ,
  type DuebookSource,
} from '../../../src/receivables/sheets/duebookSheet';
import { ledgerReport } from '../../../src/receivables/sheets/ledgerReport';
import type { PlanCell, SheetPlan } from '../../../src/receivables/sheets/plan';
import {
  LEGEND_CELL,
  REPORT_CELLS,
  SETTING_CELLS,
  type Settings,
} from '../../../src/receivables/settings/settings';
import { readSettings, type SettingCells } from '../../../src/receivables/settings/readSettings';
import { wordsFor } from '../../../src/words';
import { ledgerOf } from '../ledgerOf';
import { AS_OF, ROWS, settingsOf, withoutBalance } from './planOf';

function planOf(changes: Partial<DuebookSource> = {}, settings: Partial<Settings> = {}): SheetPlan {
  const chosen = settingsOf(settings);
  return duebookSheet({
    ...NOTHING_READ,
    settings: chosen,
    rewrite: [],
    memory: NO_INTAKE_MEMORY,
    change: null,
    words: wordsFor(chosen.language).sheets,
    ...changes,
  });
}

function refreshed(
  ledger: Ledger,
  settings: Partial<Settings> = {},
  changes: Partial<DuebookSource> = {},
): SheetPlan {
  const result = age(ledger, settingsOf(settings));
  return planOf({ reading: ledgerReport(ledger), ledger, result, ...changes }, settings);
}

function placed(plan: SheetPlan, name: string, columnOffset = 0) {
  const found = plan.cells.find(
    ({ at }) => 'name' in at && at.name === name && at.columnOffset === columnOffset,
  );
  if (found === undefined) throw new Error(`nothing beside ${name}`);
  return found;
}

function content(cell: PlanCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'day':
      return cell.day;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
    case 'blank':
      return '';
  }
}

function table(plan: SheetPlan, name: string) {
  const found = plan.tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return Array.from({ length: found.rows }, (_, row) =>
    found.columns.map(({ values }) => values[row]),
  );
}

describe('settings', () => {
  test.each(['en', 'es'] as const)(
    'in %s each has a name, a label and an explanation',
    (language) => {
      const plan = planOf({}, { language });
      const say = wordsFor(language).sheets.duebook.settings;
      for (const [setting, name] of Object.entries(SETTING_CELLS) as [keyof Settings, string][]) {
        expect(plan.names.filter((each) => each.name === name)).toHaveLength(1);
        expect(content(placed(plan, name, -1).cell)).toBe(say[setting].label);
        expect(content(placed(plan, name, 1).cell)).toBe(say[setting].explanation);
      }
    },
  );

  test.each(['en', 'es'] as const)('what a new sheet in %s says is read back alike', (language) => {
    const settings = settingsOf({
      language,
      roll: false,
      ledger: 'Open items',
      dateOrder: 'dmy',
      numberStyle: 'comma',
      edges: [0, 15, 45],
      overDays: 15,
      mainCurrency: 'EUR',
    });
    const plan = planOf({}, settings);
    const cells: SettingCells = Object.fromEntries(
      Object.entries(SETTING_CELLS).map(([setting, name]) => [
        setting,
        content(placed(plan, name).cell),
      ]),
    );
    expect(readSettings(cells, AS_OF, AS_OF, 'en')).toEqual({ settings, rewrite: [] });
  });

  test('what people typed stays: inputs are written when the sheet is made', () => {
    const plan = planOf();
    const written = Object.values(SETTING_CELLS).map((name) => placed(plan, name).when);
    expect(new Set(written)).toEqual(new Set(['new']));
  });

  test('what Duebook changed is written again', () => {
    const plan = planOf({ rewrite: ['asOf', 'roll'] });
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
    const { cell } = placed(planOf(), 'DuebookBucketEdges');
    expect(cell).toMatchObject({ kind: 'text', text: '0, 30, 60, 90' });
  });

  test.each(['en', 'es'] as const)('in %s every choice offered can be read', (language) => {
    const { choices } = planOf({}, { language });
    expect(choices).toHaveLength(5);
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
  const plan = planOf({}, { language, numberStyle: 'comma' });
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
    expect(content(placed(planOf(), REPORT_CELLS.ledgerSheet).cell)).toBe('');
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
    const plan = planOf({ change: { kind: 'column', field: 'terms', header: 'Net' } });
    const columns = plan.tables.find(({ name }) => name === 'DuebookColumns');
    const choice = columns?.columns.find(({ id }) => id === 'choice');
    const codes = columns?.columns.find(({ id }) => id === 'code')?.values ?? [];
    expect([...(choice?.changed ?? [])].map((row) => codes[row])).toEqual(['terms']);
  });
});

describe('tables', () => {
  test('what is not aged, by cause and currency', () => {
    const rows = ROWS.map((row) => ({ ...row, currency: 'USD' }));
    expect(table(refreshed(ledgerOf(rows)), 'DuebookTieOut')).toEqual([
      ['USD', 'after-as-of', 'Dated after the as-of date', 1, 7],
    ]);
  });

  test('issues, one line each, with what a person accepted', () => {
    const issues = [
      { address: 'E13', code: 'date-missing', message: 'Empty.', key: 'k1', accepted: false },
      {
        address: null,
        code: 'account-leading-zeros',
        message: '7, 007',
        key: 'k2',
        accepted: true,
      },
    ];
    expect(table(planOf({ issues }), 'DuebookIssues')).toEqual([
      ['E13', 'date-missing', 'Empty.', '', 'k1'],
      ['', 'account-leading-zeros', '7, 007', 'Yes', 'k2'],
    ]);
  });

  test('that have nothing to say are left out, and emptied where they stand', () => {
    const names = (plan: SheetPlan) => plan.tables.map(({ name }) => name);
    expect(names(planOf())).toEqual(['DuebookColumns', 'DuebookTieOut', 'DuebookIssues']);
    const standing = ['DuebookControl', 'DuebookMisfits', 'DuebookProfiles'];
    const plan = planOf({ standing });
    expect(names(plan)).toEqual([
      'DuebookColumns',
      'DuebookTieOut',
      'DuebookControl',
      'DuebookMisfits',
      'DuebookIssues',
      'DuebookProfiles',
    ]);
    expect(standing.map((name) => table(plan, name))).toEqual([[], [], []]);
  });

  test('of profiles say which one is in use', () => {
    const profiles = [
      { name: 'SAP', headers: { account: 'KUNNR' } },
      { name: 'Monday list', headers: { dueDate: 'Due', account: 'Customer' } },
    ];
    const memory = { ...NO_INTAKE_MEMORY, mapping: { ...NO_INTAKE_MEMORY.mapping, profiles } };
    const ledger = ledgerOf(ROWS);
    const head = { ...ledger.head, profile: 'Monday list' };
    expect(table(refreshed({ ...ledger, head }, {}, { memory }), 'DuebookProfiles')).toEqual([
      ['SAP', 'account', 'KUNNR', '', 'Account'],
      ['Monday list', 'account', 'Customer', 'Yes', 'Account'],
      ['Monday list', 'dueDate', 'Due', 'Yes', 'Due date'],
    ]);
  });

  test('of items that the export ages otherwise say where they stand', () => {
    const misfits = [{ item: 2, exported: '31-60', ours: '91+' }];
    expect(table(refreshed(ledgerOf(ROWS), {}, { misfits }), 'DuebookMisfits')).toEqual([
      ['A4', 'A2', '', '31-60', '91+'],
    ]);
  });

  test('none is wider than the ones above it: Excel tears none as those grow', () => {
    const plan = planOf({ standing: ['DuebookControl', 'DuebookMisfits', 'DuebookProfiles'] });
    const widths = plan.tables.map(({ columns }) => columns.length);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  test('stand apart from each other and from the settings when the sheet is made', () => {
    const plan = refreshed(
      ledgerOf(ROWS),
      {},
      {
        control: [{ currency: 'USD', code: 'unread', what: 'Not read', rows: '4', amount: 2 }],
        misfits: [{ item: 2, exported: '31-60', ours: '91+' }],
      },
    );
    const taken = new Map<string, string>();
    const take = (row: number, column: number, by: string) => {
      const at = `${row},${column}`;
      expect([at, taken.get(at)]).toEqual([at, undefined]);
      taken.set(at, by);
    };
    for (const { name, row } of plan.names) {
      for (const column of [0, 1, 2]) take(row, column, name);
    }
    for (const { at } of plan.cells) {
      if ('row' in at && 'column' in at) take(at.row, at.column, 'a heading');
    }
    for (const { name, row, column, columns, rows } of plan.tables) {
      for (let down = 0; down <= Math.max(1, rows); down++) {
        for (let across = 0; across < columns.length; across++) {
          take(row + down, column + across, name);
        }
      }
    }
  });
});

test('tells a person without the add-in how to go on, in two lines', () => {
  const lines = planOf().cells.flatMap(({ at, cell }) =>
    'row' in at && 'column' in at && at.row < DUEBOOK_ROWS.settings && cell.look === 'note'
      ? [content(cell)]
      : [],
  );
  expect(lines).toEqual(wordsFor('en').sheets.duebook.howTo);
});

test('says what the look of a disputed row means, in that look', () => {
  const { legend } = wordsFor('en').sheets.duebook;
  const shown = [-1, 1].map((columnOffset) => placed(planOf(), LEGEND_CELL, columnOffset));
  expect(shown.map(({ cell }) => [content(cell), cell.look])).toEqual([
    [legend.sample, 'disputed'],
    [legend.meaning, 'note'],
  ]);
});
