import type { SerialDay } from '../calendar/serialDay';
import { toMinorUnits } from '../money/rounding';
import { standingWord, type StandingWord } from './commitmentStatus';
import { readNoted, type NotedThen } from './notedThen';
import type { FindAccount, Owing } from './owing';
import { cellWords, type TypedRow } from './pageTables';
import { promisedIn } from './promises';

/** A row of the table of commitments, as far as it can be judged. */
export interface Commitment {
  /** Index into the ledger's accounts; null where none is named or it is not there any more. */
  readonly account: number | null;
  /** What of its account is past due now; 0 of one that left the ledger. */
  readonly owes: Owing;
  /** Minor units; null where no amount above 0 is named. */
  readonly amount: number | null;
  readonly by: SerialDay | null;
  readonly noted: NotedThen | null;
  readonly settled: SerialDay | null;
  readonly word: StandingWord;
  /** Of a promise of the ledger its currency, null being the main one; undefined of any other. */
  readonly promised: string | null | undefined;
}

/** What the rows are read with. */
export interface CommitmentReader {
  readonly find: FindAccount;
  readonly owing: (account: number) => Owing;
  /** Decimals of the main currency. */
  readonly decimals: number;
  /** What the workbook's days lack to the 1900 system's. */
  readonly dayOffset: number;
}

/**
 * Reads what stands in a row; what is no day, amount or account of the ledger is not there.
 * @example readCommitment(row, reader).by is 46112
 */
export function readCommitment(
  row: TypedRow,
  { find, owing, decimals, dayOffset }: CommitmentReader,
): Commitment {
  const account = find(cellWords(row, 'who'));
  const owes = account === null ? { pastDue: 0, decimals } : owing(account);
  const day = (id: string) => {
    const cell = row.values[id];
    return typeof cell === 'number' && cell >= 1
      ? ((Math.floor(cell) + dayOffset) as SerialDay)
      : null;
  };
  const amount = row.values.amount;
  return {
    account,
    owes,
    amount: typeof amount === 'number' && amount > 0 ? toMinorUnits(amount, owes.decimals) : null,
    by: day('by'),
    noted: readNoted(cellWords(row, 'noted'), owes.decimals),
    settled: day('settled'),
    word: standingWord(cellWords(row, 'kept')),
    promised: promisedIn(cellWords(row, 'commitment')),
  };
}
