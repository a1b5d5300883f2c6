import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskState } from '../../../src/actions/actions';
import type { Language } from '../../../src/receivables/settings/settings';
import { goTo, showPane, SUMMARY, takePaneAway } from '../shownPane';

const SAID = {
  en: {
    choose: 'Choose a column',
    add: 'Add a column Disputed',
    dismiss: 'Dismiss message',
    details: 'Details',
    ageAsOf: 'Age as of 2026-03-31',
  },
  es: {
    choose: 'Elegir una columna',
    add: 'Agregar una columna En disputa',
    dismiss: 'Cerrar mensaje',
    details: 'Detalles',
    ageAsOf: 'Calcular al 2026-03-31',
  },
} as const;

afterEach(takePaneAway);

const show = (language: Language, state: Partial<DeskState> = {}) =>
  showPane(language, '', { summary: null, ...state });

const button = (name: string) => screen.getByRole('button', { name });

describe.each(['en', 'es'] as const)('what the pane tells in %s', (language) => {
  const said = SAID[language];

  test('a message that has been read is dismissed; the next one is shown again', async () => {
    const desk = show(language, { summary: SUMMARY });
    act(() => desk.become({ told: { kind: 'outcome', text: 'Done.' } }));
    await userEvent.click(button(said.dismiss));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    act(() => desk.become({ told: { kind: 'outcome', text: 'Done.' } }));
    expect(screen.getByRole('status').textContent).toBe('Done.');
  });

  test('what a question offers is pressed by the keyboard, which keeps its place', async () => {
    const desk = show(language, { summary: SUMMARY });
    const offers = ['chooseDisputeColumn', 'addDisputeColumn'] as const;
    act(() => desk.become({ told: { kind: 'question', text: 'Which column?', offers } }));
    button(said.dismiss).focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.choose));
    await userEvent.tab();
    expect(document.activeElement).toBe(button(said.add));
    await userEvent.keyboard('{Enter}');
    expect(desk.pressed).toEqual(['addDisputeColumn']);
    act(() => desk.become({ told: null }));
    expect(screen.queryByRole('button', { name: said.add })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('the rest of a long message is one press away, and closed again with the next', () => {
    const first = `10 rows: 9 items, 1 credit. ${'A question to look into. '.repeat(6)}`.trim();
    const aside = 'Since the last refresh: total up 1,200.00 to 12,400.00; newly over 30: Acme.';
    const tell = { kind: 'outcome', text: `${first} ${aside}`, asides: [aside] } as const;
    const desk = show(language, { summary: SUMMARY });
    act(() => desk.become({ told: tell }));
    expect(screen.getByRole('status').textContent).toBe(first);
    const folded = () => screen.getByText(said.details, { selector: 'summary' }).closest('details');
    expect(folded()?.open).toBe(false);
    expect(folded()?.textContent).toBe(said.details + aside);
    // Beside the live region: opening it has nothing read out again.
    expect(screen.getByRole('status').contains(folded())).toBe(false);
    act(() => folded()?.setAttribute('open', ''));
    const next = 'Since the last refresh: total down 1,200.00 to 11,200.00; none newly over 30.';
    act(() => desk.become({ told: { ...tell, text: `${first} ${next}`, asides: [next] } }));
    expect(folded()?.open).toBe(false);
    act(() => desk.become({ told: { kind: 'outcome', text: 'Done.' } }));
    expect(screen.queryByText(said.details)).toBeNull();
  });

  test('an earlier list is aged as of its own day by one press', async () => {
    const desk = show(language, { summary: SUMMARY });
    const told = { kind: 'outcome', text: 'Is this the latest list?', warns: true } as const;
    act(() => desk.become({ told: { ...told, listedOn: '2026-03-31' } }));
    await userEvent.click(button(said.ageAsOf));
    expect(desk.changed).toEqual([['asOf', '2026-03-31']]);
    act(() => desk.become({ told }));
    expect(screen.queryByRole('button', { name: said.ageAsOf })).toBeNull();
  });

  test('what went well is not said again in the next view; what went wrong is', () => {
    const desk = show(language, { summary: SUMMARY, told: { kind: 'outcome', text: 'Done.' } });
    expect(screen.getByRole('status').textContent).toBe('Done.');
    goTo('#/aging');
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => desk.become({ told: { kind: 'failure', text: 'It is protected.' } }));
    goTo('#/today');
    expect(screen.getByRole('alert').textContent).toBe('It is protected.');
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
