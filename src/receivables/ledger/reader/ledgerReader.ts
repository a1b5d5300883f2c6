import type { CellValue } from '../area';
import type { DateOrder, Ledger, LedgerHead, NumberStyle } from '../ledger';
import type { Question } from '../question';
import { answerStyles } from './texts/columnStyles';
import { RowReader } from './rowReader';
import { settleLedger } from './settleLedger';

export interface ReaderOptions {
  /** The person's answer where text dates do not prove the order of day and month. */
  readonly dateOrder: DateOrder | null;
  /** The person's answer where text amounts do not prove their decimal mark. */
  readonly numberStyle: NumberStyle | null;
  /** Days to add to dates that are numbers: 1462 in a workbook of the 1904 system, else 0. */
  readonly dayOffset: number;
}

/** A ledger, or what must be asked before it can be read. */
export type LedgerOrQuestion = { readonly ledger: Ledger } | { readonly question: Question };

export interface LedgerReader {
  /** Takes the next rows below the header, in order; cells run over the ledger's own columns. */
  add(rows: readonly (readonly CellValue[])[]): void;
  /** The ledger, or what must be asked before it can be read. To be called once, at the end. */
  finish(): LedgerOrQuestion;
  /** The same in steps, none of them long: a million rows must not hold up the page. */
  finishInSteps(): Generator<void, LedgerOrQuestion>;
}

/**
 * Reads a ledger's rows, block by block, into columns. Every row becomes an item, a heading, a total, a
 * blank or an unread row with an issue; nothing in a cell makes it throw.
 * @example
 * const reader = ledgerReader(head, { dateOrder: null, numberStyle: null, dayOffset: 0 });
 * for (const block of blocks) reader.add(block);
 * const read = reader.finish();
 */
export function ledgerReader(head: LedgerHead, options: ReaderOptions): LedgerReader {
  const rows = new RowReader(head, options.dayOffset);
  function* finishInSteps(): Generator<void, LedgerOrQuestion> {
    const styles = answerStyles(head, rows, options);
    if ('question' in styles) return styles;
    return { ledger: yield* settleLedger(head, rows, styles) };
  }
  return {
    add: (block) => rows.add(block),
    finish: () => {
      const steps = finishInSteps();
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
    },
    finishInSteps,
  };
}
