import { strFromU8, unzipSync } from 'fflate';
import { associateFunctions } from '../../src/functions/associate';
import { functionsMetadata } from '../../src/functions/metadata';
import { AS_OF, desk, ledgerWorkbook, refreshAsOf, standsIn, typeInto } from './ledgerWorkbook';
import { whatStands } from './whatStands';

const copies = () => workbench.host.created.opened;

/** The parts of the one workbook that was opened, as texts. */
function openedParts(): Record<string, string> {
  const [file] = copies();
  if (copies().length !== 1 || file == null) throw new Error('There is not one new workbook.');
  const parts = Object.entries(unzipSync(Uint8Array.from(file)));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

const everyPart = () => Object.values(openedParts()).join('\n');

test('chosen sheets open as a new workbook, and the open one stays as it was', async () => {
  const ledger = ledgerWorkbook();
  const one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  await one.followUpList();
  ledger.cells.write(20, 0, [['not for others']]);
  const before = whatStands();
  const told = await one.shareCopy({ sheets: ['Follow-ups', 'Aging'], title: 'For Ana' });
  expect(told.kind).toBe('outcome');
  expect(told.text).toContain('2 sheets copied to a new workbook');
  expect(told.text).toContain('Left out as private: Follow-ups!Note.');
  expect(whatStands()).toEqual(before);
  expect(workbench.host.copies.openCount).toBe(0);
  const sheets = [...(openedParts()['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)];
  expect(sheets.map(([, name]) => name)).toEqual(['Follow-ups', 'Aging']);
  expect(everyPart()).not.toContain('not for others');
  expect(openedParts()['docProps/core.xml']).toContain('For Ana · as of 2026-03-31');
});

test('a private sheet is not copied even when it is chosen, and it is said', async () => {
  ledgerWorkbook();
  const one = desk();
  await one.openDuebook();
  workbench.person.addSheet('Ana alone');
  typeInto('DuebookPrivateSheets', 'Ana alone');
  const told = await one.shareCopy({ sheets: ['Ana alone', 'Duebook'], title: 'For Ana' });
  expect(told.text).toContain('Not copied, because it is marked private: Ana alone.');
  expect(everyPart()).not.toContain('Ana alone');
});

test('a copy of Duebook gives no examples of what stands in the ledger, where a column is private', async () => {
  const row = ['B2', 'B2 Ltd', AS_OF - 40, 100, '555-0199'];
  ledgerWorkbook([['Customer ID', 'Customer', 'Due Date', 'Balance', 'Phone'], row]);
  const one = desk();
  await refreshAsOf();
  typeInto('DuebookPrivateColumns', 'Phone');
  expect(JSON.stringify(whatStands())).toMatch(/Phone.*555-0199/s);
  await one.shareCopy({ sheets: ['Duebook'], title: 'Settings' });
  expect(everyPart()).toContain('>Phone<');
  expect(everyPart()).not.toContain('555-0199');
});

test('what a private column of the ledger says is not on our sheets either, under another header', async () => {
  const row = ['B2', 'B2 Ltd', AS_OF - 40, 100, '555-0199'];
  ledgerWorkbook([['Customer ID', 'Customer', 'Due Date', 'Balance', 'Teléfono'], row]);
  await refreshAsOf();
  const one = desk();
  await one.followUpList();
  typeInto('DuebookPrivateColumns', 'Teléfono');
  const told = await one.shareCopy({ sheets: ['Follow-ups', 'Open items'], title: 'For Ana' });
  expect(told.text).toContain('Follow-ups!Phone');
  expect(everyPart()).toContain('B2 Ltd');
  expect(everyPart()).not.toContain('555-0199');
});

test('a copy of Duebook stays at its day: its refresh does not roll to today', async () => {
  ledgerWorkbook();
  const one = desk();
  await one.openDuebook();
  expect(standsIn('DuebookRollToToday')).toBe('Yes');
  await one.shareCopy({ sheets: ['Duebook'], title: 'Settings' });
  const name = /DuebookRollToToday"[^>]*>Duebook!\$B\$(\d+)</.exec(
    openedParts()['xl/workbook.xml'] ?? '',
  );
  const sheet = Object.keys(openedParts()).find((path) => path.startsWith('xl/worksheets/sheet'));
  const cell = new RegExp(`r="B${name?.[1] ?? ''}"[^>]* t="s"><v>(\\d+)<`).exec(
    openedParts()[sheet ?? ''] ?? '',
  );
  const texts = (openedParts()['xl/sharedStrings.xml'] ?? '').split('<si>').slice(1);
  expect(texts[Number(cell?.[1])]).toContain('>No<');
});

test.each<[string, readonly string[], () => void, string]>([
  [
    'Excel does not hand over the file',
    ['Open items'],
    () => (workbench.host.copies.save = null),
    'Excel did not hand over',
  ],
  [
    'the file cannot be read',
    ['Open items'],
    () => (workbench.host.copies.save = () => new Uint8Array(100)),
    'cannot be read as an Excel file',
  ],
  ['no sheet is left', ['Gone'], () => undefined, 'There is no sheet to copy'],
])('where %s, nothing is opened and a sentence says why', async (_, sheets, arrange, text) => {
  ledgerWorkbook();
  arrange();
  const told = await desk().shareCopy({ sheets, title: 'Aging' });
  expect(told).toMatchObject({ kind: 'failure' });
  expect(told.text).toContain(text);
  expect(copies()).toEqual([]);
  expect(workbench.host.copies.openCount).toBe(0);
});

test('functions of ours are built-in formulas in the copy, or values where the ledger stays here', async () => {
  associateFunctions();
  workbench.functions.register(functionsMetadata('en'));
  ledgerWorkbook();
  const one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  workbench.person.addSheet('Mine');
  const cells = "'Open items'!D2:D11,'Open items'!E2:E11,AsOfDate";
  workbench.person.type('Mine', 'A1', `=AGING.PASTDUE(${cells},30)`);
  workbench.person.type('Mine', 'A3', `=AGING.SUMMARY(${cells})`);
  await workbench.settled();
  const whole = await one.shareCopy({ sheets: ['Mine', 'Open items'], title: 'Aging' });
  expect(whole.text).toContain('17 formulas go on calculating, 1 became a value.');
  expect(everyPart()).not.toMatch(/_xldudf_|AGING|#NAME\?|cm="1"/);
  expect(everyPart()).toContain('<definedName name="AsOfDate">46112</definedName>');
  const live = [...everyPart().matchAll(/<f>([^<]*)</g)].map(([, formula]) => formula);
  expect(live.length).toBeGreaterThan(5);
  expect(live.filter((formula) => !/Open items|[A-D]\d/.test(formula ?? ''))).toEqual([]);
  workbench.host.created.forget();
  const alone = await one.shareCopy({ sheets: ['Mine'], title: 'Aging' });
  expect(alone.text).toContain('became values.');
  expect(everyPart()).not.toMatch(/<f>|<f |AGING|Open items|AsOfDate/);
  expect(everyPart()).toContain(
    `<c r="A1"><v>${String(workbench.person.read('Mine', 'A1')[0]?.[0])}</v>`,
  );
});
