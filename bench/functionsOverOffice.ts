import { calculatorInNode } from '../workbench/calc/calculatorInNode';
import { ensureBuilt } from '../workbench/cli/ensureBuilt';
import type { ExcelHost } from '../workbench/host/host';
import type { Workbook } from '../workbench/host/model/workbook';
import { openAddin } from '../workbench/office/openAddin';
import { CALLED_ACCOUNTS, calledWorkbook } from './calledWorkbook';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';

const ROUNDS = 5;
const CALLS = 10_000;
const ROWS = 100_000;

/** Functions that compute nothing: each is called as one of ours is, with the same arguments. */
const REFERENCES = {
  /** Due dates and as-of date; an answer as small as AGING.BUCKET's, one cell. */
  dueDates: { id: 'BENCH.DUE_DATES', ranges: 1, compute: (dueDates: unknown) => dueDates },
  /** Three ranges and as-of date; the smallest answer that there is, which flatters AGING least. */
  asOf: { id: 'BENCH.AS_OF', ranges: 3, compute: (...args: readonly unknown[]) => args[3] },
  /** The same; an answer of as many cells as AGING's, a text and amounts in each row. */
  block: { id: 'BENCH.BLOCK', ranges: 3, compute: asLargeAsAging },
} as const;

/**
 * What a function computes may cost half of what bringing it its arguments does, which nobody can make
 * faster. It is the processor's time that counts: office.js sends no answer for as long after the last one
 * as twice the time which that took, half a second at least, so each turn waits for the turn before it.
 */
const BUDGET = 1.5;

/**
 * 10,000 calls from single cells, and one call over 100,000 rows, each against the same calls to a
 * function that returns its argument: what is left is what the functions compute.
 */
export async function functionsOverOffice(): Promise<Measurement[]> {
  const addin = await openAddin({
    page: ensureBuilt(console.error),
    calculator: calculatorInNode(),
  });
  const { host } = addin;
  const { CustomFunctions } = addin.window as unknown as FunctionsPage;
  for (const { id, ranges, compute } of Object.values(REFERENCES)) {
    CustomFunctions.associate(id, compute);
    host.functions.register({ allowErrorForDataTypeAny: true, functions: [metadata(id, ranges)] });
  }
  const ratios = async (ours: Workbook, ...references: Workbook[]): Promise<number[]> => {
    const works = [ours, ...references].map((workbook) => () => calculated(host, workbook));
    const [computing = NaN, ...returning] = await interleaved(works, ROUNDS, {
      clock: 'processor',
    });
    return returning.map((returned) => computing / returned);
  };
  try {
    const cells = (name: string) => calledWorkbook(CALLS, (row) => `=${name}(B${row},$F$1)`);
    const whole = (name: string) =>
      calledWorkbook(ROWS, (row) =>
        row === 1 ? `=${name}(A1:A${ROWS},B1:B${ROWS},C1:C${ROWS},$F$1)` : null,
      );
    const { dueDates, asOf, block } = REFERENCES;
    const [single = NaN] = await ratios(cells('AGING.BUCKET'), cells(dueDates.id));
    const aging = await ratios(whole('AGING'), whole(asOf.id), whole(block.id));
    const [againstCell = NaN, againstBlock = NaN] = aging;
    const kind = 'at most';
    const unit = 'times';
    return [
      {
        name: '10,000 single calls of AGING.BUCKET, against a function that returns its due_dates, one cell',
        ...{ measured: single, budget: BUDGET, kind, unit },
      },
      {
        name: 'AGING over 100,000 rows, against a function that takes the same and returns its as_of, one cell',
        ...{ measured: againstCell, budget: BUDGET, kind, unit },
      },
      {
        name: 'AGING over 100,000 rows, against a function that takes the same and returns as many cells as AGING',
        ...{ measured: againstBlock, budget: BUDGET, kind, unit },
      },
    ];
  } finally {
    addin.close();
  }
}

/** Lets Excel calculate the workbook as if its as-of date had just been typed. */
async function calculated(host: ExcelHost, workbook: Workbook): Promise<unknown> {
  const sheet = workbook.activeSheet;
  host.openWorkbook(workbook);
  host.changed(sheet, { row: 0, column: 5, rows: 1, columns: 1 });
  if (!(await host.settled())) throw new Error('A function has not answered.');
  const result = sheet.cells.value(0, 7);
  if (result === '' || result === '#VALUE!') throw new Error(`A function gave ${String(result)}.`);
  return result;
}

/** A row for each account, one of headers and one of totals: account, five buckets, and three more. */
function asLargeAsAging(accounts: unknown, _dueDates: unknown, balances: unknown): unknown[][] {
  const rows = (range: unknown) => (range as unknown[][]).slice(0, CALLED_ACCOUNTS + 2);
  const amounts = rows(balances);
  return rows(accounts).map(([account], row) => [
    account,
    ...Array<unknown>(8).fill(amounts[row]?.[0]),
  ]);
}

function metadata(id: string, ranges: number) {
  const range = { name: 'range', type: 'any', dimensionality: 'matrix' } as const;
  const asOf = { name: 'as_of', type: 'any', dimensionality: 'scalar' } as const;
  return { id, name: id, parameters: [...Array<typeof range>(ranges).fill(range), asOf] };
}

/** What office.js puts into its page for custom functions. */
interface FunctionsPage {
  readonly CustomFunctions: {
    associate(id: string, call: (...args: readonly unknown[]) => unknown): void;
  };
}
