import type { CellValue } from '../receivables/ledger/area';
import type { Ledger, LedgerHead } from '../receivables/ledger/ledger';
import {
  ledgerReader,
  type LedgerOrQuestion,
  type LedgerReader,
  type ReaderOptions,
} from '../receivables/ledger/reader/ledgerReader';
import type { Question } from '../receivables/ledger/question';
import type { ExcelContext } from '../workbook/excelRun';
import { demandSameLedger } from '../workbook/reading/demandSameLedger';
import { readRows } from '../workbook/reading/readRows';
import { hasHiddenRows } from '../workbook/reading/hasHiddenRows';
import { rowBelowTable } from '../workbook/reading/rowBelowTable';
import type { Work } from './actions';
import { breath, MANY_ROWS } from './breath';

/** A ledger as read, and whether rows of it are out of sight (filtered or hidden rows count too). */
export interface LedgerRead {
  readonly ledger: Ledger;
  readonly rowsHidden: boolean;
  /** Row of the sheet (from 1) where items begin right below its table, which lacks them; else null. */
  readonly rowBelow: number | null;
}

/** Where a ledger's rows stand, and by what they are read. */
interface RowsToRead extends ReaderOptions {
  readonly head: LedgerHead;
  readonly lastRow: number;
}

/** Hears of a ledger's rows as they are read, block by block. */
export type OnRows = (rows: readonly (readonly CellValue[])[]) => void;

/** Reads the ledger's rows block by block, reporting progress; can be cancelled between blocks. */
export async function readLedger(
  context: ExcelContext,
  work: Work,
  { head, lastRow, ...options }: RowsToRead,
  onRows?: OnRows,
): Promise<LedgerRead | { readonly question: Question }> {
  const reader = ledgerReader(head, options);
  let done = 0;
  for await (const rows of readRows(context, head)) {
    reader.add(rows);
    onRows?.(rows);
    done += rows.length;
    work.report({ done, of: head.rows });
    work.stopIfCancelled();
  }
  await demandSameLedger(context, head, lastRow);
  const read = await finish(reader, head.rows, work);
  if ('question' in read) return read;
  return {
    ledger: read.ledger,
    rowsHidden: await hasHiddenRows(context, head),
    rowBelow: await rowBelowTable(context, head),
  };
}

/** Settles what was read; of many rows in steps, between which a person can cancel. */
async function finish(reader: LedgerReader, rows: number, work: Work): Promise<LedgerOrQuestion> {
  if (rows < MANY_ROWS) return reader.finish();
  const steps = reader.finishInSteps();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breath(rows, work);
  }
}
