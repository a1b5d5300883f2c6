import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { age } from '../../src/receivables/aging/age';
import { targetReport } from '../../src/receivables/targets/targetReport';
import { compared, day, snapshots, targeted as picture, untargeted } from './agingPartsPicture';
import { layOutLists } from './listLayout';
import { AS_OF, pictureOf } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

const SAID = {
  en: {
    targets: 'Targets',
    set: 'Set targets',
    lines: [
      'Over 30: 18.0% of at most 15% ✕ overCollect 35,294.12 from 1 account',
      'Over 90: 0.0% of at most 5% ✓ within',
    ],
    list: 'More on the aging',
    parts: [
      'Targets ✕ 1 of 2 met · 1 group over',
      'Way back',
      'About to roll',
      'What comes due',
      'By Owner',
      'Trend',
      'Compared with a day',
      'Ages in the ledger',
    ],
    whole: 'All accounts',
    gross: 'Over 30: 18.0% of at most 15% ✕ over',
    net: 'Net of dispute 13.7% ✓ within',
    luis: 'Over 30: 3.5% of at most 20% ✓ within',
    collect: 'Collect 35,294.12 from this account.',
    steps: 'To collect, over 30',
    step: 'Alpha Clinics35,294.12of 100,000.00 over 30 ',
    met: 'Every target is met',
    notAll: 'Not every target is met',
    rolls: ['1-30 → to 31-60 · 1 item70,000.00', 'Current → to 1-30 · 1 item100,000.00'],
    then: ['Over 30: 25.0% of at most 15% ✕ over', 'Over 90: 0.0% of at most 5% ✓ within'],
    inAWeek: 'In 7 days',
    byAccount: 'By account',
    rolling: 'Delta100,000.00Current to 1-30 on 6 Apr 2026',
    due: ['In 1-7 days · 1 item100,000.00', 'In 8-30 days · 1 item650,000.00'],
    groups: 'By Owner',
    ana: /^Ana150,000\.00100\.0% over 30 · 150,000\.00/,
    noGroups: 'The accounts are not grouped',
    trend: 'From 12.0% over on 1 Mar 2026 to 18.0% on 31 Mar 2026',
    broken: 'Where the line is broken, over meant another number of days.',
    table: 'Day by day',
    tableRows: ['31 Mar 202618.0%16.0%15.0%', '1 Mar 202612.0% (Over 60)10.0%15.0%'],
    keep: 'Keep snapshots',
    with: 'Compare with',
    compare: 'Compare',
    days: ['24 Mar 2026', '1 Mar 2026 (by bucket only)'],
    since: 'Since 24 Mar 2026',
    total: 'Total▲ up 100,000.001,000,000.00',
    credits: 'Creditsunchanged0.00',
    moved: 'Accounts, by how much they moved',
    rates: 'Roll rates',
    rate: ['Current → to 1-3020.0% since 1 Mar 2026', '1-30 → to 31-60no snapshot of that time'],
    columns: ['Add age columns', 'Copy with ages'],
    back: 'Back to Aging',
  },
  es: {
    targets: 'Metas',
    set: 'Definir metas',
    lines: [
      'Más de 30: 18.0% de un máximo de 15% ✕ excedeCobrar 35,294.12 de 1 cuenta',
      'Más de 90: 0.0% de un máximo de 5% ✓ cumple',
    ],
    list: 'Más sobre la antigüedad',
    parts: [
      'Metas ✕ 1 de 2 cumplida · 1 grupo excede',
      'Cómo volver a la meta',
      'Por pasar de tramo',
      'Próximos vencimientos',
      'Por Owner',
      'Tendencia',
      'Comparar con un día',
      'Antigüedad en la cartera',
    ],
    whole: 'Todas las cuentas',
    gross: 'Más de 30: 18.0% de un máximo de 15% ✕ excede',
    net: 'Sin lo disputado 13.7% ✓ cumple',
    luis: 'Más de 30: 3.5% de un máximo de 20% ✓ cumple',
    collect: 'Cobre 35,294.12 de esta cuenta.',
    steps: 'Por cobrar, a más de 30',
    step: 'Alpha Clinics35,294.12de 100,000.00 a más de 30 ',
    met: 'Se cumplen todas las metas',
    notAll: 'No se cumplen todas las metas',
    rolls: ['1-30 → a 31-60 · 1 partida70,000.00', 'Por vencer → a 1-30 · 1 partida100,000.00'],
    then: [
      'Más de 30: 25.0% de un máximo de 15% ✕ excede',
      'Más de 90: 0.0% de un máximo de 5% ✓ cumple',
    ],
    inAWeek: 'En 7 días',
    byAccount: 'Por cuenta',
    rolling: 'Delta100,000.00Por vencer a 1-30 el 6 abr 2026',
    due: ['En 1-7 días · 1 partida100,000.00', 'En 8-30 días · 1 partida650,000.00'],
    groups: 'Por Owner',
    ana: /^Ana150,000\.00100\.0% con más de 30 · 150,000\.00/,
    noGroups: 'Las cuentas no están agrupadas',
    trend: 'Del 12.0% el 1 mar 2026 al 18.0% el 31 mar 2026',
    broken: 'Donde la línea se interrumpe, se contaban otros días de atraso.',
    table: 'Día por día',
    tableRows: ['31 mar 202618.0%16.0%15.0%', '1 mar 202612.0% (Más de 60)10.0%15.0%'],
    keep: 'Guardar historial',
    with: 'Comparar con',
    compare: 'Comparar',
    days: ['24 mar 2026', '1 mar 2026 (solo por tramo)'],
    since: 'Desde el 24 mar 2026',
    total: 'Saldo total▲ sube 100,000.001,000,000.00',
    credits: 'Créditossin cambio0.00',
    moved: 'Cuentas, según cuánto cambiaron',
    rates: 'Tasas de traspaso',
    rate: [
      'Por vencer → a 1-3020.0% desde el 1 mar 2026',
      '1-30 → a 31-60sin historial de entonces',
    ],
    columns: ['Agregar columnas', 'Copia'],
    back: 'Volver a Antigüedad',
  },
} as const;

layOutLists();
afterEach(takePaneAway);

const main = () => within(screen.getByRole('main'));
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const listed = (name: string) =>
  texts(within(main().getByRole('list', { name })).getAllByRole('listitem'));
const tableRows = (name: string) =>
  texts(within(main().getByRole('table', { name })).getAllByRole('row'));

describe.each(['en', 'es'] as const)('the parts of the aging in %s', (language) => {
  const said = SAID[language];

  test('Today says of each target whether it is kept, and leads to the way back', () => {
    const desk = showPane(language, '#/today', { picture });
    expect(listed(said.targets)).toEqual(said.lines);
    expect(
      main()
        .getByRole('link', { name: /35,294\.12/ })
        .getAttribute('href'),
    ).toBe('#/aging/~way-back');
    expect(main().queryByRole('link', { name: said.set })).toBeNull();
    act(() => desk.become({ picture: untargeted }));
    expect(main().queryByRole('list', { name: said.targets })).toBeNull();
    expect(main().getByRole('link', { name: said.set }).getAttribute('href')).toBe(
      '#/set-up/targets',
    );
  });

  test('Aging leads to each part, and each part back, with the keyboard in the view', async () => {
    showPane(language, '#/aging', { picture });
    expect(listed(said.list).map((text) => text?.trim())).toEqual(said.parts);
    await userEvent.click(main().getByRole('link', { name: said.targets }));
    expect(window.location.hash).toBe('#/aging/~targets');
    const back = await main().findByRole('link', { name: said.back });
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(back.getAttribute('href')).toBe('#/aging');
  });

  test('targets of the whole and of each group, gross and net of dispute', () => {
    showPane(language, '#/aging/~targets', { picture });
    expect(listed(said.whole)[0]).toContain(said.gross);
    expect(listed(said.whole)[0]).toContain(said.net);
    expect(listed('Luis')).toEqual([expect.stringContaining(said.luis)]);
    expect(listed('Ana')).toHaveLength(2);
  });

  test('the way back: what to collect, and from whom', () => {
    const desk = showPane(language, '#/aging/~way-back', { picture });
    expect(main().getByText(said.collect)).toBeTruthy();
    const steps = within(main().getByRole('list', { name: said.steps })).getAllByRole('link');
    expect(texts(steps)).toEqual([said.step]);
    expect(steps[0]?.getAttribute('href')).toBe('#/accounts/A1');
    const kept = { ...picture.settings, targets: [{ overDays: 30, percent: 20 }] };
    const { ledger, result } = picture;
    act(() =>
      desk.become({ picture: { ...picture, targets: targetReport(ledger, result, kept) } }),
    );
    // Ana's group is over it all the same.
    expect(main().getByRole('heading', { name: said.notAll })).toBeTruthy();
    const alone = { ...ledger, groups: null };
    const whole = targetReport(alone, age(alone, kept), kept);
    act(() => desk.become({ picture: { ...picture, targets: whole } }));
    expect(main().getByRole('heading', { name: said.met })).toBeTruthy();
    act(() => desk.become({ picture: untargeted }));
    expect(main().getByRole('link', { name: said.set })).toBeTruthy();
  });

  test('what rolls within a week, and what comes due', () => {
    showPane(language, '#/aging/~rolling', { picture });
    const [table] = main().getAllByRole('table');
    expect(texts(within(table!).getAllByRole('row'))).toEqual(said.rolls);
    expect(listed(said.inAWeek)).toEqual(said.then);
    expect(listed(said.byAccount)).toContain(said.rolling);
    act(() => {
      window.location.hash = '#/aging/~due';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(texts(main().getAllByRole('row')).slice(0, 2)).toEqual(said.due);
  });

  test('the groups, or how to choose some', () => {
    const desk = showPane(language, '#/aging/~groups', { picture });
    expect(listed(said.groups)).toEqual([
      expect.stringMatching(said.ana),
      expect.stringMatching(/^Luis/),
    ]);
    act(() => desk.become({ picture: untargeted }));
    expect(main().getByRole('heading', { name: said.noGroups })).toBeTruthy();
  });

  test('a group has its share with what is disputed, also where that is left out of the buckets', () => {
    const headers = 'Customer ID,Customer,Invoice,Due Date,Balance,Currency,Disputed,Owner';
    const rows = [
      ['A1', 'Alpha Clinics', 'I-1', AS_OF - 40, 100, 'USD', 'Yes', 'Ana'],
      ['A1', 'Alpha Clinics', 'I-2', AS_OF, 300, 'USD', '', 'Ana'],
    ];
    showPane(language, '#/aging/~groups', {
      picture: pictureOf(headers, rows, { disputes: 'excluded' }),
    });
    expect(listed(said.groups)).toEqual([expect.stringMatching(/^Ana400\.00.*25\.0\s?%/)]);
  });

  test('the trend as a line and in figures', async () => {
    const desk = showPane(language, '#/aging/~trend', { picture });
    await userEvent.click(main().getByRole('button', { name: said.keep }));
    expect(desk.pressed).toEqual(['keepSnapshots']);
    act(() => desk.become({ picture: { ...picture, snapshots } }));
    expect(main().getByRole('img', { name: said.trend })).toBeTruthy();
    expect(main().getByText(said.broken)).toBeTruthy();
    await userEvent.click(main().getByText(said.table));
    const rows = texts(main().getAllByRole('row'));
    expect([rows[1], rows[3]]).toEqual(said.tableRows);
  });

  test('the figures beside those of an earlier day', async () => {
    const desk = showPane(language, '#/aging/~changes', { picture: { ...picture, snapshots } });
    const choice = main().getByLabelText(said.with);
    expect(texts(within(choice).getAllByRole('option'))).toEqual(said.days);
    await userEvent.click(main().getByRole('button', { name: said.compare }));
    expect(desk.compared).toEqual([day(7)]);
    act(() => desk.become({ picture: { ...picture, snapshots: compared } }));
    expect(tableRows(said.since)).toEqual(expect.arrayContaining([said.total, said.credits]));
    expect(listed(said.moved)).toEqual([expect.stringMatching(/^Alpha Clinics100,000\.00▲/)]);
    expect(tableRows(said.rates)).toEqual(said.rate);
  });

  test('the ages in the ledger, or in a copy of it', async () => {
    const desk = showPane(language, '#/aging/~columns', { picture });
    const buttons = main().getAllByRole('button');
    expect(buttons).toHaveLength(2);
    for (const button of buttons) await userEvent.click(button);
    expect(desk.pressed).toEqual(['addAgeColumns', 'copyWithAges']);
  });
});
