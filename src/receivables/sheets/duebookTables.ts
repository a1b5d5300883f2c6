import type { AgingResult } from '../aging/result';
import type { CellValue } from '../ledger/area';
import type { Field } from '../ledger/field';
import { fromMinorUnits } from '../money/rounding';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import { DUEBOOK_COLUMNS, DUEBOOK_ROWS } from './duebookLayout';
import { AMOUNT_OF_ANY_CURRENCY, COUNT_FORMAT, TEXT_FORMAT } from './formats';
import type { LedgerReport } from './ledgerReport';
import type { TableColumnPlan, TablePlan } from './plan';

/** One line of `DuebookIssues`: where (null: no one cell), a stable code, a plain sentence. */
export interface IssueLine {
  readonly address: string | null;
  readonly code: string;
  readonly message: string;
}

/**
 * `DuebookColumns`: which column of the ledger holds which field. Always a row for every field, so
 * that the table below it never has to move.
 */
export function columnsTable(report: LedgerReport | null, words: SheetWords): TablePlan {
  const fields = Object.keys(words.duebook.fields) as Field[];
  const of = (say: DuebookSheetWords) => say.columns;
  const found = fields.map((field) => report?.columns[field]);
  const columns = [
    column(
      'field',
      (say) => of(say).field,
      words,
      fields.map((field) => words.duebook.fields[field]),
    ),
    column(
      'column',
      (say) => of(say).column,
      words,
      found.map((each) => each?.letters ?? ''),
    ),
    column(
      'header',
      (say) => of(say).header,
      words,
      found.map((each) => each?.header ?? ''),
    ),
  ];
  const { columns: row } = DUEBOOK_ROWS;
  return { ...table('DuebookColumns', row, DUEBOOK_COLUMNS.reading, columns), keepsRows: true };
}

/** `DuebookTieOut`: what is in the ledger but not aged, one row a cause and currency. */
export function tieOutTable(result: AgingResult | null, words: SheetWords): TablePlan {
  const rows = (result?.blocks ?? []).flatMap((block) =>
    block.notAged.map(({ cause, tally }) => ({
      currency: block.currency ?? '',
      cause,
      items: tally.items,
      amount: fromMinorUnits(tally.amount, block.decimals),
    })),
  );
  const of = (say: DuebookSheetWords) => say.tieOut;
  const causes = rows.map(({ cause }) => cause);
  return table('DuebookTieOut', DUEBOOK_ROWS.tieOut, DUEBOOK_COLUMNS.reading, [
    column(
      'currency',
      (say) => of(say).currency,
      words,
      rows.map(({ currency }) => currency),
    ),
    column('code', (say) => of(say).code, words, causes),
    column(
      'what',
      (say) => of(say).what,
      words,
      causes.map((cause) => words.notAged[cause]),
    ),
    {
      ...column(
        'items',
        (say) => of(say).items,
        words,
        rows.map(({ items }) => items),
      ),
      kind: 'number',
      format: COUNT_FORMAT,
    },
    {
      ...column(
        'amount',
        (say) => of(say).amount,
        words,
        rows.map(({ amount }) => amount),
      ),
      kind: 'number',
      format: AMOUNT_OF_ANY_CURRENCY,
    },
  ]);
}

/** `DuebookIssues`: the cells of the ledger that a person should look at. */
export function issuesTable(issues: readonly IssueLine[], words: SheetWords): TablePlan {
  const of = (say: DuebookSheetWords) => say.issues;
  return table('DuebookIssues', DUEBOOK_ROWS.issues, DUEBOOK_COLUMNS.labels, [
    column(
      'address',
      (say) => of(say).address,
      words,
      issues.map(({ address }) => address ?? ''),
    ),
    column(
      'code',
      (say) => of(say).code,
      words,
      issues.map(({ code }) => code),
    ),
    column(
      'message',
      (say) => of(say).message,
      words,
      issues.map(({ message }) => message),
    ),
  ]);
}

function column(
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

/** These lists are replaced as a whole: their rows have no identity that outlives a refresh. */
function table(
  name: string,
  row: number,
  column: number,
  columns: readonly TableColumnPlan[],
): TablePlan {
  return {
    name,
    row,
    column,
    columns,
    rows: columns[0]?.values.length ?? 0,
    key: null,
    leavingMark: null,
    totals: false,
    style: 'TableStyleLight1',
  };
}
