import { age } from '../../../src/receivables/aging/age';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { DUEBOOK_ROWS } from '../../../src/receivables/sheets/duebookLayout';
import { duebookSheet, type DuebookSource } from '../../../src/receivables/sheets/duebookSheet';
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
    settings: chosen,
    rewrite: [],
    reading: null,
    result: null,
    issues: [],
    words: wordsFor(chosen.language).sheets,
    ...changes,
  });
}

function refreshed(ledger: Ledger, settings: Partial<Settings> = {}): SheetPlan {
  const result = age(ledger, settingsOf(settings));
  return planOf({ reading: ledgerReport(ledger), result }, settings);
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
    expect(choices).toHaveLength(4);
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

  test('names the column of each field, and which are not there', () => {
    const rows = table(plan, 'DuebookColumns');
    expect(rows).toHaveLength(13);
    expect(rows).toContainEqual(['Due date', 'E', 'Due Date']);
    expect(rows).toContainEqual(['Owner', '', '']);
  });
});

describe('tables', () => {
  test('what is not aged, by cause and currency', () => {
    const rows = ROWS.map((row) => ({ ...row, currency: 'USD' }));
    expect(table(refreshed(ledgerOf(rows)), 'DuebookTieOut')).toEqual([
      ['USD', 'after-as-of', 'Dated after the as-of date', 1, 7],
    ]);
  });

  test('issues, one line each', () => {
    const issues = [
      { address: 'E13', code: 'date-missing', message: 'Due Date is empty.' },
      { address: null, code: 'account-leading-zeros', message: '7 and 007 stay apart.' },
    ];
    expect(table(planOf({ issues }), 'DuebookIssues')).toEqual([
      ['E13', 'date-missing', 'Due Date is empty.'],
      ['', 'account-leading-zeros', '7 and 007 stay apart.'],
    ]);
  });

  test('stand apart from each other and from the settings when the sheet is made', () => {
    const plan = refreshed(ledgerOf(ROWS));
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
