import type { CellValue } from '../ledger/area';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import { DUEBOOK_COLUMNS } from './duebookLayout';
import { TEXT_FORMAT } from './formats';
import type { TableColumnPlan, TablePlan } from './plan';

/** A column of texts of a table on *Duebook*. */
export function textColumn(
  id: string,
  header: (say: DuebookSheetWords) => string,
  words: SheetWords,
  values: readonly CellValue[],
): TableColumnPlan {
  return {
    id,
    header: header(words.duebook),
    aliases: [...new Set([english, spanish].map((each) => header(each.duebook)))],
    kind: 'text',
    format: TEXT_FORMAT,
    values,
    leaving: '',
    total: null,
    width: 20,
  };
}

/** A column of numbers of such a table, in this format. */
export function numberColumn(column: TableColumnPlan, format: string): TableColumnPlan {
  return { ...column, kind: 'number', format };
}

/** A table on *Duebook* from this row on; its rows are replaced as a whole. */
export function duebookTable(
  name: string,
  row: number,
  columns: readonly TableColumnPlan[],
): TablePlan {
  return {
    name,
    row,
    column: DUEBOOK_COLUMNS.labels,
    columns,
    rows: columns[0]?.values.length ?? 0,
    key: null,
    leavingMark: null,
    totals: false,
    style: 'TableStyleLight1',
  };
}
