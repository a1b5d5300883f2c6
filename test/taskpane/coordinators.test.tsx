import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HEADERS, pictureOf, ROWS } from './pictureOf';
import { loadViews, showPane, SUMMARY, takePaneAway } from './shownPane';

beforeAll(loadViews);
afterEach(takePaneAway);

describe.each([
  [
    'en',
    'This workbook',
    'Refreshed 14:05 by Ana',
    'Refreshed March 30, 2026, 09:40',
    'Refresh anyway',
    'The figures below are still as of March 31, 2026: refresh.',
  ],
  [
    'es',
    'Este libro',
    'Actualizado 14:05 por Ana',
    'Actualizado 30 de marzo de 2026, 09:40',
    'Actualizar de todos modos',
    'Las cifras de abajo son todavía al 31 de marzo de 2026: actualice.',
  ],
] as const)(
  'coordinators who share a workbook, in %s',
  (language, header, today, earlier, anyway, still) => {
    test.each([
      [today, { day: null, time: '14:05', by: 'Ana' }],
      [earlier, { day: '2026-03-30', time: '09:40', by: '' }],
    ])('the header says %s', (line, refreshed) => {
      showPane(language, '#/today', { summary: { ...SUMMARY, refreshed } });
      expect(screen.getByRole('region', { name: header }).textContent).toContain(line);
    });

    test('figures of an earlier day say so once another as-of date was typed', () => {
      const picture = pictureOf(HEADERS, ROWS);
      const desk = showPane(language, '#/today', { picture });
      const shown = screen.getByRole('region', { name: header });
      expect(shown.textContent).not.toContain(still);
      act(() => {
        desk.become({ summary: { ...SUMMARY, asOf: '2026-04-01' } });
      });
      expect(shown.textContent).toContain(still);
    });

    test('a question before a second refresh can be answered where it is read', async () => {
      const text = 'Ana refreshed this workbook 2 minutes ago.';
      const desk = showPane(language, '#/today', {
        told: { kind: 'question', text, offers: ['refreshAnyway'] },
      });
      const message = screen.getByRole('alert');
      expect(message.textContent).toContain(text);
      await userEvent.click(screen.getByRole('button', { name: anyway }));
      expect(desk.pressed).toEqual(['refreshAnyway']);
    });
  },
);

test('a person types their name once in Set-up', async () => {
  const desk = showPane('en', '#/set-up');
  const field = await screen.findByLabelText<HTMLInputElement>('Your name for colleagues');
  await userEvent.type(field, 'Ana{Enter}');
  expect(desk.names).toEqual(['Ana']);
  expect(field.value).toBe('Ana');
  act(() => {
    desk.become({ myName: 'Ana María' });
  });
  expect(field.value).toBe('Ana María');
  await userEvent.type(field, ' X{Escape}');
  expect(field.value).toBe('Ana María');
});
