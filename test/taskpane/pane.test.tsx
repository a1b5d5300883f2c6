import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskState, Summary } from '../../src/actions/actions';
import type { Language } from '../../src/receivables/settings/settings';
import { mountPane } from '../../src/taskpane/mountPane';
import { shownDesk, type ShownDesk } from './shownDesk';

const SUMMARY: Summary = {
  workbook: 'Open items.xlsx',
  asOf: '2026-03-31',
  fixed: false,
  daysAgo: 0,
  tieOut: '0.00',
};

const SAID = {
  en: {
    refresh: 'Refresh aging',
    list: 'Follow-up list',
    mark: 'Mark disputes',
    unmark: 'Unmark disputes',
    choose: 'Choose a column',
    add: 'Add a column Disputed',
    open: 'Open Duebook',
    cancel: 'Cancel',
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
    firstRun: 'Age the open items in this workbook',
  },
  es: {
    refresh: 'Actualizar antigüedad',
    list: 'Lista de seguimiento',
    mark: 'Marcar disputas',
    unmark: 'Quitar marcas',
    choose: 'Elegir una columna',
    add: 'Agregar una columna En disputa',
    open: 'Abrir Duebook',
    cancel: 'Cancelar',
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
    firstRun: 'Clasifique por antigüedad las partidas abiertas de este libro',
  },
} as const;

let takeAway: () => void = () => undefined;

function show(language: Language, state: Partial<DeskState> = {}): ShownDesk {
  const desk = shownDesk(state);
  const element = document.body.appendChild(document.createElement('div'));
  act(() => {
    takeAway = mountPane(element, desk, language);
  });
  return desk;
}

afterEach(() => {
  act(() => takeAway());
  document.body.replaceChildren();
});

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
    expect(facts).toEqual(['Open items.xlsx', said.asOf, '0.00']);
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

  test('the keyboard lets go of a fixed date, and stays in the header', async () => {
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
    expect(document.activeElement).toBe(screen.getByRole('region', { name: said.header }));
  });

  test('a date that rolls has nothing to let go of', () => {
    show(language, { summary: SUMMARY });
    expect(screen.queryByRole('button', { name: said.useToday })).toBeNull();
  });

  test('without a tie-out yet, the header says so', () => {
    show(language, { summary: { ...SUMMARY, tieOut: null } });
    expect(screen.getAllByRole('definition')[2]?.textContent).toBe(said.notRefreshed);
  });

  test('every button presses the desk', async () => {
    const desk = show(language);
    await userEvent.click(button(said.refresh));
    await userEvent.click(button(said.list));
    await userEvent.click(button(said.mark));
    await userEvent.click(button(said.unmark));
    await userEvent.click(button(said.open));
    expect(desk.pressed).toEqual([
      'refreshAging',
      'followUpList',
      'markDisputes',
      'unmarkDisputes',
      'openDuebook',
    ]);
  });

  test('the keyboard reaches the buttons in order', async () => {
    const desk = show(language);
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.refresh));
    await userEvent.keyboard('{Enter}');
    for (const name of [said.list, said.mark, said.unmark, said.open]) {
      await userEvent.tab();
      expect(document.activeElement).toBe(button(name));
    }
    await userEvent.keyboard(' ');
    expect(desk.pressed).toEqual(['refreshAging', 'openDuebook']);
  });

  test('what a question offers is pressed by the keyboard, and the keyboard keeps its place', async () => {
    const desk = show(language);
    const offers = ['chooseDisputeColumn', 'addDisputeColumn'] as const;
    act(() => desk.become({ told: { kind: 'question', text: 'Which column?', offers } }));
    button(said.open).focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.choose));
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.add));
    await userEvent.keyboard('{Enter}');
    expect(desk.pressed).toEqual(['addDisputeColumn']);
    act(() => desk.become({ told: null }));
    expect(screen.queryByRole('button', { name: said.add })).toBeNull();
    expect(document.activeElement).toBe(button(said.refresh));
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
    await userEvent.click(button(said.list));
    await userEvent.click(button(said.cancel));
    expect(desk.pressed).toEqual(['cancel']);
    expect(screen.queryByRole('button', { name: said.open })).toBeNull();
  });

  test('after Cancel the keyboard stays in the pane', async () => {
    const desk = show(language, { running: 'refreshAging' });
    await userEvent.click(button(said.cancel));
    act(() => desk.become({ running: null }));
    expect(document.activeElement).toBe(button(said.refresh));
    expect(screen.queryByRole('button', { name: said.cancel })).toBeNull();
  });
});

describe('the message region', () => {
  test.each([
    ['failure', 'alert', 'status'],
    ['question', 'alert', 'status'],
    ['outcome', 'status', 'alert'],
  ] as const)('says a %s as %s', (kind, role, other) => {
    const desk = show('en');
    const region = screen.getByRole(role);
    expect(region.textContent).toBe('');
    act(() => desk.become({ told: { kind, text: 'The ledger is empty.' } }));
    expect(screen.getByRole(role)).toBe(region);
    expect(region.textContent).toBe('The ledger is empty.');
    expect(screen.getByRole(other).textContent).toBe('');
  });

  test('is silent again when the next action starts', () => {
    const desk = show('en', { told: { kind: 'failure', text: 'The ledger is empty.' } });
    act(() => desk.become({ running: 'refreshAging', told: null }));
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('shows a sheet name that looks like markup as it is', () => {
    show('en', { told: { kind: 'failure', text: 'The sheet "<b>A&amp;B</b>" is protected.' } });
    expect(screen.getByRole('alert').textContent).toBe('The sheet "<b>A&amp;B</b>" is protected.');
  });
});
