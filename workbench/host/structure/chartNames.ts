import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** An id that no chart of the workbook has yet. */
export function freeChartId({ sheets }: Workbook): string {
  const taken = new Set(sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  for (let number = taken.size + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0004-0000-0000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

/** The name Excel gives a new chart: `Chart 1`. */
export function freeChartName({ charts }: Sheet): string {
  const taken = new Set(charts.map(({ name }) => name.toLowerCase()));
  for (let number = charts.length + 1; ; number++) {
    if (!taken.has(`chart ${number}`)) return `Chart ${number}`;
  }
}
