/** The value axis of a chart. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  /** Where lines go across. */
  readonly steps: readonly number[];
}

const MOST_STEPS = 6;

/** An axis with round steps that holds 0 and all the numbers. */
export function chartScale(numbers: readonly number[]): ChartScale {
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers);
  const step = roundStep((most - least || 1) / MOST_STEPS);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const steps = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { low: first * step, high: last * step, steps };
}

/** The next of 1, 2, 5, 10, 20, ... or of their tenths. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  return times * power;
}
