import type { AgingResult } from '../aging/result';
import { cellAddress } from '../ledger/address';
import { cellText } from '../ledger/cellText';
import { FIELDS } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { Profile } from '../ledger/mapping/mappingMemory';
import type { ConventionMisfit } from '../conventions/exportConvention';
import { fromMinorUnits } from '../money/rounding';
import { isNamed } from '../settings/changedMemory';
import { PROFILES_TABLE } from '../settings/memoryTables';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import { duebookTable, numberColumn, textColumn } from './duebookTable';
import { AMOUNT_OF_ANY_CURRENCY, COUNT_FORMAT } from './formats';
import { notAgedText } from './notAgedText';
import type { TablePlan } from './plan';

/** One cause in `DuebookControl`. */
export interface ControlLine {
  readonly currency: string;
  readonly code: string;
  readonly what: string;
  /** Rows of the sheet, as a person counts them: 45, 46. */
  readonly rows: string;
  /** In the currency, not in minor units. */
  readonly amount: number;
}

export const TIE_OUT_TABLE = 'DuebookTieOut';
export const CONTROL_TABLE = 'DuebookControl';
export const MISFITS_TABLE = 'DuebookMisfits';

/** So many rows tell what the matter is; the count of all of them stands above. */
const MOST_MISFITS = 200;

/**
 * `DuebookTieOut`: what is in the ledger but not aged, one row a cause and currency. An item that is
 * contested in part counts here too, because the amount is part of it, though its rest is aged: the
 * amounts add up to the ledger, the items need not.
 */
export function tieOutTable(row: number, result: AgingResult | null, words: SheetWords): TablePlan {
  const lines = (result?.blocks ?? []).flatMap((block) =>
    block.notAged.map(({ cause, tally }) => ({
      currency: block.currency ?? '',
      cause,
      items: cause === 'disputed' ? block.disputed.items : tally.items,
      amount: fromMinorUnits(tally.amount, block.decimals),
    })),
  );
  const column = columnsOf(lines, words);
  return duebookTable(TIE_OUT_TABLE, row, [
    column(
      'currency',
      ({ tieOut }) => tieOut.currency,
      ({ currency }) => currency,
    ),
    column(
      'code',
      ({ tieOut }) => tieOut.code,
      ({ cause }) => cause,
    ),
    column(
      'what',
      ({ tieOut }) => tieOut.what,
      ({ cause }) => notAgedText(cause, result, words),
    ),
    numberColumn(
      column(
        'items',
        ({ tieOut }) => tieOut.items,
        ({ items }) => items,
      ),
      COUNT_FORMAT,
    ),
    numberColumn(
      column(
        'amount',
        ({ tieOut }) => tieOut.amount,
        ({ amount }) => amount,
      ),
      AMOUNT_OF_ANY_CURRENCY,
    ),
  ]);
}

/** `DuebookControl`: why the ledger adds up to something else than the control total. */
export function controlTable(
  row: number,
  lines: readonly ControlLine[],
  words: SheetWords,
): TablePlan {
  const column = columnsOf(lines, words);
  return duebookTable(CONTROL_TABLE, row, [
    column(
      'currency',
      ({ control }) => control.currency,
      ({ currency }) => currency,
    ),
    column(
      'code',
      ({ control }) => control.code,
      ({ code }) => code,
    ),
    column(
      'what',
      ({ control }) => control.what,
      ({ what }) => what,
    ),
    column(
      'rows',
      ({ control }) => control.rows,
      ({ rows }) => rows,
    ),
    numberColumn(
      column(
        'amount',
        ({ control }) => control.amount,
        ({ amount }) => amount,
      ),
      AMOUNT_OF_ANY_CURRENCY,
    ),
  ]);
}

/** `DuebookMisfits`: items that the export itself ages otherwise than by its own rule. */
export function misfitsTable(
  row: number,
  ledger: Ledger | null,
  misfits: readonly ConventionMisfit[],
  words: SheetWords,
): TablePlan {
  const lines = misfits.slice(0, MOST_MISFITS);
  const column = columnsOf(lines, words);
  const addressOf = ({ item }: ConventionMisfit) => {
    const below = ledger?.items.row[item];
    if (ledger === null || below === undefined) return '';
    return cellAddress(ledger.head.headerRow + 1 + below, ledger.head.column);
  };
  return duebookTable(MISFITS_TABLE, row, [
    column('address', ({ misfits: say }) => say.address, addressOf),
    column(
      'account',
      ({ misfits: say }) => say.account,
      ({ item }) => accountOf(ledger, item),
    ),
    column(
      'invoice',
      ({ misfits: say }) => say.invoice,
      ({ item }) => cellText(ledger?.items.invoice[item] ?? ''),
    ),
    column(
      'exported',
      ({ misfits: say }) => say.exported,
      ({ exported }) => exported,
    ),
    column(
      'ours',
      ({ misfits: say }) => say.ours,
      ({ ours }) => ours,
    ),
  ]);
}

function accountOf(ledger: Ledger | null, item: number): string {
  return ledger?.accounts[ledger.items.account[item] ?? -1]?.key ?? '';
}

/** `DuebookProfiles`: columns saved under names, one row a field; the one in use says so. */
export function profilesTable(
  row: number,
  profiles: readonly Profile[],
  inUse: string | null,
  words: SheetWords,
): TablePlan {
  const lines = profiles.flatMap(({ name, headers }) =>
    FIELDS.flatMap((field) => {
      const header = headers[field];
      return header === undefined ? [] : [{ name, field, header }];
    }),
  );
  const column = columnsOf(lines, words);
  const used = ({ name }: { readonly name: string }) =>
    inUse !== null && isNamed(name, inUse) ? words.yes : '';
  return duebookTable(PROFILES_TABLE, row, [
    column(
      'profile',
      ({ profiles: say }) => say.profile,
      ({ name }) => name,
    ),
    column(
      'code',
      ({ profiles: say }) => say.code,
      ({ field }) => field,
    ),
    column(
      'header',
      ({ profiles: say }) => say.header,
      ({ header }) => header,
    ),
    column('inUse', ({ profiles: say }) => say.inUse, used),
    column(
      'field',
      ({ profiles: say }) => say.field,
      ({ field }) => words.duebook.fields[field],
    ),
  ]);
}

/** What makes a column of these lines: its id, its header, and what stands in it for a line. */
function columnsOf<Line>(lines: readonly Line[], words: SheetWords) {
  return (
    id: string,
    header: (say: DuebookSheetWords) => string,
    cell: (line: Line) => string | number,
  ) => textColumn(id, header, words, lines.map(cell));
}
