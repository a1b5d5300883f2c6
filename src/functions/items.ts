import type { PassItems } from '../receivables/aging/pass';
import type { CellValue } from '../receivables/ledger/area';
import { accountKey } from '../receivables/ledger/accountKey';
import type { FunctionWords } from '../words/functionWords';
import type { Argument, Cell, Matrix } from './cells';
import { errorIn, isBlank, toMatrix } from './cells';
import { balanceColumn, dayColumn } from './columns';
import { rowsBeforeItems } from './rowsBeforeItems';
import { placeOf } from './place';
import { Problem } from './problem';
import { sameSize } from './sameSize';
import { leaveTotalsOut } from './leaveTotalsOut';

/** The items of a function's ranges, as the aging pass takes them. */
export interface Items {
  readonly columns: PassItems;
  /** Decimals of the amounts' smallest unit. */
  readonly decimals: number;
  /** The account cells by index, each as it first stands in the range; one where none were given. */
  readonly accounts: readonly Cell[];
}

/** The ranges of a function that hold items. */
export interface ItemRanges {
  readonly accounts?: Argument;
  readonly dueDates: Argument;
  readonly balances: Argument;
}

/**
 * Reads ranges of the same size, cell by cell in the same order, as items: all of one account where no
 * accounts are given. The first thing that cannot be read is the answer, with its place.
 * @example readItems({ dueDates: [[46112]], balances: [[100]] }, words)
 */
export function readItems(ranges: ItemRanges, words: FunctionWords): Items | Problem {
  const dueDates = toMatrix(ranges.dueDates);
  const balances = toMatrix(ranges.balances);
  const accounts = 'accounts' in ranges ? toMatrix(ranges.accounts) : null;
  const uneven =
    sameSize(words, ['due_dates', dueDates], ['balances', balances]) ??
    (accounts && sameSize(words, ['accounts', accounts], ['balances', balances]));
  if (uneven) return uneven;
  const from = rowsBeforeItems(dueDates, balances, words);
  const days = dayColumn(dueDates, from, words);
  if (days instanceof Problem) return days;
  const amounts = balanceColumn(balances, from, words);
  if (amounts instanceof Problem) return amounts;
  const length = amounts.minor.length;
  const columns = {
    length,
    account: new Int32Array(length),
    currency: new Uint8Array(length),
    balance: amounts.minor,
    invoiceDay: new Int32Array(length),
    dueDay: days,
    settledDay: new Int32Array(0),
    disputed: new Float64Array(length),
  };
  const { decimals } = amounts;
  if (accounts === null) return { columns, decimals, accounts: [''] };
  const found = findAccounts(accounts, from, columns, words);
  if (found instanceof Problem) return found;
  leaveTotalsOut(found.keys, columns);
  const width = accounts[0]?.length ?? 1;
  const cells = found.firstCells.map((at) => accounts[Math.floor(at / width)]?.[at % width] ?? '');
  return { columns, decimals, accounts: cells };
}

/** The accounts of a range, in order of first appearance. */
interface AccountsFound {
  readonly keys: readonly string[];
  /** The first cell of each, counted row by row. */
  readonly firstCells: readonly number[];
}

/** Puts into `columns.account` whose each item is. A row without an amount is nobody's. */
function findAccounts(
  range: Matrix,
  from: number,
  { account, balance }: { readonly account: Int32Array; readonly balance: Float64Array },
  words: FunctionWords,
): AccountsFound | Problem {
  const keys: string[] = [];
  const firstCells: number[] = [];
  const byKey = new Map<string, number>();
  // By cell too, which saves nearly every row from being spelled out.
  const known = new Map<Cell | undefined, number>();
  const indexOf = (cell: Cell | undefined, at: number): number => {
    const key = accountKey(nameIn(cell));
    const index = byKey.get(key) ?? keys.push(key) - 1;
    if (index === firstCells.length) firstCells.push(at);
    byKey.set(key, index);
    known.set(cell, index);
    return index;
  };
  const width = range[0]?.length ?? 0;
  for (let row = from, at = from * width; row < range.length; row++) {
    const cells = range[row]!;
    for (let column = 0; column < width; column++, at++) {
      const cell = cells[column];
      const isOwed = balance[at] !== 0;
      const index = isOwed ? known.get(cell) : undefined;
      if (index !== undefined) account[at] = index;
      else if (isOwed || cell !== 0) {
        const error = errorIn(cell);
        if (error !== null) {
          return new Problem(
            words.cellError(placeOf(words, 'accounts', range, row, column), error),
          );
        }
        if (isOwed) account[at] = indexOf(cell, at);
      }
    }
  }
  return { keys, firstCells };
}

/** What an account is called in a cell: an empty one is nobody's. */
function nameIn(cell: Cell | undefined): CellValue {
  return isBlank(cell) || typeof cell === 'object' ? '' : (cell ?? '');
}
