import { cellPlace } from '../../receivables/swapping/cellPlace';
import { REPORT_CELLS } from '../../receivables/settings/settings';
import { readNamedCells } from '../reading/namedCells';
import type { BookSheet } from './bookSheets';

/** The headings of each sheet's tables and of the ledger, by the name of the sheet. */
export async function headings(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const cells = await readNamedCells(context, [REPORT_CELLS.ledgerAddress]);
  const address = String(cells.get(REPORT_CELLS.ledgerAddress) ?? '');
  const rows = sheets.flatMap(({ id, name, kind, headed }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const ranges = headed.map((table) => sheet.tables.getItem(table).getHeaderRowRange());
    // A person may have typed anything where we wrote an address.
    const place = kind === 'ledger' ? cellPlace(address, name) : null;
    if (place?.sheet === name)
      ranges.push(sheet.getRangeByIndexes(place.row, place.column, 1, place.columns));
    return ranges.map((range) => ({ name, range: range.load('values') }));
  });
  await context.sync();
  const found = new Map<string, Set<string>>();
  for (const { name, range } of rows) {
    const known = found.get(name) ?? new Set();
    for (const cell of range.values[0] ?? []) if (cell !== '') known.add(String(cell));
    found.set(name, known);
  }
  return new Map([...found].map(([name, headers]) => [name, [...headers]]));
}
