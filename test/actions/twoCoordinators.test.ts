import { makeDesk } from '../../src/actions/makeDesk';
import { wordsFor } from '../../src/words/everyLanguage';
import { ledgerWorkbook, rememberingDevice, standsIn } from './ledgerWorkbook';

/** A coordinator at their own computer. */
function coordinator(name = '', language: 'en' | 'es' = 'en') {
  const device = rememberingDevice();
  const open = () => makeDesk({ language, supported: true, device });
  const desk = open();
  if (name !== '') desk.nameMe(name);
  return { desk, open };
}

const stamp = () => [standsIn('DuebookRefreshedAt'), standsIn('DuebookRefreshedBy')];

describe('two coordinators who share a workbook', () => {
  test.each([
    ['en', 'Ana refreshed this workbook 2 minutes ago.'],
    ['es', 'Ana actualizó este libro hace 2 minutos.'],
  ] as const)(
    'the second is asked before a refresh within minutes, in %s',
    async (language, text) => {
      ledgerWorkbook();
      await coordinator('Ana').desk.refreshAging();
      const byAna = stamp();
      expect(byAna[1]).toBe('Ana');
      workbench.pass(2);
      const { desk: luis } = coordinator('Luis', language);
      const told = await luis.refreshAging();
      expect(told).toMatchObject({ kind: 'question', offers: ['refreshAnyway'] });
      expect(told.text).toContain(text);
      expect(stamp()).toEqual(byAna);
      expect((await luis.refreshAnyway()).kind).toBe('outcome');
      expect(stamp()[1]).toBe('Luis');
      expect(luis.state.summary?.refreshed).toEqual({
        day: null,
        time: workbench.time(),
        by: 'Luis',
      });
    },
  );

  test('nobody is asked after their own refresh, also in a pane opened anew', async () => {
    ledgerWorkbook();
    const { desk, open } = coordinator();
    await desk.refreshAging();
    expect((await desk.refreshAging()).kind).toBe('outcome');
    workbench.pass(1);
    expect((await open().refreshAging()).kind).toBe('outcome');
    expect(stamp()[1]).toBe('');
  });

  test('nor when the other refresh is older, or was asked for by another button', async () => {
    ledgerWorkbook();
    await coordinator('Ana').desk.refreshAging();
    const { desk: luis } = coordinator('Luis');
    expect((await luis.followUpList()).kind).toBe('outcome');
    workbench.pass(6);
    expect((await coordinator('Ana').desk.refreshAging()).kind).toBe('outcome');
  });

  test('a pane that opens says who refreshed last', async () => {
    ledgerWorkbook();
    await coordinator('Ana').desk.refreshAging();
    const time = workbench.time();
    const { desk } = coordinator();
    await desk.look();
    expect(desk.state.summary?.refreshed).toEqual({ day: null, time, by: 'Ana' });
    const { refreshedAt } = wordsFor('es').coordinators;
    expect(refreshedAt(time, null, 'Ana')).toBe(`${time} por Ana`);
  });

  test('a name stays on the device, without line breaks, and is never in the workbook before a refresh', async () => {
    ledgerWorkbook();
    const { desk, open } = coordinator('  Ana \n María ');
    expect(desk.state.myName).toBe('Ana María');
    expect(open().state.myName).toBe('Ana María');
    await desk.openDuebook();
    expect(stamp()).toEqual(['', '']);
  });
});
