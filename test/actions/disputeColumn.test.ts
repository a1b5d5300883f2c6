import { makeDesk } from '../../src/actions/makeDesk';
import { DISPUTED_ROWS, UNDISPUTED_ROWS, formats } from './disputedRows';
import { cellsOf, desk, everything, ledgerWorkbook, refreshAsOf, typeInto } from './ledgerWorkbook';

describe('a ledger that does not say what is disputed', () => {
  test('is asked about, with two ways to answer', async () => {
    ledgerWorkbook(UNDISPUTED_ROWS);
    expect(await desk().markDisputes()).toEqual({
      kind: 'question',
      text: 'The ledger in "Open items" has no column that says what is disputed. Choose the column that does, or add one called Disputed beside the ledger.',
      offers: ['chooseDisputeColumn', 'addDisputeColumn'],
    });
    expect(formats()).toEqual([]);
  });

  test.each([
    ['its header', 'status'],
    ['its letter', 'g'],
  ])('is marked by the column that a person names by %s', async (_, named) => {
    ledgerWorkbook(
      DISPUTED_ROWS.map((row, at) => [
        ...row.slice(0, 6),
        at === 0 ? 'Status' : at === 2 ? 'In dispute' : 'Open',
      ]),
    );
    expect((await desk().markDisputes()).kind).toBe('question');
    const { kind, text } = await desk().chooseDisputeColumn();
    expect([kind, text]).toEqual(['question', expect.stringContaining('the header or the letter')]);
    expect(workbench.workbook.activeSheet.name).toBe('Duebook');
    typeInto('DuebookDisputeColumn', named);
    expect((await desk().markDisputes()).text).toContain('1 disputed row marked');
    await refreshAsOf();
    expect(
      cellsOf('Aging')
        .find(([account]) => account === 'A1')
        ?.at(-1),
    ).toBe(50);
  });

  describe.each([
    ['a column that is not there', 'Reason', /says “Reason”, and the ledger has no column/],
    [
      'a column of something else',
      'Balance',
      /says “Balance”, and that column of the ledger holds something else/,
    ],
  ])('where a person names %s', (_, named, sentence) => {
    beforeEach(async () => {
      ledgerWorkbook(DISPUTED_ROWS);
      await desk().openDuebook();
      typeInto('AsOfDate', '2026-03-31');
      typeInto('DuebookDisputeColumn', named);
    });

    test.each(['markDisputes', 'addDisputeColumn'] as const)('%s asks again', async (action) => {
      const { kind, text } = await desk()[action]();
      expect([kind, text]).toEqual(['question', expect.stringMatching(sentence)]);
      expect(formats()).toEqual([]);
    });

    test('the ledger is aged all the same, nothing counts as disputed, and the answer says so', async () => {
      const one = desk();
      const { kind, text } = await one.followUpList();
      expect(kind).toBe('outcome');
      expect(text).toMatch(/^5 rows: .* Nothing counts as disputed in these figures\. The cell/);
      expect(text).toMatch(sentence);
      expect(one.state.picture?.result.blocks[0]?.disputed.items).toBe(0);
      expect(workbench.workbook.table('DuebookFollowUps')).toBeDefined();
    });

    test('the pane opens full', async () => {
      await desk().refreshAging();
      const opened = desk();
      await opened.look();
      await opened.read();
      expect(opened.state.picture?.ledger.items.length).toBe(5);
      expect(opened.state.told).toBeNull();
    });

    test('in Spanish', async () => {
      const { text } = await makeDesk({ language: 'es', supported: true }).refreshAging();
      expect(text).toContain(`En estas cifras nada cuenta como disputado. La celda`);
      expect(text).toContain(`“${named}”`);
    });
  });

  test('gets a column with a drop-down beside its range, and is marked by it', async () => {
    ledgerWorkbook(UNDISPUTED_ROWS);
    const opened = desk();
    const told = await opened.addDisputeColumn();
    // The pane knows of it without a refresh.
    expect(opened.state.picture?.ledger.head.mapping.dispute).toBe(6);
    expect(told).toEqual({
      kind: 'outcome',
      text: 'The column Disputed now stands beside the ledger, from G1 on. Write Yes in it, or the disputed amount. No row in "Open items" is disputed now. A row is marked as soon as its dispute cell says so.',
    });
    expect(cellsOf('Open items')[0]?.at(-1)).toBe('Disputed');
    expect(workbench.person.offered('Open items', 'G2')).toEqual(['Yes', 'No']);
    expect(formats()).toEqual(['A2:G1006 disputes']);
    workbench.person.type('Open items', 'G2', 'Yes');
    workbench.person.type('Open items', 'G3', '12.5');
    expect((await desk().markDisputes()).text).toContain('2 disputed rows marked');
  });

  test('gets a column in its table, called En disputa in a Spanish workbook', async () => {
    ledgerWorkbook(UNDISPUTED_ROWS);
    workbench.person.makeTable('Open items', 'A1:F6', 'OpenItems');
    const spanish = makeDesk({ language: 'es', supported: true });
    const told = await spanish.addDisputeColumn();
    expect([told.kind, told.text]).toEqual([
      'outcome',
      expect.stringContaining('La columna En disputa está ahora junto a la cartera, desde G1.'),
    ]);
    expect(workbench.workbook.table('OpenItems')?.columns.at(-1)?.name).toBe('En disputa');
    expect(workbench.person.offered('Open items', 'G6')).toEqual(['Sí', 'No']);
    expect(formats()).toEqual(['A2:G6 disputes']);
  });

  test.each([
    ['a range', false, 'G3'],
    ['a table', true, 'H9'],
  ])('gets none where something stands beside %s', async (_, isTable, address) => {
    ledgerWorkbook([...UNDISPUTED_ROWS, ...UNDISPUTED_ROWS.slice(1), ...UNDISPUTED_ROWS.slice(1)]);
    if (isTable) workbench.person.makeTable('Open items', 'A1:F16', 'OpenItems');
    workbench.person.type('Open items', address, 'mine');
    const before = everything();
    const told = await desk().addDisputeColumn();
    expect(told.kind).toBe('failure');
    expect(told.text).toContain(`the cell ${address} is not empty`);
    expect(everything()).toMatchObject({ 'Open items': before['Open items'] });
  });

  test('gets none on a protected sheet', async () => {
    ledgerWorkbook(UNDISPUTED_ROWS);
    workbench.person.protect('Open items');
    const told = await desk().addDisputeColumn();
    expect(told.kind).toBe('failure');
    expect(told.text).toContain('"Open items" is protected, so no column can be added to it');
  });
});

test('a column that says it already is not added a second time', async () => {
  ledgerWorkbook(DISPUTED_ROWS);
  expect((await desk().addDisputeColumn()).text).toMatch(/^3 disputed rows marked/);
  expect(cellsOf('Open items')).toEqual(DISPUTED_ROWS);
});
