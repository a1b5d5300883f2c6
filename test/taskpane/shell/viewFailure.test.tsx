import { render, screen } from '@testing-library/react';
import { ViewFailure } from '../../../src/taskpane/shell/ViewFailure';
import { wordsFor } from '../../../src/words/everyLanguage';

function Broken(): never {
  throw new Error('the part did not load');
}

let logged: jest.SpyInstance;
beforeEach(() => {
  // React tells developers of every error that a boundary catches.
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());

test.each([
  ['en', 'This view could not be shown', 'Reload the pane'],
  ['es', 'No se pudo mostrar esta vista', 'Volver a cargar el panel'],
] as const)('in %s a view that breaks says so and what to do', (language, title, reload) => {
  const words = wordsFor(language).pane.viewFailure;
  render(
    <ViewFailure words={words}>
      <Broken />
    </ViewFailure>,
  );
  expect(screen.getByRole('alert').textContent).toContain(title);
  expect(screen.getByRole('button', { name: reload })).toBeTruthy();
});

test('a view that works is shown as it is', () => {
  render(
    <ViewFailure words={wordsFor('en').pane.viewFailure}>
      <p>Fine</p>
    </ViewFailure>,
  );
  expect(screen.getByText('Fine')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
