import { makeDesk } from '../../src/actions/makeDesk';
import { columnName } from '../../workbench/host/model/address';
import { DISPUTED_ROWS, formats } from './disputedRows';
import { AS_OF, cellsOf, desk, everything, ledgerWorkbook, refreshAsOf } from './ledgerWorkbook';

async function addRule(address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Open items');
    sheet.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = formula;
    await context.sync();
  });
}

describe('Mark disputes', () => {
  test('marks the disputed rows of a range by one rule and says how many and how much', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    const told = await desk().markDisputes();
    expect(told).toEqual({
      kind: 'outcome',
      text: '3 disputed rows marked in "Open items" (1,234.56 USD, 75.00 EUR).',
    });
    expect(formats()).toEqual(['A2:G1006 disputes']);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('speaks Spanish to a Spanish Office', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    const told = await makeDesk({ language: 'es', supported: true }).markDisputes();
    expect(told.text).toBe(
      '3 filas en disputa marcadas en “Open items” (1,234.56 USD, 75.00 EUR).',
    );
  });

  test('marks a table from its first row to its last, and grows with it', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    workbench.person.makeTable('Open items', 'A1:G6', 'OpenItems');
    await desk().markDisputes();
    expect(formats()).toEqual(['A2:G6 disputes']);
    await Excel.run(async (context) => {
      const row = ['A5', 'Eta', 'I-6', AS_OF, 9, 'USD', 'Yes'];
      context.workbook.tables.getItem('OpenItems').rows.add(undefined, [row]);
      await context.sync();
    });
    expect(formats()).toEqual(['A2:G7 disputes']);
  });

  test('changes no cell of the ledger, neither the sheet in front nor the selection', async () => {
    const ledger = ledgerWorkbook(DISPUTED_ROWS);
    ledger.selection = { row: 3, column: 2, rows: 1, columns: 1 };
    await desk().markDisputes();
    expect(cellsOf('Open items')).toEqual(DISPUTED_ROWS);
    expect(workbench.workbook.activeSheet).toBe(ledger);
    expect(ledger.selection).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
  });

  test('explains the colour on the Duebook sheet, in that colour', async () => {
    const ledger = ledgerWorkbook(DISPUTED_ROWS);
    await desk().markDisputes();
    const duebook = workbench.workbook.sheet('Duebook');
    const row = cellsOf('Duebook').findIndex(([label]) => label === 'Disputed row');
    expect(cellsOf('Duebook')[row]?.[2]).toMatch(/in this colour and in italics are disputed/);
    const sample = duebook?.cells.style(row, 0);
    const look = ledger.conditionalFormats[0]?.look;
    expect(look).toEqual({ fill: sample?.fill, fontColor: sample?.font?.color, italic: true });
    expect(sample?.font?.italic).toBe(true);
  });

  test('marks filtered rows as well and says so', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    workbench.person.makeTable('Open items', 'A1:G6', 'OpenItems');
    workbench.person.filterTable('OpenItems', 'Customer', { filterOn: 'Values', values: ['Beta'] });
    const { text } = await desk().markDisputes();
    expect(text).toMatch(/^3 disputed rows .* Filtered and hidden rows are marked too\.$/);
    expect(formats()).toEqual(['A2:G6 disputes']);
  });

  test('says that nothing is disputed, and marks what will be', async () => {
    ledgerWorkbook(DISPUTED_ROWS.map((row, at) => (at === 0 ? row : [...row.slice(0, 6), 'No'])));
    const { kind, text } = await desk().markDisputes();
    expect([kind, text]).toEqual([
      'outcome',
      'No row in "Open items" is disputed now. A row is marked as soon as its dispute cell says so.',
    ]);
    expect(formats()).toHaveLength(1);
  });

  test('says how many dispute cells could not be read', async () => {
    ledgerWorkbook([...DISPUTED_ROWS, ['A5', 'Eta', 'I-6', AS_OF, 9, 'USD', 'perhaps']]);
    expect((await desk().markDisputes()).text).toMatch(/ One dispute cell says neither yes nor no/);
  });

  test('asks where it cannot find the ledger', async () => {
    ledgerWorkbook([['Shopping list'], ['milk']]);
    expect((await desk().markDisputes()).kind).toBe('question');
    expect(formats()).toEqual([]);
  });
});

describe('there is one set of marks', () => {
  beforeEach(async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await desk().markDisputes();
  });

  const changes: [string, () => void | Promise<void>][] = [
    ['a second press', () => undefined],
    [
      'a paste that splits the rule',
      () => workbench.person.copy('Open items', 'J1:L2', 'Open items', 'B3'),
    ],
    ['rows copied below', () => workbench.person.copy('Open items', 'A2:G3', 'Open items', 'A7')],
    [
      'rows put in and taken out',
      () => {
        workbench.person.insertRows('Open items', 3, 2);
        workbench.person.deleteRows('Open items', 2);
      },
    ],
    ['a renamed dispute column', () => workbench.person.type('Open items', 'G1', 'In dispute')],
    ['a renamed sheet', () => workbench.person.renameSheet('Open items', 'AR')],
    [
      'a column put in before the dispute column',
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Open items').getRange('C:C').insert('Right');
          await context.sync();
        }),
    ],
    [
      'the same cells copied many times',
      () => {
        for (let row = 20; row < 60; row += 2) {
          workbench.person.copy('Open items', 'A2:G3', 'Open items', `A${row}`);
        }
      },
    ],
  ];

  test.each(changes)('after %s', async (_, change) => {
    await change();
    const { kind } = await desk().markDisputes();
    const [ledger] = workbench.workbook.sheets;
    const ours = formats(ledger?.name).filter((format) => format.endsWith('disputes'));
    expect([kind, ours.length]).toEqual(['outcome', 1]);
    const [format] = ledger?.conditionalFormats ?? [];
    const dispute = cellsOf(ledger?.name ?? '')[0]?.findIndex((cell) =>
      /disput/i.test(String(cell)),
    );
    const rule = format?.rule.kind === 'custom' ? format.rule.formula : '';
    expect(rule).toContain(`ISNUMBER($${columnName(dispute ?? 0)}2)`);
  });

  test('and Unmark takes every piece of it away, and nothing else', async () => {
    await addRule('A2:G6', '=$E2>500');
    workbench.person.copy('Open items', 'A2:G3', 'Open items', 'A7');
    workbench.person.copySheet('Open items');
    expect(formats()).toHaveLength(4);
    const before = everything();
    const told = await desk().unmarkDisputes();
    expect(told).toEqual({
      kind: 'outcome',
      text: 'The dispute marks are gone from Open items, Open items (2). Nothing else was changed.',
    });
    expect(formats()).toEqual(['A2:G6 =$E2>500', 'A7:G8 =$E7>500']);
    expect(formats('Open items (2)')).toEqual(['A2:G6 =$E2>500', 'A7:G8 =$E7>500']);
    expect(everything()).toEqual(before);
  });
});

test('other people’s conditional formats keep their order and their cells', async () => {
  ledgerWorkbook(DISPUTED_ROWS);
  await addRule('A2:G6', '=$E2>500');
  await addRule('E2:E6', '=$E2<0');
  await desk().markDisputes();
  await desk().markDisputes();
  expect(formats()).toEqual(['A2:G1006 disputes', 'E2:E6 =$E2<0', 'A2:G6 =$E2>500']);
  await desk().unmarkDisputes();
  expect(formats()).toEqual(['E2:E6 =$E2<0', 'A2:G6 =$E2>500']);
});

test.each([0, 1, 2, 3, 4, 5, 6])(
  'what Excel refuses after %i steps leaves the marks as they were',
  async (afterActions) => {
    ledgerWorkbook(DISPUTED_ROWS);
    await addRule('A2:G6', '=$E2>500');
    await desk().markDisputes();
    workbench.person.copy('Open items', 'A2:G3', 'Open items', 'A7');
    const before = formats();
    workbench.host.incidents.before('add', { refusal: 'RequestAborted', afterActions });
    expect((await desk().markDisputes()).kind).toBe('failure');
    expect(formats()).toEqual(before);
  },
);

test('a workbook that takes no more sheets is marked all the same, without a legend', async () => {
  ledgerWorkbook(DISPUTED_ROWS);
  workbench.person.protectStructure();
  expect((await desk().markDisputes()).text).toMatch(/^3 disputed rows marked/);
  expect(formats()).toEqual(['A2:G1006 disputes']);
  expect(workbench.workbook.sheets).toHaveLength(1);
});

test('Unmark in a workbook without marks says so', async () => {
  ledgerWorkbook(DISPUTED_ROWS);
  expect(await desk().unmarkDisputes()).toEqual({
    kind: 'outcome',
    text: 'There are no dispute marks in this workbook.',
  });
});

test('a hundred thousand rows take one small message to mark', async () => {
  const body = Array.from({ length: 100_000 }, (_, at) => [
    `A${at % 5_000}`,
    'Name',
    `I-${at}`,
    AS_OF - (at % 120),
    10,
    'USD',
    at % 10 === 0 ? 'Yes' : '',
  ]);
  ledgerWorkbook([DISPUTED_ROWS[0] ?? [], ...body]);
  await desk().openDuebook();
  Object.assign(workbench.native.stats, { largestRequestBytes: 0 });
  const told = await desk().markDisputes();
  expect(told.text).toBe('10,000 disputed rows marked in "Open items" (100,000.00 USD).');
  expect(formats()).toEqual(['A2:G101001 disputes']);
  await desk().unmarkDisputes();
  // About half a byte a row, and that is office.js letting go of what opening Duebook had asked for.
  expect(workbench.native.stats.largestRequestBytes).toBeLessThan(60_000);
}, 60_000);

describe('a protected ledger', () => {
  beforeEach(() => {
    ledgerWorkbook(DISPUTED_ROWS);
    workbench.person.protect('Open items');
  });

  test('is not marked, in a sentence that says what works all the same', async () => {
    const told = await desk().markDisputes();
    expect(told).toEqual({
      kind: 'failure',
      text: 'The sheet "Open items" is protected, so its disputed rows cannot be marked. Unprotect it (Review > Unprotect Sheet) and try again. Aging and Follow-ups work all the same.',
    });
    expect(formats()).toEqual([]);
  });

  test('is aged and followed up all the same', async () => {
    expect((await refreshAsOf()).kind).toBe('outcome');
    expect((await desk().followUpList()).kind).toBe('outcome');
    expect(workbench.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Aging', 'Follow-ups']),
    );
  });

  test('keeps its marks, where it was marked before', async () => {
    workbench.person.unprotect('Open items');
    await desk().markDisputes();
    workbench.person.protect('Open items');
    const told = await desk().unmarkDisputes();
    expect(told.kind).toBe('failure');
    expect(told.text).toContain(
      '"Open items" is protected, so the marks on it cannot be taken away',
    );
    expect(formats()).toHaveLength(1);
  });
});
