import { makeDesk } from '../../src/actions/makeDesk';
import type { Finding } from '../../src/receivables/checking/finding';
import { desk, everything, ledgerWorkbook, refreshAsOf, typeInto } from './ledgerWorkbook';

/** A sheet of the team's own, with something of everything that should not travel along. */
function busyWorkbook(): void {
  const ledger = ledgerWorkbook();
  const { workbook } = workbench;
  const notes = workbook.addSheet('Notes');
  notes.cells.write(0, 0, [
    ['Person', 'Call', 'Rate'],
    ['Ana', 'Monday', 7],
    ['Luis', 'Friday', '00123'],
  ]);
  notes.cells.setFormula(1, 2, '=[Rates.xlsx]Sheet1!B2', 7);
  notes.cells.setFormula(2, 2, "='C:\\Lists\\[Rates.xlsx]Sheet1'!B3", '00123');
  notes.comments.push({ id: 'one', row: 1, column: 1 });
  ledger.hiddenRows.add(3).add(4);
  ledger.hiddenColumns.add(2);
  workbook.addSheet('Old').visibility = 'VeryHidden';
  Object.assign(workbook.properties, { author: 'Ana Gómez', lastAuthor: 'Luis', company: 'Acme' });
  workbook.properties.custom.set('Client', 'Contoso').set('MSIP_Label_1_Enabled', 'true');
}

/** Ages the ledger as of 31 March 2026; gives a desk for what follows. */
async function refreshed(): Promise<ReturnType<typeof desk>> {
  await refreshAsOf();
  return desk();
}

const kindsOf = (findings: readonly Finding[] = []) => findings.map(({ kind }) => kind);

describe('Check before sharing', () => {
  test('names everything that should not travel along, and changes nothing', async () => {
    busyWorkbook();
    const before = everything();
    const office = desk();
    const told = await office.checkBeforeSharing();
    expect(told).toEqual({
      kind: 'outcome',
      text: '3 sheets checked: 6 things to look at before you share. Nothing was changed.',
      warns: true,
    });
    const { sharing } = office.state;
    expect(
      sharing?.findings.map(({ kind, sheets, count, places }) => [kind, sheets, count, places]),
    ).toEqual([
      ['external-links', ['Notes'], 2, ['Notes!C2', 'Notes!C3']],
      ['hidden-sheets', ['Old'], 1, []],
      ['hidden-rows', ['Open items'], 2, ['Open items!4:5']],
      ['hidden-columns', ['Open items'], 1, ['Open items!C:C']],
      ['comments', ['Notes'], 1, ['Notes!B2']],
      ['properties', [], 4, []],
    ]);
    expect(sharing?.findings.at(-1)?.details).toEqual([
      'author',
      'company',
      'last saved by',
      'properties of your own',
    ]);
    expect(everything()).toEqual(before);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('after a refresh it knows our sheets and the ledger, and finds nothing wrong with them', async () => {
    ledgerWorkbook();
    const office = await refreshed();
    const told = await office.checkBeforeSharing();
    expect(told.text).toBe(
      '3 sheets checked: nothing stands in the way of sharing. Nothing was changed.',
    );
    const { sheets, fixed } = office.state.sharing ?? {};
    expect(sheets?.map(({ name, kind }) => [name, kind])).toEqual([
      ['Open items', 'ledger'],
      ['Duebook', 'ours'],
      ['Aging', 'ours'],
    ]);
    expect(fixed).toBe(true);
  });

  test('a balance that was typed since makes the figures stale; a refresh is the fix', async () => {
    ledgerWorkbook();
    const office = await refreshed();
    workbench.person.type('Open items', 'E2', '1000');
    await office.checkBeforeSharing();
    const found = office.state.sharing?.findings ?? [];
    expect(found.map(({ kind, sheets }) => [kind, sheets])).toEqual([
      ['stale', ['Aging']],
      ['tie-out', ['Aging']],
    ]);
    expect(found[1]?.details).toEqual([
      'Aging: the difference is 999.00. The causes are listed on Duebook',
    ]);
    await office.fixFinding('stale');
    expect(kindsOf(office.state.sharing?.findings)).toEqual([]);
  });

  test('private columns and sheets are told, for the copy leaves them out', async () => {
    busyWorkbook();
    const office = await refreshed();
    typeInto('DuebookPrivateColumns', 'Invoice; Note');
    typeInto('DuebookPrivateSheets', 'notes');
    await office.checkBeforeSharing();
    const { findings, sheets } = office.state.sharing ?? {};
    expect(findings?.find(({ kind }) => kind === 'private')?.details).toEqual([
      'the column Invoice on Open items',
      'the sheet Notes',
    ]);
    expect(sheets?.filter(({ isPrivate }) => isPrivate).map(({ name }) => name)).toEqual(['Notes']);
  });

  test('tells of our sheets what repeats a private column, whatever stands where the ledger lies', async () => {
    ledgerWorkbook([
      ['Customer ID', 'Collector', 'Due Date', 'Balance'],
      ['A1', 'Ana', 46_021, 100],
    ]);
    const office = await refreshed();
    await office.changeSetting('targets', '15 % over 30');
    typeInto('DuebookPrivateColumns', 'Collector');
    for (const address of ['A1:D2', 'A0', 'ZZZ9:D2', 'wherever', '']) {
      typeInto('DuebookLedgerAddress', address);
      expect((await office.checkBeforeSharing()).kind).toBe('outcome');
    }
    const sheets = office.state.sharing?.sheets ?? [];
    expect(
      sheets.map(({ name, privateColumns, privateBlocks }) => [
        name,
        privateColumns,
        privateBlocks,
      ]),
    ).toEqual([
      ['Open items', [], []],
      ['Duebook', [], []],
      ['Aging', ['Owner'], []],
      ['Targets', ['Owner'], ['Aging by group', 'Percentages beside their targets']],
    ]);
  });

  test('tells charts that read another workbook', async () => {
    ledgerWorkbook();
    const office = await refreshed();
    const aging = workbench.workbook.sheet('Aging');
    const [chart] = aging?.charts ?? [];
    const [series] = chart?.series ?? [];
    if (series === undefined) throw new Error('There is no chart.');
    series.categories = "='[Rates.xlsx]Sheet 1'!$A$1:$A$5";
    await office.checkBeforeSharing();
    expect(office.state.sharing?.findings).toMatchObject([
      { kind: 'external-links', count: 0, fix: null },
    ]);
    expect(office.state.sharing?.findings[0]?.details[0]).toContain(`${chart?.name ?? ''} (Aging)`);
    expect(office.state.sharing?.chartsLeftOut).toEqual([]);
  });

  test('speaks Spanish to a Spanish Office', async () => {
    busyWorkbook();
    const told = await makeDesk({ language: 'es', supported: true }).checkBeforeSharing();
    expect(told.text).toBe(
      '3 hojas revisadas: hay 6 puntos que conviene ver antes de compartir. No se cambió nada.',
    );
  });
});

describe('A press for a finding', () => {
  test('makes links the values that they showed, texts as texts', async () => {
    busyWorkbook();
    const office = desk();
    const told = await office.fixFinding('external-links');
    expect(told.text).toBe('2 formulas are now the value that they showed.');
    const { cells } = workbench.workbook.sheet('Notes') ?? {};
    expect([cells?.formula(1, 2), cells?.value(1, 2)]).toEqual([undefined, 7]);
    expect([cells?.formula(2, 2), cells?.value(2, 2)]).toEqual([undefined, '00123']);
    expect(kindsOf(office.state.sharing?.findings)).not.toContain('external-links');
    expect(office.state.writes.map(({ sheets }) => sheets)).toEqual([['Notes']]);
  });

  test('leaves a link that shows an error, and says so', async () => {
    busyWorkbook();
    workbench.workbook.sheet('Notes')?.cells.setFormula(1, 2, '=[Rates.xlsx]Sheet1!B2', '#NAME?');
    const told = await desk().fixFinding('external-links');
    expect(told).toEqual({
      kind: 'outcome',
      text: '1 formula is now the value that it showed. 1 formula shows an error and was left (Notes!C2).',
      warns: true,
    });
  });

  test('puts something that lasts in the place of functions, and changes nothing else', async () => {
    ledgerWorkbook();
    const notes = workbench.workbook.addSheet('Notes');
    notes.cells.write(0, 0, [[45000, '']]);
    notes.cells.setFormula(0, 1, '=AGING.BUCKET(A1,A1+40)', '31-60');
    const office = desk();
    await office.checkBeforeSharing();
    expect(office.state.sharing?.swaps).toEqual([{ sheet: 'Notes', live: 0, values: 1, lost: 0 }]);
    expect(kindsOf(office.state.sharing?.findings)).toEqual(['functions']);
    const told = await office.fixFinding('functions');
    expect(told.text).toMatch(/^1 formula became its value on /);
    expect([notes.cells.formula(0, 1), notes.cells.value(0, 1)]).toEqual([undefined, '31-60']);
    expect(office.state.sharing).toMatchObject({ findings: [], swaps: [] });
  });

  test('promises no value for functions that show none', async () => {
    ledgerWorkbook();
    const notes = workbench.workbook.addSheet('Notes');
    notes.cells.write(0, 0, [[45000, '', '']]);
    notes.cells.setFormula(0, 1, '=AGING.BUCKET(A1,A1+40)', '31-60');
    notes.cells.setFormula(0, 2, '=_xldudf_AGING_BUCKET(A1,A1+40)', '#NAME?');
    const office = desk();
    await office.checkBeforeSharing();
    expect(office.state.sharing?.swaps).toEqual([{ sheet: 'Notes', live: 0, values: 1, lost: 1 }]);
  });

  test('shows sheets, rows and columns', async () => {
    busyWorkbook();
    const office = desk();
    expect((await office.fixFinding('hidden-sheets')).text).toBe(
      'It is shown now. Put back does not hide it again.',
    );
    expect((await office.fixFinding('hidden-rows')).text).toBe(
      'All 2 are shown now. Put back does not hide them again.',
    );
    expect((await office.fixFinding('hidden-columns')).text).toBe(
      'It is shown now. Put back does not hide it again.',
    );
    expect(workbench.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Visible',
      'Visible',
    ]);
    const [ledger] = workbench.workbook.sheets;
    expect([ledger?.hiddenRows.size, ledger?.hiddenColumns.size]).toEqual([0, 0]);
  });

  test('clears the filter that hides rows of a table', async () => {
    ledgerWorkbook();
    workbench.person.makeTable('Open items', 'A1:E11', 'Items');
    workbench.person.filterTable('Items', 'Customer ID', {
      filterOn: 'Values',
      values: ['A2'],
    });
    const office = desk();
    await office.checkBeforeSharing();
    expect(office.state.sharing?.findings[0]).toMatchObject({
      kind: 'hidden-rows',
      count: 6,
      details: ['Some are hidden by a filter; showing them clears it: Open items'],
    });
    await office.fixFinding('hidden-rows');
    expect(kindsOf(office.state.sharing?.findings)).toEqual([]);
  });

  test('empties the properties, and leaves what only Excel or the company may change', async () => {
    busyWorkbook();
    const office = desk();
    await office.fixFinding('properties');
    const { author, company, lastAuthor, custom } = workbench.workbook.properties;
    expect([author, company, lastAuthor]).toEqual(['', '', 'Luis']);
    expect([...custom.keys()]).toEqual(['MSIP_Label_1_Enabled']);
    const left = office.state.sharing?.findings.find(({ kind }) => kind === 'properties');
    expect([left?.details, left?.fix]).toEqual([['last saved by'], null]);
  });

  test('leaves protected sheets as they are and names them', async () => {
    busyWorkbook();
    for (const sheet of workbench.workbook.sheets) sheet.protected = true;
    const office = desk();
    const protectedNotes =
      'Left as they are, because they are protected: Notes. Unprotect them (Review > Unprotect Sheet) and try again.';
    expect(await office.fixFinding('external-links')).toEqual({
      kind: 'outcome',
      text: protectedNotes,
      warns: true,
    });
    expect((await office.fixFinding('hidden-rows')).text).toContain('protected: Open items.');
    expect(workbench.workbook.sheets[0]?.hiddenRows.size).toBe(2);
  });

  test('shows no sheet where the structure of the workbook is protected', async () => {
    busyWorkbook();
    workbench.workbook.structure.protected = true;
    const told = await desk().fixFinding('hidden-sheets');
    expect(told.kind).toBe('failure');
    expect(told.text).toMatch(/^The structure of this workbook is protected/);
    expect(workbench.workbook.sheets[2]?.visibility).toBe('VeryHidden');
  });

  test('changes nothing about what a person must decide', async () => {
    busyWorkbook();
    const before = everything();
    const told = await desk().fixFinding('comments');
    expect(told.text).toBe('That is for you to decide: Duebook changes nothing about it.');
    expect(everything()).toEqual(before);
  });
});
