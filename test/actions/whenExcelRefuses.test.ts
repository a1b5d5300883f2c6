import { makeDesk } from '../../src/actions/makeDesk';
import {
  AS_OF,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  table,
  tableCells,
  typeInto,
} from './ledgerWorkbook';

describe('when Excel refuses', () => {
  test('a protected Duebook sheet is named, and nothing is written', async () => {
    ledgerWorkbook();
    await desk().openDuebook();
    typeInto('AsOfDate', '2026-03-31');
    workbench.host.person.protect('Duebook');
    const before = everything();
    const told = await desk().refreshAging();
    expect(told.kind).toBe('failure');
    expect(told.text).toContain('The sheet "Duebook" is protected');
    expect(everything()).toEqual(before);
  });

  test('a cell being edited is said to be the cause', async () => {
    ledgerWorkbook();
    workbench.host.isEditingCell = true;
    const told = await desk().refreshAging();
    expect(told).toEqual({
      kind: 'failure',
      text: 'A cell is being edited, so Excel cannot take changes. Press Enter or Esc in the cell, then try again.',
    });
  });

  test('a table in the way of a growing one is named, and every cell is put back', async () => {
    const ledger = ledgerWorkbook();
    await refreshAsOf();
    const aging = table().sheet;
    aging.cells.write(12, 12, [
      ['Mine', 'Too'],
      [1, 2],
    ]);
    workbench.person.makeTable(aging.name, 'M13:N14', 'Mine');
    ledger.cells.write(11, 0, [['A9', 'New Ltd', 'I-11', AS_OF - 35, 7]]);
    const before = everything();
    const told = await desk().refreshAging();
    expect(told.kind).toBe('failure');
    expect(everything()).toEqual(before);
    expect(table().range).toEqual({ row: 5, column: 0, rows: 4, columns: 13 });
  });

  test('whichever request Excel refuses, what stood before stands afterwards', async () => {
    const { nextStatuses } = workbench.native;
    const TIMED_OUT = 5012;
    for (let passed = 0, refused = true; refused; passed += 3) {
      const ledger = ledgerWorkbook();
      await refreshAsOf();
      ledger.cells.write(11, 0, [['A9', 'New Ltd', 'I-11', AS_OF - 35, 7]]);
      const before = everything();
      const letThrough = Array.from({ length: passed }, () => undefined as unknown as number);
      nextStatuses.push(...letThrough, TIMED_OUT);
      const told = await desk().refreshAging();
      refused = nextStatuses.length === 0 && told.kind === 'failure';
      nextStatuses.length = 0;
      if (refused) expect(everything()).toEqual(before);
      else expect(tableCells()).toHaveLength(5);
    }
  });

  test('says so when Excel stops answering and nothing can be put back', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const { nextStatuses } = workbench.native;
    const letThrough = Array.from({ length: 24 }, () => undefined as unknown as number);
    nextStatuses.push(...letThrough, ...Array.from({ length: 200 }, () => 5012));
    const told = await desk().refreshAging();
    nextStatuses.length = 0;
    expect(told.kind).toBe('failure');
    expect(told.text).toContain('did not let it put the sheet back');
  });

  test('a second press while one is running is refused in a sentence', async () => {
    ledgerWorkbook();
    const one = desk();
    const first = one.refreshAging();
    const second = await one.refreshAging();
    expect(second.kind).toBe('failure');
    expect(second.text).toContain('still working');
    expect((await first).kind).toBe('outcome');
  });

  test('a cancelled refresh has changed nothing', async () => {
    ledgerWorkbook();
    await desk().openDuebook();
    const before = everything();
    const one = desk();
    const running = one.refreshAging();
    one.cancel();
    expect(await running).toEqual({ kind: 'failure', text: 'Cancelled. Nothing was changed.' });
    expect(everything()).toEqual(before);
  });

  test('an Excel that is too old is told so', async () => {
    ledgerWorkbook();
    const told = await makeDesk({ language: 'es', supported: false }).refreshAging();
    expect(told.text).toContain('demasiado antigua');
  });
});
