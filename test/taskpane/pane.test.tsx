import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskState } from '../../src/actions/actions';
import type { Language } from '../../src/receivables/settings/settings';
import { goTo, showPane, SUMMARY, takePaneAway } from './shownPane';

const SAID = {
  en: {
    refresh: 'Refresh aging',
    open: 'Open Duebook',
    cancel: 'Cancel',
    sample: 'Put in sample data',
    today: 'Today',
    aging: 'Aging',
    noFigures: 'No figures yet',
    looking: 'Looking at the workbook',
    views: 'Views',
    header: 'This workbook',
    asOf: 'March 31, 2026',
    fixed: {
      0: 'March 31, 2026, fixed, today',
      1: 'March 31, 2026, fixed, yesterday',
      6: 'March 31, 2026, fixed, 6 days ago',
      [-1]: 'March 31, 2026, fixed, tomorrow',
      [-3]: 'March 31, 2026, fixed, in 3 days',
    },
    useToday: 'Use today',
    notRefreshed: 'not refreshed yet',
    running: 'Refreshing the aging',
    rows: '12,000 of 100,000 rows',
    reading: 'Reading the ledger',
    firstRun: 'Age the open items in this workbook',
  },
  es: {
    refresh: 'Actualizar antigüedad',
    open: 'Abrir Duebook',
    cancel: 'Cancelar',
    sample: 'Poner datos de ejemplo',
    today: 'Hoy',
    aging: 'Antigüedad',
    noFigures: 'Todavía no hay cifras',
    looking: 'Examinando el libro',
    views: 'Vistas',
    header: 'Este libro',
    asOf: '31 de marzo de 2026',
    fixed: {
      0: '31 de marzo de 2026, fija, hoy',
      1: '31 de marzo de 2026, fija, ayer',
      6: '31 de marzo de 2026, fija, hace 6 días',
      [-1]: '31 de marzo de 2026, fija, mañana',
      [-3]: '31 de marzo de 2026, fija, dentro de 3 días',
    },
    useToday: 'Usar hoy',
    notRefreshed: 'sin actualizar',
    running: 'Actualizando la antigüedad',
    rows: '12,000 de 100,000 filas',
    reading: 'Leyendo la cartera',
    firstRun: 'Clasifique por antigüedad las partidas abiertas de este libro',
  },
} as const;

afterEach(takePaneAway);

const show = (language: Language, state: Partial<DeskState> = {}) =>
  showPane(language, '', { summary: null, ...state });

const button = (name: string) => screen.getByRole('button', { name });

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const said = SAID[language];

  test('the page says its language to screen readers', () => {
    show(language);
    expect(document.documentElement.lang).toBe(language);
  });

  test('before the first refresh it says what it does and needs', () => {
    show(language);
    expect(screen.getByRole('heading', { name: said.firstRun })).toBeTruthy();
    expect(screen.queryByRole('region', { name: said.header })).toBeNull();
  });

  test('afterwards the header shows workbook, as-of date and tie-out', () => {
    show(language, { summary: SUMMARY });
    const header = within(screen.getByRole('region', { name: said.header }));
    const facts = header.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts).toEqual(['Open items.xlsx', said.asOf, SUMMARY.tieOut]);
    expect(screen.queryByRole('heading', { name: said.firstRun })).toBeNull();
  });

  test.each([0, 1, 6, -1, -3] as const)(
    'a date that a person fixed is called so, with its distance: %d days ago',
    (daysAgo) => {
      show(language, { summary: { ...SUMMARY, fixed: true, daysAgo } });
      const [, asOf] = screen.getAllByRole('definition');
      expect(asOf?.textContent).toBe(`${said.fixed[daysAgo]} ${said.useToday}`);
    },
  );

  test('the keyboard lets go of a fixed date, and stays in the pane', async () => {
    const desk = show(language, { summary: { ...SUMMARY, fixed: true, daysAgo: 6 } });
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.useToday));
    await userEvent.keyboard('{Enter}');
    expect(desk.pressed).toEqual(['useToday']);
    act(() => desk.become({ running: 'useToday' }));
    await userEvent.keyboard('{Enter}');
    expect(desk.pressed).toEqual(['useToday']);
    act(() => desk.become({ running: null, summary: SUMMARY }));
    expect(screen.queryByRole('button', { name: said.useToday })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('a date that rolls has nothing to let go of', () => {
    show(language, { summary: SUMMARY });
    expect(screen.queryByRole('button', { name: said.useToday })).toBeNull();
  });

  test('without a tie-out yet, the header says so', () => {
    show(language, { summary: { ...SUMMARY, tieOut: null } });
    expect(screen.getAllByRole('definition')[2]?.textContent).toBe(said.notRefreshed);
  });

  test('on the first run the keyboard reaches what can be done, in order', async () => {
    const desk = show(language);
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.refresh));
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(desk.pressed).toEqual(['refreshAging', 'openDuebook']);
  });

  test('made-up items are offered where Duebook has looked and found none, and only there', async () => {
    const desk = show(language);
    expect(screen.queryByRole('button', { name: said.sample })).toBeNull();
    act(() => desk.become({ question: { code: 'no-ledger' } }));
    await userEvent.click(button(said.sample));
    expect(desk.pressed).toEqual(['putInSampleData']);
  });

  test('afterwards Refresh stands before the views', async () => {
    const desk = show(language, { summary: SUMMARY });
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.refresh));
    await userEvent.keyboard('{Enter}');
    expect(desk.pressed).toEqual(['refreshAging']);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: said.today }));
  });

  test('the first press takes the keyboard from the first run to the view', async () => {
    const desk = show(language);
    await userEvent.click(button(said.refresh));
    act(() => desk.become({ running: null, summary: SUMMARY }));
    expect(document.activeElement).toBe(screen.getByRole('main', { name: said.today }));
  });

  test('the pane that opens takes no focus from the grid', () => {
    const desk = show(language, { opening: 'looking' });
    act(() => desk.become({ opening: null, summary: SUMMARY }));
    expect(document.activeElement).toBe(document.body);
  });

  test('until it knows what the workbook is, it does not call it new', () => {
    const desk = show(language, { opening: 'looking' });
    expect(screen.queryByRole('heading', { name: said.firstRun })).toBeNull();
    expect(screen.getByRole('progressbar', { name: said.looking })).toBeTruthy();
    act(() => desk.become({ opening: null }));
    expect(screen.getByRole('heading', { name: said.firstRun })).toBeTruthy();
  });

  test('without figures a view says how to get them; while they come, that they come', () => {
    const desk = show(language, { summary: SUMMARY });
    expect(screen.getByRole('heading', { name: said.noFigures })).toBeTruthy();
    act(() => desk.become({ opening: 'reading' }));
    expect(screen.queryByRole('heading', { name: said.noFigures })).toBeNull();
  });

  test('the reading on opening can be cancelled, and keeps nobody from pressing', async () => {
    const desk = show(language, {
      summary: SUMMARY,
      opening: 'reading',
      progress: { done: 12_000, of: 100_000 },
    });
    const bar = screen.getByRole('progressbar', { name: said.reading });
    expect(bar.getAttribute('aria-valuetext')).toBe(said.rows);
    await userEvent.click(button(said.refresh));
    await userEvent.click(button(said.cancel));
    expect(desk.pressed).toEqual(['refreshAging', 'cancel']);
  });

  test('running work shows how far it has come', () => {
    show(language, { running: 'refreshAging', progress: { done: 12_000, of: 100_000 } });
    const bar = screen.getByRole('progressbar', { name: said.running });
    expect(bar.getAttribute('aria-valuetext')).toBe(said.rows);
    expect(bar.getAttribute('aria-valuenow')).toBe('12000');
    expect(bar.getAttribute('aria-valuemax')).toBe('100000');
  });

  test.each([null, { done: 0, of: 0 }])(
    'with progress %j it only shows that it moves',
    (progress) => {
      show(language, { running: 'refreshAging', progress });
      const bar = screen.getByRole('progressbar', { name: said.running });
      expect(bar.hasAttribute('aria-valuenow')).toBe(false);
    },
  );

  test('while it runs, nothing else can be pressed and Cancel can', async () => {
    const desk = show(language, { running: 'refreshAging' });
    await userEvent.click(button(said.refresh));
    await userEvent.click(button(said.cancel));
    expect(desk.pressed).toEqual(['cancel']);
  });

  test('after Cancel the keyboard stays in the pane', async () => {
    const desk = show(language, { summary: SUMMARY, running: 'refreshAging' });
    await userEvent.click(button(said.cancel));
    act(() => desk.become({ running: null }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(screen.queryByRole('button', { name: said.cancel })).toBeNull();
  });

  test('the navigation leads to the views and says where one is', async () => {
    show(language, { summary: SUMMARY });
    const views = within(screen.getByRole('navigation', { name: said.views }));
    const here = () => views.getAllByRole('link', { current: 'page' }).map((a) => a.textContent);
    expect(here()).toEqual([said.today]);
    goTo('#/aging');
    expect(here()).toEqual([said.aging]);
    expect(screen.getByRole('main', { name: said.aging })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: said.aging })).toBeTruthy();
  });
});
