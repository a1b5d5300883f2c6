import { aging } from '../src/functions/aging';
import { Problem } from '../src/functions/problem';
import { fromIso } from '../src/receivables/calendar/isoDay';
import { functions as english } from '../src/words/en/functions';

type Row = readonly string[];

/** A ledger small enough to be checked by hand, and what `=AGING` makes of it. */
export interface FunctionExampleTables {
  readonly formula: string;
  /** ISO date. */
  readonly asOf: string;
  /** Account, due date and balance, without headers. */
  readonly items: readonly Row[];
  /** The header row first. */
  readonly result: readonly Row[];
}

const AS_OF = '2026-03-31';

const ITEMS = [
  { account: 'A1', due: '2026-04-15', balance: 1200 },
  { account: 'B2', due: '2026-03-01', balance: 800 },
  { account: 'A1', due: '2026-02-28', balance: 450.5 },
  { account: 'B2', due: '2025-12-15', balance: 300 },
  { account: 'A1', due: '2026-02-10', balance: -150 },
  { account: 'C3', due: '', balance: 75 },
] as const;

/** The worked example of the documentation, computed by the function itself. */
export function functionExample(): FunctionExampleTables {
  const result = aging(
    [
      ITEMS.map(({ account }) => [account]),
      ITEMS.map(({ due }) => [due]),
      ITEMS.map(({ balance }) => [balance]),
      fromIso(AS_OF),
      null,
    ],
    english,
  );
  if (result instanceof Problem) throw new Error(result.message);
  return {
    formula: `=AGING(A2:A${ITEMS.length + 1}, B2:B${ITEMS.length + 1}, C2:C${ITEMS.length + 1}, F1)`,
    asOf: AS_OF,
    items: ITEMS.map(({ account, due, balance }) => [account, due, amount(balance)]),
    result: result.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? amount(cell) : String(cell))),
    ),
  };
}

function amount(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2 });
}
