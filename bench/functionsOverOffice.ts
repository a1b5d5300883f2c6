import { calculatorInNode } from '../workbench/calc/calculatorInNode';
import { ensureBuilt } from '../workbench/cli/ensureBuilt';
import type { ExcelHost } from '../workbench/host/host';
import type { Workbook } from '../workbench/host/model/workbook';
import { openAddin } from '../workbench/office/openAddin';
import { calledWorkbook } from './calledWorkbook';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';

const ROUNDS = 3;
const CALLS = 10_000;
const ROWS = 100_000;

/** Takes what AGING and AGING.BUCKET take, and returns the as-of date. */
const RETURN = {
  bucket: { id: 'BENCH.BUCKET', ranges: 1 },
  aging: { id: 'BENCH.AGING', ranges: 3 },
} as const;

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
  for (const { id, ranges } of Object.values(RETURN)) {
    CustomFunctions.associate(id, (...args) => args[ranges]);
    host.functions.register({ allowErrorForDataTypeAny: true, functions: [metadata(id, ranges)] });
  }
  const ratio = async (ours: Workbook, returning: Workbook): Promise<number> => {
    const works = [ours, returning].map((workbook) => () => calculated(host, workbook));
    const [computing = NaN, returned = NaN] = await interleaved(works, ROUNDS);
    return computing / returned;
  };
  try {
    const cells = (name: string) => calledWorkbook(CALLS, (row) => `=${name}(B${row},$F$1)`);
    const whole = (name: string) =>
      calledWorkbook(ROWS, (row) =>
        row === 1 ? `=${name}(A1:A${ROWS},B1:B${ROWS},C1:C${ROWS},$F$1)` : null,
      );
    return [
      {
        name: '10,000 single calls of AGING.BUCKET, against a function that returns its argument',
        measured: await ratio(cells('AGING.BUCKET'), cells(RETURN.bucket.id)),
        budget: 1.5,
        kind: 'at most',
        unit: 'times',
      },
      {
        name: 'AGING over 100,000 rows, against a function that returns its argument',
        measured: await ratio(whole('AGING'), whole(RETURN.aging.id)),
        budget: 1.5,
        kind: 'at most',
        unit: 'times',
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
