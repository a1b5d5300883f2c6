import type { Table } from '../host/model/table';
import type { ChosenColumn } from './arguments';
import { ourColumn } from './reading/ourColumn';
import { Refusal } from './refusal';
import type { Session } from './session';

const CODE = /^(Code|Código)$/;
const CHOICE = /^(Your choice|Su elección)$/;

/**
 * Types choices into the table *Columns of the ledger*, as a person does; one that it has no row for
 * yet goes into a row below, which Excel takes into the table.
 */
export function chooseColumns(session: Session, chosen: readonly ChosenColumn[]): void {
  if (chosen.length === 0) return;
  const table = session.workbook.table('DuebookColumns');
  const at = (header: RegExp) => (table === undefined ? -1 : ourColumn(table, header));
  if (table === undefined || at(CODE) < 0 || at(CHOICE) < 0) {
    throw new Refusal(
      'The Duebook sheet of this workbook is of an earlier version. Age it once without --column, and then the result with it.',
    );
  }
  for (const { field, header } of chosen) choose(session, table, field, header);
}

function choose(session: Session, table: Table, field: string, header: string): void {
  const { sheet, bodyRange } = table;
  const [code, choice] = [CODE, CHOICE].map((each) => table.range.column + ourColumn(table, each));
  if (code === undefined || choice === undefined) return;
  const rows = Array.from({ length: bodyRange.rows }, (_, down) => bodyRange.row + down);
  const listed = rows.find((row) => sheet.cells.value(row, code) === field);
  const type = (row: number, column: number, text: string) => {
    // The apostrophe that people type: what follows is text, whatever it looks like.
    const isText = sheet.cells.style(row, column).numberFormat === '@';
    session.type({ sheet, row, column }, isText ? text : `'${text}`);
  };
  if (listed !== undefined) {
    type(listed, choice, header);
    return;
  }
  const below = bodyRange.row + bodyRange.rows;
  table.range = { ...table.range, rows: table.range.rows + 1 };
  type(below, code, field);
  type(below, choice, header);
}
