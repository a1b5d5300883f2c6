import { associateFunctions } from '../../src/functions/associate';
import { associateLateFunctions } from '../../src/functions/associateLate';
import { functionsMetadata } from '../../src/functions/metadata';
import { makeDesk } from '../../src/actions/makeDesk';
import type { CellValue } from '../../src/receivables/ledger/area';
import { callsOurs } from '../../src/receivables/swapping/callsOurs';
import {
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  standsIn,
  typeInto,
} from './ledgerWorkbook';

beforeAll(() => {
  associateFunctions();
  associateLateFunctions();
  workbench.functions.register(functionsMetadata('en'));
});

const DUE = `'Open items'!D2:D11`;
const OWED = `'Open items'!E2:E11`;

/** Types formulas into a sheet of the person's own, and waits until all have answered. */
async function typed(formulas: Readonly<Record<string, string>>): Promise<void> {
  if (workbench.workbook.sheet('Mine') === undefined) workbench.person.addSheet('Mine');
  for (const [address, formula] of Object.entries(formulas)) {
    workbench.person.type('Mine', address, formula);
  }
  await workbench.settled();
}

/** A formula, or the value where there is none. */
const formulaAt = (address: string, name = 'Mine') => {
  const cells = workbench.workbook.sheet(name)?.cells;
  const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
  return cells?.formula(row, column) ?? cells?.value(row, column);
};

/** Formulas of ours anywhere in the workbook. */
const left = () =>
  workbench.workbook.sheets.flatMap(({ cells }) =>
    [...cells.formulas()].map(({ formula }) => formula.text).filter((text) => callsOurs(text)),
  );

const ALL: Readonly<Record<string, string>> = {
  A1: `=AGING('Open items'!A2:A11,${DUE},${OWED},AsOfDate)`,
  A8: `=AGING.SUMMARY(${DUE},${OWED},AsOfDate)`,
  A20: `=AGING.PASTDUE(${DUE},${OWED},AsOfDate,30)`,
  A21: `=AGING.PASTDUEPCT(${DUE},${OWED},AsOfDate,30)`,
  A22: `=AGING.BUCKET('Open items'!D6,AsOfDate)`,
  A23: `="over 30: "&AGING.PASTDUE(${DUE},${OWED},AsOfDate,30)`,
  A24: `=AGING.COLLECT(A20,511,0.5)`,
  A26: `=AGING.EXPLAIN('Open items'!D2:D4,'Open items'!E2:E4,AsOfDate)`,
};

describe('Make this workbook fit to share', () => {
  beforeEach(async () => {
    ledgerWorkbook();
    await desk().openDuebook();
    typeInto('AsOfDate', '2026-03-31');
    await typed(ALL);
  });

  test('changes no cell that anybody sees, and leaves no formula of ours', async () => {
    const before = everything();
    const one = desk();
    const told = await one.shareInPlace();
    expect(told.kind).toBe('outcome');
    // The preview is that of the workbook as it is now.
    expect(one.state.sharing).toMatchObject({ swaps: [], fixed: true, findings: [] });
    expect(told.text).toMatch(
      /^5 formulas became built-in ones and 3 became values on "Mine"; the workbook now reads the same without Duebook\. The as-of date is fixed at 2026-03-31\. /,
    );
    const { Mine, 'Open items': ledger } = everything();
    expect({ Mine, ledger }).toEqual({ Mine: before['Mine'], ledger: before['Open items'] });
    expect(standsIn('DuebookRollToToday')).toBe('No');
    expect(left()).toEqual([]);
    expect(workbench.host.unknownMembers).toEqual(new Set());
  });

  test('keeps what has a built-in equivalent alive', async () => {
    await desk().shareInPlace();
    workbench.person.type('Open items', 'E5', '1008');
    workbench.host.calculate();
    // The item of 8 that is thirty days late is one of 1,008 now; the text keeps its old figure.
    expect(
      workbench.person.read('Mine', 'A8:B17').map(([label, amount]) => [label, amount]),
    ).toContainEqual(['1-30', 1012]);
    expect(workbench.person.read('Mine', 'A20:A22')).toEqual([[496], [496 / 999], ['31-60']]);
    expect(workbench.person.read('Mine', 'A23')).toEqual([['over 30: 496']]);
    expect(workbench.person.read('Mine', 'A4:I4')[0]?.at(-1)).toBe(999);
  });

  test('a text that only looks like a formula is none, to the check neither', async () => {
    const { cells } = workbench.workbook.sheet('Mine')!;
    cells.setValue(0, 10, '=AGING.BUCKET(A1,B1)');
    const one = desk();
    const told = await one.shareInPlace();
    expect(told.text).toMatch(/^5 formulas became built-in ones and 3 became values on "Mine";/);
    expect(workbench.person.read('Mine', 'K1')).toEqual([['=AGING.BUCKET(A1,B1)']]);
    await one.checkBeforeSharing();
    expect(one.state.sharing?.swaps).toEqual([]);
    expect(one.state.sharing?.findings.map(({ kind }) => kind)).not.toContain('functions');
  });

  test('leaves numbers numbers and texts texts, in their formats', async () => {
    const { cells } = workbench.workbook.sheet('Mine')!;
    cells.setStyle(19, 0, workbench.workbook.styles.intern({ numberFormat: '#,##0.0' }));
    // A cell of text, in which a number that is typed becomes one.
    cells.setStyle(23, 0, workbench.workbook.styles.intern({ numberFormat: '@' }));
    await desk().shareInPlace();
    expect(workbench.person.read('Mine', 'A24')).toEqual([[481]]);
    expect(cells.style(23, 0).numberFormat).toBe('@');
    expect(cells.style(19, 0).numberFormat).toBe('#,##0.0');
    // Typed as it stands it would be a day in January.
    expect(workbench.person.read('Mine', 'C1')).toEqual([['1-30']]);
    expect(cells.style(0, 2).numberFormat).toBe('General');
    expect(cells.spills).toEqual([]);
  });

  test('a built-in formula that shows anything else than the cell did gives way to the value', async () => {
    const { cells } = workbench.workbook.sheet('Mine')!;
    // As a recipient has it who has calculated nothing since the ledger changed.
    cells.setFormula(24, 0, `=AGING.PASTDUE(${DUE},${OWED},46112,30)`, 123.45);
    await desk().shareInPlace();
    expect(formulaAt('A25')).toBe(123.45);
    expect(formulaAt('A20')).toMatch(/^=ROUND\(SUMIFS\(/);
  });

  test('puts all formulas back, as long as the workbook is open', async () => {
    const before = everything();
    const one = desk();
    await one.shareInPlace();
    await one.putBackLast();
    await workbench.settled();
    expect(formulaAt('A1')).toBe(ALL['A1']);
    expect(formulaAt('A23')).toBe(ALL['A23']);
    expect(everything()['Mine']).toEqual(before['Mine']);
  });

  test('names what stands in the way: protected sheets, defined names, formulas without a result', async () => {
    workbench.workbook.names.push({
      name: 'Overdue',
      formula: `=AGING.PASTDUE(${DUE},${OWED},AsOfDate)`,
      scope: 'Workbook',
      visible: true,
      comment: '',
    });
    await typed({ C23: '=Overdue*2', C24: '=_xldudf_AGING_BUCKET(A1,B1)' });
    workbench.person.addSheet('Closed');
    workbench.person.type('Closed', 'A1', ALL['A20'] ?? '');
    await workbench.settled();
    workbench.person.protect('Closed');
    const told = await desk().shareInPlace();
    expect(told.warns).toBe(true);
    expect(told.text).toContain(
      '1 formula shows an error instead of a result and was left (Mine!C24): press Repair formulas, then share again.',
    );
    expect(told.text).toContain('left as it is: "Closed", with 1 formula of Duebook.');
    expect(told.text).toContain(
      'Still defined with a Duebook function, though no cell needs it: Overdue.',
    );
    expect(formulaAt('A1', 'Closed')).toBe(ALL['A20']);
    expect(workbench.person.read('Mine', 'C23')).toEqual([[1016]]);
    expect(formulaAt('C23')).toBe(1016);
  });

  test('finds formulas on hidden sheets too', async () => {
    workbench.workbook.sheet('Mine')!.visibility = 'VeryHidden';
    await desk().shareInPlace();
    expect(left()).toEqual([]);
  });

  test.each([0, 1, 2])(
    'what Excel refuses after %i steps leaves every formula',
    async (afterActions) => {
      const refusal = { refusal: 'RequestAborted', afterActions };
      workbench.host.incidents.before('suspendApiCalculationUntilNextSync', refusal);
      const told = await desk().shareInPlace();
      await workbench.settled();
      expect(told.kind).toBe('failure');
      expect(Object.keys(ALL).map((address) => formulaAt(address))).toEqual(Object.values(ALL));
    },
  );

  test('speaks Spanish to a Spanish Office', async () => {
    const told = await makeDesk({ language: 'es', supported: true }).shareInPlace();
    expect(told.text).toMatch(
      /^5 fórmulas pasaron a ser funciones integradas de Excel y 3 pasaron a ser valores en “Mine”; el libro se lee ahora igual sin Duebook\. La fecha de corte queda fija en 2026-03-31\. /,
    );
  });
});

test('figures of an earlier day are refreshed with the date that is fixed', async () => {
  ledgerWorkbook();
  await refreshAsOf();
  workbench.person.type('Open items', 'E2', '1001');
  await desk().shareInPlace();
  const aging = everything()['Aging']?.flat() as CellValue[];
  expect(aging).toContain(1003);
  expect(standsIn('DuebookRollToToday')).toBe('No');
});

test('a workbook without Duebook keeps its sheets and says that nothing had to be changed', async () => {
  ledgerWorkbook();
  const told = await desk().shareInPlace();
  expect(told.text).toMatch(/^No cell calls a Duebook function/);
  expect(workbench.workbook.sheets).toHaveLength(1);
});

test('the add-in is no longer loaded with the workbook, where it was', async () => {
  ledgerWorkbook();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect((await desk().shareInPlace()).text).toContain(
    'Duebook no longer opens with this workbook.',
  );
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.none);
  expect((await desk().shareInPlace()).text).not.toContain('no longer opens');
});
