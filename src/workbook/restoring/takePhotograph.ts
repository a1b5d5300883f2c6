import type { SheetPlan } from '../../receivables/sheets/plan';
import { askChartMemory } from '../applying/chartMemory';
import { readColumnIds } from '../applying/columnIds';
import { readSeriesRanges } from '../applying/seriesRanges';
import type { UsedCells } from '../applying/usedCells';
import { disputeMarksOn } from '../marking/disputeMarksOn';
import { isOurChart } from '../ourNames';
import { withoutSheet } from '../reading/withoutSheet';
import type { FreshCells, MarkPhoto, Photograph, SheetPhoto } from './photograph';
import { NO_CELLS, readPhotos } from './readPhotos';
import { askLooksOf, askParts, askSheet, cellsAsked, sheetPhoto } from './sheetPhoto';

/** What a write may change. */
export interface Touched {
  /** Id or name. */
  readonly sheet: string;
  /** `B2:D40`; without it the whole sheet, with its tables, widths and charts. */
  readonly address?: string;
  /** Says which tables of a whole sheet are ours, and by which columns their rows are known. */
  readonly plan?: SheetPlan;
  /** The cells at `address` are blank so far; put back, they lose what they got besides contents. */
  readonly fresh?: FreshCells;
  /** So many rows from the first are looked at; all of them unless said. */
  readonly rows?: number;
  /** What was read of it just now, so that it need not be read again. */
  readonly read?: UsedCells | null;
  /** As it was photographed last: by that the messages are measured. */
  readonly like?: SheetPhoto | undefined;
  /** Named cells on it in which a choice is offered; none of them need be there. */
  readonly choices?: readonly string[];
  /** The sheet's dispute marks and nothing else. */
  readonly marks?: true;
}

const BLANK: Omit<SheetPhoto, 'id' | 'name' | 'marks'> = {
  address: 'marks',
  cells: NO_CELLS,
  looks: [],
  tables: [],
  widths: [],
  charts: [],
  frame: null,
  rules: [],
  choices: [],
  fresh: null,
};

/** Reads what stands where a write will be, in a few requests whatever the number of sheets. */
export async function takePhotograph(
  context: Excel.RequestContext,
  touched: readonly Touched[],
): Promise<Photograph> {
  const { workbook } = context;
  const all = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name,items/formula');
  const memory = askChartMemory(context);
  const columnIds = await readColumnIds(context);
  const found = touched.flatMap((one) => {
    const sheet = all.items.find(({ id, name }) => id === one.sheet || name === one.sheet);
    return sheet === undefined ? [] : [{ one: { ...one, choices: choicesIn(one, names) }, sheet }];
  });
  const asked = found
    .filter(({ one }) => one.marks !== true)
    .map(({ one, sheet }) => askSheet(sheet, one));
  if (asked.length > 0) await context.sync();
  for (const one of asked) askParts(context, one);
  const places = asked.map(cellsAsked);
  const cells = await readPhotos(context, places);
  // Blank sheets alone have no cells to be read with them.
  if (places.every((place) => place === null)) await context.sync();
  const askAllLooks = () =>
    asked.map((one, at) => askLooksOf(one, cells[at] ?? NO_CELLS)).some(Boolean);
  const isAsked = askAllLooks();
  // Of people's own charts there may be kinds of which Excel tells no cells, and nothing is put back.
  const charts = asked.flatMap((one) =>
    (one.charts?.items ?? []).filter(({ name }) => isOurChart(name)),
  );
  const drawn = await readSeriesRanges(
    context,
    charts.map(({ series }) => series),
  );
  // With what an older Excel cannot tell of charts it refuses the rest of the request.
  if (drawn === null) askAllLooks();
  if (isAsked && (drawn === null || charts.length === 0)) await context.sync();
  const ranges = new Map(charts.map((chart, at) => [chart, drawn?.[at] ?? null]));
  const marked = await photographMarks(
    context,
    found.filter(({ one }) => one.marks === true).map(({ sheet }) => sheet),
  );
  return {
    sheets: [...asked.map((one, at) => sheetPhoto(one, cells[at], columnIds, ranges)), ...marked],
    sheetNames: new Map(all.items.map(({ id, name }) => [id, name])),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    columnIds,
    charts: memory(),
  };
}

/** The named cells that offer choices, as far as they stand. */
function choicesIn(
  { plan, choices = plan?.choices.map(({ name }) => name) ?? [] }: Touched,
  { items }: Excel.NamedItemCollection,
): readonly string[] {
  return choices.filter((wanted) =>
    items.some(({ name, formula }) => name === wanted && !String(formula).includes('#REF!')),
  );
}

async function photographMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetPhoto[]> {
  if (sheets.length === 0) return [];
  const marks = await disputeMarksOn(context, sheets);
  const asked = marks.map(({ sheet, ours }) => ({
    sheet,
    ours: ours.map((format) => ({ format, range: format.getRangeOrNullObject().load('address') })),
  }));
  await context.sync();
  return asked.map(({ sheet, ours }) => ({
    ...BLANK,
    id: sheet.id,
    name: sheet.name,
    marks: ours.map(({ format, range }): MarkPhoto => ({
      // Without the sheet's name, which may change.
      address: range.isNullObject ? null : withoutSheet(range.address),
      formula: format.custom.rule.formula,
    })),
  }));
}
