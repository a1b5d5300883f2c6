import { makeDesk } from '../../src/actions/makeDesk';
import {
  AS_OF,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  table,
  typeInto,
} from './ledgerWorkbook';
import { longLedger } from './refusals';
import { whatStands } from './whatStands';

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
    const before = whatStands();
    const told = await desk().refreshAging();
    expect(told.kind).toBe('failure');
    expect(whatStands()).toEqual(before);
    expect(table().range).toEqual({ row: 5, column: 0, rows: 4, columns: 13 });
  });

  test('an Excel that is too old is told so', async () => {
    ledgerWorkbook();
    const told = await makeDesk({ language: 'es', supported: false }).refreshAging();
    expect(told.text).toContain('demasiado antigua');
  });
});

describe.each(['refreshAging', 'followUpList'] as const)('while %s runs', (press) => {
  test('a second press of any button is refused in a sentence, and the first goes on', async () => {
    ledgerWorkbook();
    const one = desk();
    const first = one[press]();
    for (const other of ['refreshAging', 'followUpList', 'openDuebook'] as const) {
      const second = await one[other]();
      expect(second.kind).toBe('failure');
      expect(second.text).toContain('still working');
    }
    expect((await first).kind).toBe('outcome');
  });

  test('its progress is told block by block', async () => {
    longLedger();
    const one = desk();
    const told = new Set<string>();
    one.subscribe(() => {
      const { progress } = one.state;
      if (progress) told.add(`${progress.done} of ${progress.of}`);
    });
    expect((await one[press]()).kind).toBe('outcome');
    expect([...told]).toEqual(['500 of 710', '710 of 710']);
    expect(one.state.running).toBe(null);
  });

  test.each(['at once', 'between two blocks'])('Cancel %s leaves nothing behind', async (when) => {
    longLedger();
    const before = whatStands();
    const one = desk();
    one.subscribe(() => {
      if (one.state.progress !== null) one.cancel();
    });
    const running = one[press]();
    if (when === 'at once') one.cancel();
    expect(await running).toEqual({ kind: 'failure', text: 'Cancelled. Nothing was changed.' });
    expect(whatStands()).toEqual(before);
    expect((await desk()[press]()).kind).toBe('outcome');
  });
});
