import { render, screen } from '@testing-library/react';
import { Amount } from '../../../src/taskpane/parts/Amount';
import { Delta } from '../../../src/taskpane/parts/Delta';
import { percent } from '../../../src/taskpane/parts/percent';
import { wordsFor } from '../../../src/words/everyLanguage';

test.each([
  [123_456_789, 2, null, '1,234,567.89'],
  [-1_725_137, 2, 'USD', '-17,251.37 USD'],
  [0, 2, null, '0.00'],
  [1_000, 0, 'JPY', '1,000 JPY'],
  [1_234_567, 3, 'KWD', '1,234.567 KWD'],
])('%d with %d decimals in %s reads %s', (minor, decimals, currency, text) => {
  const { container } = render(<Amount minor={minor} decimals={decimals} currency={currency} />);
  expect(container.textContent).toBe(text);
});

test.each([
  ['en', 100_000, 240_000, '▲ up 1,400.00'],
  ['en', 240_000, 100_000, '▼ down 1,400.00'],
  ['en', 500, 500, 'unchanged'],
  ['es', 100_000, 240_000, '▲ sube 1,400.00'],
  ['es', 240_000, 100_000, '▼ baja 1,400.00'],
  ['es', 500, 500, 'sin cambio'],
] as const)('in %s, %d then %d now reads %s', (language, before, after, text) => {
  const { parts } = wordsFor(language);
  const { container } = render(<Delta change={{ before, after }} decimals={2} words={parts} />);
  expect(container.textContent).toBe(text);
});

test('a screen reader hears the word and not the sign', () => {
  render(<Delta change={{ before: 1, after: 2 }} decimals={2} words={wordsFor('en').parts} />);
  expect(screen.getByText('▲').getAttribute('aria-hidden')).toBe('true');
});

test.each([
  [1, 3, '33.3%'],
  [0, 5, '0.0%'],
  [5, 5, '100.0%'],
  [0, 0, '0.0%'],
])('%d of %d is %s', (part, whole, text) => {
  expect(percent(part, whole)).toBe(text);
});
