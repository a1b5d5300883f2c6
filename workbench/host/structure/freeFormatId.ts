import type { Workbook } from '../model/workbook';

/** An id that no conditional format of the workbook has yet. */
export function freeFormatId({ sheets }: Workbook): string {
  const taken = new Set(sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => id)));
  for (let number = taken.size + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0003-0000-0000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}
