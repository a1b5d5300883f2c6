import type { Desk } from '../../src/actions/actions';
import { makeDesk } from '../../src/actions/makeDesk';
import { writeAsCoAuthor } from '../../workbench/host/person/coAuthor';
import {
  AS_OF,
  cellsOf,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  standsIn,
  today,
  typeInto,
} from './ledgerWorkbook';
import { dayOf } from '../receivables/ledgerOf';
import { whatStands } from './whatStands';

const settings = () => [standsIn('AsOfDate'), standsIn('DuebookRollToToday')];

describe('Use today', () => {
  test('lets go of a fixed date and refreshes as of today', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const one = desk();
    expect(settings()).toEqual([AS_OF, 'No']);
    expect((await one.useToday()).kind).toBe('outcome');
    expect(settings()).toEqual([today(), 'Yes']);
    expect(cellsOf('Aging')[0]?.[1]).toBe(today());
    expect(one.state.summary).toMatchObject({ fixed: false, daysAgo: 0 });
  });

  test('rolls on from then', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    await desk().useToday();
    const one = desk();
    await one.refreshAging();
    expect(settings()).toEqual([today(), 'Yes']);
    expect(one.state.summary).toMatchObject({ fixed: false });
  });

  test('writes Yes in the language of the sheets', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    typeInto('DuebookLanguage', 'Español');
    await desk().useToday();
    expect(standsIn('DuebookRollToToday')).toBe('Sí');
  });

  test('a refusal puts the date back with the figures', async () => {
    ledgerWorkbook();
    await refreshAsOf();
    const before = whatStands();
    workbench.host.incidents.before('add', { refusal: 'Conflict' });
    const told = await desk().useToday();
    expect(told.kind).toBe('failure');
    expect(whatStands()).toEqual(before);
  });
});

describe('a list of an earlier day', () => {
  const earlier = () =>
    ledgerWorkbook([
      ['Customer ID', 'Invoice', 'Due Date', 'Balance'],
      ['A1', 'I-01', dayOf('2020-01-31'), 10],
      ['A1', 'I-02', dayOf('2020-02-29'), 20],
    ]);

  test('is offered to be aged as of that day, which a press settles', async () => {
    earlier();
    const one = desk();
    expect(await one.refreshAging()).toMatchObject({ warns: true, listedOn: '2020-02-29' });
    const told = await one.changeSetting('asOf', '2020-02-29');
    expect(told.listedOn).toBeUndefined();
    expect(settings()).toEqual([dayOf('2020-02-29'), 'No']);
  });

  test('is not offered where a person fixed another day', async () => {
    earlier();
    expect((await refreshAsOf('2020-06-30')).listedOn).toBeUndefined();
  });
});

describe('a date typed on Duebook while the pane is open', () => {
  let watched: Desk;
  let stop: () => Promise<void>;

  const watch = async () => {
    watched = makeDesk({ language: 'en', supported: true });
    stop = await watched.watch();
  };

  /** Lets what was typed reach the add-in, and what it does about it be done. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 40; round++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  afterEach(async () => {
    await stop();
  });

  test('turns rolling off at once and is shown in the header', async () => {
    ledgerWorkbook();
    await watch();
    await watched.refreshAging();
    expect(settings()).toEqual([today(), 'Yes']);
    typeInto('AsOfDate', '2026-03-31');
    await settle();
    expect(settings()).toEqual([AS_OF, 'No']);
    expect(watched.state.summary).toMatchObject({
      asOf: '2026-03-31',
      fixed: true,
      daysAgo: today() - AS_OF,
      tieOut: 'difference 0.00',
      refreshed: { day: null, time: workbench.time(), by: '' },
    });
    expect(watched.state.told?.kind).toBe('outcome');
  });

  test('of a co-author is shown, and their Excel turns rolling off', async () => {
    ledgerWorkbook();
    await watch();
    await watched.refreshAging();
    const sheet = workbench.workbook.sheet('Duebook');
    const address = workbench.workbook.name('AsOfDate')?.formula.split('!')[1] ?? '';
    if (sheet) writeAsCoAuthor(workbench.host, sheet, address.replaceAll('$', ''), AS_OF);
    await settle();
    expect(settings()).toEqual([AS_OF, 'Yes']);
    expect(watched.state.summary).toMatchObject({ asOf: '2026-03-31', fixed: true });
  });

  test('is followed on a sheet that was deleted and made again', async () => {
    ledgerWorkbook();
    await watch();
    await watched.refreshAging();
    workbench.person.deleteSheet('Duebook');
    await watched.refreshAging();
    typeInto('AsOfDate', '2026-03-31');
    await settle();
    expect(settings()).toEqual([AS_OF, 'No']);
  });

  test('what Duebook writes and what is typed elsewhere asks nothing of Excel', async () => {
    const ledger = ledgerWorkbook();
    await watch();
    await watched.refreshAging();
    await settle();
    workbench.person.type(ledger.name, 'E2', '5');
    await settle();
    const before = workbench.native.stats.batches;
    workbench.person.type(ledger.name, 'E2', '6');
    workbench.person.type(ledger.name, 'E3', '7');
    await settle();
    expect(workbench.native.stats.batches).toBe(before);
  });

  test('is no longer heard after the end', async () => {
    ledgerWorkbook();
    await watch();
    await watched.refreshAging();
    await stop();
    typeInto('AsOfDate', '2026-03-31');
    await settle();
    expect(settings()).toEqual([AS_OF, 'Yes']);
    stop = () => Promise.resolve();
  });
});
