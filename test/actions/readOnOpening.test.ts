import type { DeskState } from '../../src/actions/actions';
import { desk, everything, ledgerWorkbook, refreshAsOf, typeInto } from './ledgerWorkbook';

/** A desk as it opens on the workbook: looked and read, and every state it went through. */
async function openedDesk() {
  const opened = desk();
  const states: DeskState[] = [];
  opened.subscribe(() => states.push(opened.state));
  await opened.look();
  await opened.read();
  return { opened, states };
}

describe('on opening', () => {
  test('a workbook that Duebook does not know is looked at and not read', async () => {
    ledgerWorkbook();
    const before = everything();
    const { opened, states } = await openedDesk();
    expect(states.map(({ opening }) => opening)).toEqual(['looking', null]);
    expect(opened.state).toMatchObject({ summary: null, picture: null, told: null });
    expect(everything()).toEqual(before);
  });

  test('a workbook that it knows is read, and nothing is written or said', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const before = everything();
    const { opened, states } = await openedDesk();
    expect(states.map(({ opening }) => opening)).toContain('reading');
    expect(opened.state).toMatchObject({
      opening: null,
      running: null,
      told: null,
      progress: null,
    });
    expect(opened.state.picture?.ledger.items.length).toBe(10);
    expect(opened.state.picture?.isOnSheets).toBe(false);
    expect(opened.state.summary?.tieOut).toBe('difference 0.00');
    expect(everything()).toEqual(before);
  });

  test('it tells what changed in the ledger since the sheets were made', async () => {
    const sheet = ledgerWorkbook();
    await refreshAsOf();
    workbench.host.person.type(sheet.name, 'E8', '100');
    const { opened } = await openedDesk();
    expect(opened.state.picture?.changes?.blocks[0]?.total).toEqual({ before: -100, after: 3_500 });
  });

  test('a date typed since is the one of the figures', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    typeInto('AsOfDate', '2026-04-30');
    const { opened } = await openedDesk();
    expect(opened.state.summary?.asOf).toBe('2026-04-30');
    expect(opened.state.picture?.settings.asOf).toBe(opened.state.picture?.result.asOf);
  });

  test('what a refresh would ask is said, and no sheet is made for it', async () => {
    const sheet = ledgerWorkbook();
    await refreshAsOf();
    sheet.cells.write(0, 0, [['Notes', '', '', '', '']]);
    const before = everything();
    const { opened } = await openedDesk();
    expect(opened.state.told?.kind).toBe('question');
    expect(opened.state.picture).toBeNull();
    expect(everything()).toEqual(before);
  });

  test('a press does not wait for it to end, and its own answer stands', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const opened = desk();
    await opened.look();
    const reading = opened.read();
    expect(opened.state.opening).toBe('reading');
    const pressed = opened.followUpList();
    expect(opened.state).toMatchObject({ opening: null, running: 'followUpList' });
    const told = await pressed;
    await reading;
    expect(told.kind).toBe('outcome');
    expect(opened.state).toMatchObject({ running: null, opening: null, told });
    expect(opened.state.picture?.isOnSheets).toBe(true);
  });

  test('Cancel stops it', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const opened = desk();
    await opened.look();
    const reading = opened.read();
    opened.cancel();
    await reading;
    expect(opened.state).toMatchObject({ opening: null, picture: null });
    expect(opened.state.told?.text).toBe('Cancelled. Nothing was changed.');
  });

  test('it is not read again once there are figures', async () => {
    ledgerWorkbook();
    const opened = desk();
    await opened.refreshAging();
    const { picture } = opened.state;
    await opened.read();
    expect(opened.state.picture).toBe(picture);
  });
});
