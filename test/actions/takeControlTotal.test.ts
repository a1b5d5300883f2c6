import { SETTING_CELLS } from '../../src/receivables/settings/settings';
import { desk, everything, ledgerWorkbook, refreshAsOf, standsIn } from './ledgerWorkbook';

/** The boundary rows add up to -1.00; the total stands beside them, in G3. */
function withTotal(total: string | number) {
  ledgerWorkbook().cells.write(2, 6, [[total]]);
}

function select(address: string, sheet = 'Open items') {
  workbench.host.person.select(sheet, address);
}

const controlTotal = () => standsIn(SETTING_CELLS.controlTotal);

describe('the selected cell taken for the control total', () => {
  test('is compared with at once, and followed from then on', async () => {
    withTotal(-1);
    await refreshAsOf();
    const one = desk();
    select('G3');
    const told = await one.takeControlTotal();
    expect(told.kind).toBe('outcome');
    expect(told.text).toMatch(/^The control total is now the cell 'Open items'!G3\. 10 rows/);
    expect(controlTotal()).toBe(-1);
    expect(one.state.picture?.controlTotal).toMatchObject({ source: 'typed', difference: 0 });

    workbench.host.person.type('Open items', 'G3', '99');
    const off = await one.refreshAging();
    expect(off.text).toContain('The control total is 99.00; Duebook reads -1.00: 100.00 less.');
    // That they differ wants a look; why, and what changed, is told besides.
    expect(off.asides).toEqual([
      'Not explained: -100.00.',
      'Since the last refresh: nothing changed.',
    ]);
    for (const aside of off.asides ?? []) expect(off.text).toContain(aside);
    expect(controlTotal()).toBe(99);
  });

  test('is kept before anything was aged', async () => {
    withTotal(-1);
    select('G3');
    const one = desk();
    expect(await one.takeControlTotal()).toEqual({
      kind: 'outcome',
      text: "The control total is now the cell 'Open items'!G3.",
    });
    expect(controlTotal()).toBe(-1);
    expect(one.state.settings).toMatchObject({ controlTotal: -1 });
  });

  test.each([
    ['is one of several', 'G3:H4', /Select the one cell that holds the total/],
    ['holds no number', 'A2', /The selected cell 'Open items'!A2 does not hold a number/],
    ['is empty', 'H9', /does not hold a number/],
  ])('that %s is refused', async (_, address, why) => {
    withTotal(-1);
    await refreshAsOf();
    select(address);
    const before = everything();
    expect(await desk().takeControlTotal()).toEqual({
      kind: 'failure',
      text: expect.stringMatching(why),
    });
    expect(everything()).toEqual(before);
  });

  test('on a sheet that Duebook writes is refused', async () => {
    withTotal(-1);
    await refreshAsOf();
    select('C2', 'Aging');
    expect(await desk().takeControlTotal()).toEqual({
      kind: 'failure',
      text: expect.stringContaining('which Duebook writes itself'),
    });
  });

  test('is put back where the figures cannot follow', async () => {
    withTotal(-1);
    await refreshAsOf();
    workbench.host.person.protect('Aging');
    select('G3');
    const before = everything();
    expect((await desk().takeControlTotal()).kind).toBe('failure');
    expect(everything()).toEqual(before);
  });
});
