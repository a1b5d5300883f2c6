import { makeDesk } from '../../src/actions/makeDesk';
import { associateFunctions } from '../../src/functions/associate';
import { functionsMetadata } from '../../src/functions/metadata';
import type { CellValue } from '../../src/receivables/ledger/area';
import { AS_OF, desk } from './ledgerWorkbook';

beforeAll(() => {
  associateFunctions();
  workbench.functions.register(functionsMetadata('en'));
});

/** A workbook in which formulas show what Excel kept of them. */
function lostWorkbook(formulas: Readonly<Record<string, string>>): void {
  const workbook = workbench.reset();
  const sheet = workbook.activeSheet;
  sheet.name = 'Mine';
  sheet.cells.write(0, 0, [
    ['A1', AS_OF - 10, 100],
    ['B2', AS_OF - 40, 250],
  ]);
  for (const [address, formula] of Object.entries(formulas)) {
    const [row, column] = placeOf(address);
    sheet.cells.setFormula(row, column, formula, '#NAME?');
  }
}

const placeOf = (address: string): [row: number, column: number] => [
  Number(address.slice(1)) - 1,
  address.charCodeAt(0) - 65,
];

const formulaAt = (address: string): string | undefined =>
  workbench.workbook.sheet('Mine')?.cells.formula(...placeOf(address));

const shown = (address: string): CellValue[][] => workbench.person.read('Mine', address);

test('puts right what lost the add-in, in blocks, and it calculates again', async () => {
  lostWorkbook({
    E1: `=_xldudf_AGING_BUCKET(B1,${AS_OF})`,
    E2: `=_xldudf_AGING_BUCKET(B2,${AS_OF})`,
    F1: `='C:\\Office\\FUNCRES.XLAM'!_xldudf_AGING_PASTDUE(B1:B2,C1:C2,${AS_OF})`,
    G1: `=AGING.PASTDUE(B1:B2,C1:C2,${AS_OF},30)`,
    E5: `=@AGING(A1:A2,B1:B2,C1:C2,${AS_OF})`,
  });
  // In a cell of text a formula that is typed stays a text.
  const { cells } = workbench.workbook.activeSheet;
  cells.setStyle(1, 4, workbench.workbook.styles.intern({ numberFormat: '@' }));
  const one = desk();
  expect(await one.repairFormulas()).toEqual({
    kind: 'outcome',
    text: '5 formulas were put right on "Mine".',
  });
  expect(one.state.sharing?.findings.map(({ kind }) => kind)).toEqual(['functions']);
  expect(formulaAt('E1')).toBe(`=AGING.BUCKET(B1,${AS_OF})`);
  expect(formulaAt('E5')).toBe(`=AGING(A1:A2,B1:B2,C1:C2,${AS_OF})`);
  expect(shown('E1:G2')).toEqual([
    ['1-30', 350, 250],
    ['31-60', '', ''],
  ]);
  expect(shown('E5:F7')).toEqual([
    ['Account', 'Current'],
    ['A1', 0],
    ['B2', 0],
  ]);
  expect(workbench.host.unknownMembers).toEqual(new Set());
});

test('leaves what shows #NAME? for another cause, and texts, and counts the former', async () => {
  lostWorkbook({ E1: '=THEIRS(B1)', E2: '=_xldudf_CONTOSO_ADD(B1)' });
  const { cells } = workbench.workbook.activeSheet;
  cells.setValue(4, 4, '=_xldudf_AGING_BUCKET(B1,B2)');
  const { text } = await desk().repairFormulas();
  expect(text).toBe(
    'No formula of Duebook needs repair. 2 other cells show #NAME? for another cause and were not touched.',
  );
  expect([formulaAt('E1'), formulaAt('E2'), formulaAt('E5')]).toEqual([
    '=THEIRS(B1)',
    '=_xldudf_CONTOSO_ADD(B1)',
    undefined,
  ]);
  expect(shown('E5')).toEqual([['=_xldudf_AGING_BUCKET(B1,B2)']]);
});

test('a table that would meet other cells stays as it was, and is named', async () => {
  lostWorkbook({ E5: `=@AGING(A1:A2,B1:B2,C1:C2,${AS_OF})` });
  workbench.person.type('Mine', 'F6', 'in the way');
  const told = await desk().repairFormulas();
  expect(told.warns).toBe(true);
  expect(told.text).toBe(
    'One was left, because the table would meet other cells (Mine!E5): make room, then repair again.',
  );
  expect(formulaAt('E5')).toBe(`=@AGING(A1:A2,B1:B2,C1:C2,${AS_OF})`);
});

test('a protected sheet is named and never unprotected', async () => {
  lostWorkbook({ E1: `=_xldudf_AGING_BUCKET(B1,${AS_OF})` });
  workbench.person.protect('Mine');
  const { text } = await desk().repairFormulas();
  expect(text).toBe(
    'Protected, and left as it is: "Mine", with 1 formula to put right. Unprotect (Review > Unprotect Sheet) and repair again.',
  );
  expect(formulaAt('E1')).toBe(`=_xldudf_AGING_BUCKET(B1,${AS_OF})`);
  expect(workbench.workbook.activeSheet.protected).toBe(true);
});

test('can be put back, in Spanish too', async () => {
  lostWorkbook({ E1: `=_xldudf_AGING_BUCKET(B1,${AS_OF})` });
  const one = makeDesk({ language: 'es', supported: true });
  expect((await one.repairFormulas()).text).toBe('Se corrigió 1 fórmula en “Mine”.');
  await one.putBackLast();
  expect(formulaAt('E1')).toBe(`=_xldudf_AGING_BUCKET(B1,${AS_OF})`);
});

test('what Excel refuses half-way stays right as far as it went, and can be put back', async () => {
  const broken = `=_xldudf_AGING_BUCKET(B1,${AS_OF})`;
  lostWorkbook({ E1: broken, G1: broken });
  const one = desk();
  workbench.host.incidents.before('suspendApiCalculationUntilNextSync', {
    refusal: 'RequestAborted',
    afterActions: 8,
  });
  expect((await one.repairFormulas()).kind).toBe('failure');
  expect([formulaAt('E1'), formulaAt('G1')]).toEqual([`=AGING.BUCKET(B1,${AS_OF})`, broken]);
  expect((await one.putBackLast()).kind).toBe('outcome');
  expect([formulaAt('E1'), formulaAt('G1')]).toEqual([broken, broken]);
});
