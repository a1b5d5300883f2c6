import type { CellValue } from '../../receivables/ledger/area';
import { isResult, showsSame, typedAsShown } from '../../receivables/swapping/keptCells';
import type { FormulaSwap } from '../../receivables/swapping/swap';
import { Outbox } from '../applying/outbox';
import { patiently } from '../applying/patiently';
import { Refusal } from '../refusal';
import { runsOf, type Run } from '../reading/formulaRuns';
import { readPlaces, rangeOf } from '../reading/readPlaces';
import { readWhenAnswered } from './readWhenAnswered';
import { writeKeepingFormats } from './writeKeepingFormats';

/** What became of formulas of ours. */
export interface SwappedIn {
  readonly live: readonly FormulaSwap[];
  readonly values: readonly FormulaSwap[];
  /** Formulas that had no result to keep; they stand as before. */
  readonly left: readonly FormulaSwap[];
}

type Rows = readonly (readonly CellValue[])[];

/** A run of formulas with what it shows. */
interface ShownRun {
  readonly run: Run<FormulaSwap>;
  readonly shown: Rows;
  readonly formats: Rows;
}

/**
 * Puts values or built-in formulas in the place of formulas of ours, and reads back: every cell must show
 * what it showed before, else it gets the value. Number formats stay, texts stay texts, and what was
 * spilled over becomes plain cells. Where Excel refuses half-way, all formulas are put back.
 */
export async function swapIn(
  context: Excel.RequestContext,
  swaps: readonly FormulaSwap[],
): Promise<SwappedIn> {
  const runs = runsOf(swaps);
  const shown = bySwap(runs, await readWhenAnswered(context, runs));
  const hasResult = (swap: FormulaSwap) => isResult(shown.get(swap) ?? []);
  const left = swaps.filter((swap) => !hasResult(swap));
  const wanted = swaps.filter(hasResult);
  const formats = await readPlaces(context, runsOf(wanted), 'numberFormat');
  const all = runsOf(wanted).map((run, at): ShownRun => {
    return {
      run,
      shown: run.places.flatMap((swap) => shown.get(swap) ?? []),
      formats: formats[at] ?? [],
    };
  });
  try {
    await write(context, all, liveOf);
    const unlike = await different(context, all);
    if (unlike.size > 0) {
      const again = all.filter(({ run }) => run.places.some((swap) => unlike.has(swap)));
      await write(context, again, (swap) => (unlike.has(swap) ? null : liveOf(swap)));
      const [still] = await different(context, again);
      if (still !== undefined) throw new Refusal('unknown', still.sheet);
    }
    const isLive = (swap: FormulaSwap) => liveOf(swap) !== null && !unlike.has(swap);
    const values = wanted.filter((swap) => !isLive(swap));
    return { live: wanted.filter(isLive), values, left };
  } catch (error) {
    try {
      await patiently(() => formulasAgain(context, all));
    } catch {
      throw new Refusal('halfSwapped', all[0]?.run.sheet, error);
    }
    throw error;
  }
}

type Live = FormulaSwap['live'];

function liveOf({ live }: FormulaSwap): Live {
  return live;
}

function bySwap(
  runs: readonly Run<FormulaSwap>[],
  read: readonly Rows[],
): ReadonlyMap<FormulaSwap, Rows> {
  const shown = new Map<FormulaSwap, Rows>();
  runs.forEach(({ places, row }, at) => {
    for (const swap of places) {
      const from = swap.row - row;
      shown.set(swap, (read[at] ?? []).slice(from, from + swap.rows));
    }
  });
  return shown;
}

async function write(
  context: Excel.RequestContext,
  runs: readonly ShownRun[],
  liveOf: (swap: FormulaSwap) => Live,
): Promise<void> {
  const outbox = new Outbox(context);
  for (const { run, shown, formats } of runs) {
    const cells = run.places.flatMap((swap) => {
      const live = liveOf(swap);
      const from = swap.row - run.row;
      return Array.from({ length: swap.rows }, (_, down) =>
        (shown[from + down] ?? []).map(
          (cell, across) => live?.[down]?.[across] ?? typedAsShown(cell),
        ),
      );
    });
    await writeKeepingFormats(outbox, run, cells, formats);
  }
  await outbox.send();
}

/** The formulas of which a cell no longer shows what it did. */
async function different(
  context: Excel.RequestContext,
  runs: readonly ShownRun[],
): Promise<ReadonlySet<FormulaSwap>> {
  const read = await readPlaces(
    context,
    runs.map(({ run }) => run),
    'values',
  );
  const unlike = new Set<FormulaSwap>();
  runs.forEach(({ run, shown }, at) => {
    for (const swap of run.places) {
      const from = swap.row - run.row;
      const isSame = Array.from({ length: swap.rows }, (_, down) => down + from).every((row) =>
        (shown[row] ?? []).every((cell, across) => showsSame(cell, read[at]?.[row]?.[across])),
      );
      if (!isSame) unlike.add(swap);
    }
  });
  return unlike;
}

/** Empties what was filled, then the formulas fill it again. */
async function formulasAgain(
  context: Excel.RequestContext,
  runs: readonly ShownRun[],
): Promise<void> {
  const outbox = new Outbox(context);
  for (const { run, formats } of runs) {
    const isBlock = run.places.length === 1 && run.rows * run.columns > 1;
    if (isBlock) rangeOf(context, run).clear(Excel.ClearApplyTo.contents);
    const cells = run.places.map(({ formula }) => [formula]);
    const own = isBlock ? formats.slice(0, 1).map((line) => line.slice(0, 1)) : formats;
    await writeKeepingFormats(outbox, run, cells, own);
  }
  await outbox.send();
}
