import type { ExcelHost } from '../../../host/host';
import { writeAsCoAuthor } from '../../../host/person/coAuthor';
import { addressOf } from '../../../host/model/address';
import { cellRect } from '../../../host/model/rect';
import type { Table } from '../../../host/model/table';
import type { BenchWords } from '../../words';
import type { Switch } from './switch';

/** Switches of the sheet in front: what its owner or another person may have done to it. */
export function sheetSwitches(
  host: ExcelHost,
  words: BenchWords,
  tell: (text: string) => void,
): readonly Switch[] {
  const { person } = host;
  const sheet = () => host.workbook.activeSheet;
  const table = () => host.workbook.tables.find((one) => one.sheet === sheet());
  return [
    {
      kind: 'toggle',
      id: 'protectedSheet',
      isOn: () => sheet().protected,
      turn: (on) => {
        if (on) person.protect(sheet().name);
        else person.unprotect(sheet().name);
      },
    },
    {
      kind: 'toggle',
      id: 'activeFilter',
      isOn: () => (table()?.filters.size ?? 0) > 0,
      turn: (on) => {
        const own = table();
        if (!own) tell(words.noTable);
        else if (on) filterByFirstValue(host, own);
        else for (const { name } of own.columns) person.filterTable(own.name, name, null);
      },
    },
    {
      kind: 'incident',
      id: 'coAuthor',
      happen: () => {
        const place = lastAmount(host);
        if (!place) {
          tell(words.nothingToWrite);
          return;
        }
        const { row, column, amount } = place;
        const address = addressOf(cellRect(row, column));
        writeAsCoAuthor(host, sheet(), address, amount + 1);
        tell(words.coAuthorWrote(`${sheet().name}!${address}`));
      },
    },
  ];
}

/** Lets only the rows through that say the same as the first row in the first column that varies. */
function filterByFirstValue(host: ExcelHost, { name, sheet, range, columns }: Table): void {
  const shown = (row: number, column: number) => sheet.cells.value(range.row + row, column);
  const varied = columns.findIndex((_, at) => {
    const values = new Set<unknown>();
    for (let row = 1; row < Math.min(range.rows, 50); row++) {
      values.add(shown(row, range.column + at));
    }
    return values.size > 1 && values.size < 20;
  });
  const at = Math.max(0, varied);
  const column = columns[at];
  if (!column) return;
  const value = String(shown(1, range.column + at));
  host.person.filterTable(name, column.name, { filterOn: 'Values', values: [value] });
}

/** The lowest amount on the sheet in front that is written, not calculated. */
function lastAmount(
  host: ExcelHost,
): { readonly row: number; readonly column: number; readonly amount: number } | null {
  let last: { row: number; column: number; amount: number } | null = null;
  for (const { row, column, value, formula, style } of host.workbook.activeSheet.cells.entries()) {
    const isAmount = typeof value === 'number' && /0\.00/.test(style?.numberFormat ?? '');
    if (isAmount && formula === undefined) last = { row, column, amount: value };
  }
  return last;
}
