import { render, screen } from '@testing-library/react';
import { BucketStrip } from '../../../src/taskpane/parts/BucketStrip';
import { wordsFor } from '../../../src/words/everyLanguage';

const LABELS = ['Current', '1-30', '31-60', '61-90', '91+'];

function strip(language: 'en' | 'es', amounts: readonly number[]) {
  render(<BucketStrip labels={LABELS} amounts={amounts} decimals={2} words={wordsFor(language)} />);
  return screen.getByRole('img');
}

test.each([
  ['en', 'Current: 100.00, 25.0%; 31-60: 200.00, 50.0%; 91+: 100.00, 25.0%'],
  ['es', 'Por vencer: 100.00, el 25.0%; 31-60: 200.00, el 50.0%; 91+: 100.00, el 25.0%'],
] as const)('in %s a screen reader hears what is in each bucket', (language, spoken) => {
  const image = strip(language, [10_000, 0, 20_000, 0, 10_000]);
  expect(image.getAttribute('aria-label')).toBe(spoken);
});

test('each bucket is as wide as its share and stands where the younger ones end', () => {
  const bars = strip('en', [10_000, 0, 20_000, 0, 10_000]).querySelectorAll('svg > rect');
  const places = [...bars].map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]);
  expect(places).toEqual([
    ['0%', '25%'],
    ['25%', '50%'],
    ['75%', '25%'],
  ]);
});

test('no two buckets are drawn with as much ink', () => {
  const hatches = strip('en', [1, 1, 1, 1, 1]).querySelectorAll('pattern > rect');
  const ink = [...hatches].map((line) => Number(line.getAttribute('width')));
  expect(new Set(ink).size).toBe(LABELS.length);
  expect(ink).toEqual([...ink].sort((a, b) => a - b));
});

test.each([
  ['en', 'Nothing is open'],
  ['es', 'No hay saldo abierto'],
] as const)('in %s an empty strip says so', (language, spoken) => {
  expect(strip(language, [0, 0, 0, 0, 0]).getAttribute('aria-label')).toBe(spoken);
});
