import { loadWords } from '../../src/words/loadWords';
import { wordsFor } from '../../src/words';

test('a language is known from when it is loaded, and says so before', async () => {
  expect(() => wordsFor('es')).toThrow("The words of 'es' are not loaded");
  await loadWords('es');
  expect(wordsFor('es').pane.cancel).toBe('Cancelar');
  expect(() => wordsFor('en')).toThrow("The words of 'en' are not loaded");
});
