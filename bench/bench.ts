import { parseArgs } from 'node:util';
import { agingAgainstLibreOffice } from './agingAgainstLibreOffice';
import { agingAgainstObjects } from './agingAgainstObjects';
import { agingAgainstPlainPass } from './agingAgainstPlainPass';
import { functionsOverOffice } from './functionsOverOffice';
import { growth } from './growth';
import { isWithin, type LeftOut, type Measurement } from './measurement';
import { paneInBrowser } from './paneInBrowser';
import { readingAgainstBareLoop } from './readingAgainstBareLoop';
import { refreshOverOffice } from './refreshOverOffice';
import { taskPaneWeight } from './taskPaneWeight';

/**
 * `npm run bench [-- --json]`: the design's budgets, as ratios measured within this one process; whether
 * all of them are kept. `--formulas` measures the same aging by formulas in LibreOffice besides, which
 * takes many minutes.
 */
async function bench(): Promise<boolean> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { json: flag, formulas: flag } });
  const measurements: Measurement[] = [];
  for (const measure of [
    agingAgainstPlainPass,
    agingAgainstObjects,
    readingAgainstBareLoop,
    growth,
    refreshOverOffice,
    functionsOverOffice,
    taskPaneWeight,
    paneInBrowser,
    ...(values.formulas ? [agingAgainstLibreOffice] : []),
  ]) {
    // What one measurement leaves behind must not be cleared away during the next.
    globalThis.gc?.();
    const outcome: Outcome = await measure();
    if ('leftOut' in outcome) {
      if (!values.json) console.log(`left out: ${outcome.leftOut}`);
      continue;
    }
    const measured = [outcome].flat();
    measurements.push(...measured);
    if (!values.json) measured.forEach((one) => console.log(line(one)));
  }
  if (values.json) console.log(json(measurements));
  return measurements.every(isWithin);
}

type Outcome = Measurement | Measurement[] | LeftOut;

function line(measurement: Measurement): string {
  const { name, measured, budget, kind, unit } = measurement;
  if (budget === null) return `info ${name}: ${measured.toFixed(2)} ${unit}`;
  const verdict = isWithin(measurement) ? 'ok  ' : 'OVER';
  return `${verdict} ${name}: ${measured.toFixed(2)} ${unit} (${kind} ${budget})`;
}

function json(measurements: readonly Measurement[]): string {
  return JSON.stringify(
    measurements.map((measurement) => ({
      name: measurement.name,
      measured: Number(measurement.measured.toFixed(3)),
      budget: measurement.budget,
      ok: isWithin(measurement),
    })),
  );
}

bench().then(
  // The emulated Excel keeps timers of the page it holds.
  (kept) => process.exit(kept ? 0 : 1),
  (problem: unknown) => {
    console.error(problem);
    process.exit(1);
  },
);
