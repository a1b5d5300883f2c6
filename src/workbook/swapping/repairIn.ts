import { Outbox } from '../applying/outbox';
import { recorded } from '../restoring/recorded';
import { changedSheets, NOTHING_WRITTEN, type Written } from '../restoring/written';
import { Refusal } from '../refusal';
import type { Repair } from './findRepairs';
import { runsOf } from '../reading/formulaRuns';
import { readPlaces } from '../reading/readPlaces';
import { readWhenAnswered } from './readWhenAnswered';
import { touchedBy } from './swapRecorded';
import { writeKeepingFormats } from './writeKeepingFormats';

/** What became of formulas that were to be put right. */
export interface RepairedIn {
  readonly repaired: readonly Repair[];
  /** Those that show #NAME? even so. */
  readonly still: readonly Repair[];
  /** Those whose table would meet other cells; they stand as before. */
  readonly noRoom: readonly Repair[];
}

/**
 * Puts formulas right, so that they can be put back while the workbook stays open. Where Excel refuses
 * half-way, those that are right stay so, and `halfWritten` hears of them.
 */
export async function repairRecorded(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
  halfWritten: (written: Written) => void,
): Promise<RepairedIn & { readonly written: Written }> {
  if (repairs.length === 0)
    return { repaired: [], still: [], noRoom: [], written: NOTHING_WRITTEN };
  const sheet = repairs[0]?.sheet ?? '';
  let isHalf = false;
  const makes = {
    halfWritten: (written: Written) => {
      isHalf = changedSheets(written).length > 0;
      halfWritten(written);
    },
  };
  try {
    const write = () => repairIn(context, repairs);
    const { value, written } = await recorded(context, touchedBy(repairs), write, makes);
    return { ...value, written };
  } catch (error) {
    throw isHalf ? new Refusal('halfRepaired', sheet, error) : error;
  }
}

/** Writes the formulas, contiguous ones at once, waits for their functions and looks what they show. */
async function repairIn(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
): Promise<RepairedIn> {
  await write(context, repairs, ({ repaired }) => repaired);
  const runs = runsOf(repairs);
  const read = await readWhenAnswered(context, runs);
  const shown = new Map(
    runs.flatMap(({ places }, at) =>
      places.map((repair, down): [Repair, unknown] => [repair, read[at]?.[down]?.[0]]),
    ),
  );
  const showing = (error: string) => repairs.filter((one) => shown.get(one) === error);
  const [still, noRoom] = [showing('#NAME?'), showing('#SPILL!')];
  if (noRoom.length > 0) await write(context, noRoom, ({ formula }) => formula);
  const isLeft = new Set([...still, ...noRoom]);
  const repaired = repairs.filter((one) => !isLeft.has(one));
  return { repaired, still, noRoom };
}

async function write(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
  formulaOf: (repair: Repair) => string,
): Promise<void> {
  const outbox = new Outbox(context);
  const runs = runsOf(repairs);
  const formats = await readPlaces(context, runs, 'numberFormat');
  for (const [at, run] of runs.entries()) {
    const cells = run.places.map((repair) => [formulaOf(repair)]);
    await writeKeepingFormats(outbox, run, cells, formats[at] ?? []);
  }
  await outbox.send();
}
