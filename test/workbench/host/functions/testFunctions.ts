import type { FunctionsMetadata } from '../../../../workbench/host/functions/functionMetadata';
import '../../../environment/workbench';

/** What office.js puts into the page for custom functions, as far as it is used here. */
declare const CustomFunctions: {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
};

type Matrix = readonly (readonly unknown[])[];

/** Arguments of each call of the functions below, in the order they were called. */
export const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];

/** Answers that calls of `T.SOON` wait for. */
export const late: ((value: unknown) => void)[] = [];

/** A second add-in's functions, small enough to see through. */
const FUNCTIONS: Record<string, (...args: never[]) => unknown> = {
  'T.DOUBLE': (value: number) => value * 2,
  'T.SAME': (block: Matrix) => block,
  'T.SUM': (block: Matrix) => block.flat().reduce<number>((sum, one) => sum + Number(one), 0),
  'T.FILL': (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_column, column) => row * 10 + column),
    ),
  'T.LATER': (value: number) => Promise.resolve(value + 1),
  'T.SEEN': (first: unknown, second: unknown) => JSON.stringify([first, second]),
  'T.FAIL': (how: string) => {
    if (how === 'plain') throw new Error('a bug');
    if (how === 'reject') return Promise.reject(new CustomFunctions.Error(codeOf('notAvailable')));
    if (how === 'infinite') return Infinity;
    if (how === 'inside') return [[1, new CustomFunctions.Error(codeOf('invalidNumber'))]];
    throw new CustomFunctions.Error(codeOf(how), `The argument says ${how}.`);
  },
  'T.NULL': () => [[null, 1]],
  'T.SOON': () => new Promise((answer) => late.push(answer)),
};

const scalar = (name: string, type: 'any' | 'number' | 'string' = 'any', optional = false) => ({
  name,
  type,
  dimensionality: 'scalar' as const,
  optional,
});
const matrix = (name: string, optional = false) => ({
  name,
  type: 'any' as const,
  dimensionality: 'matrix' as const,
  optional,
});

const PARAMETERS: Readonly<Record<string, FunctionsMetadata['functions'][number]['parameters']>> = {
  'T.DOUBLE': [scalar('value', 'number')],
  'T.SAME': [matrix('block')],
  'T.SUM': [matrix('block')],
  'T.FILL': [scalar('rows', 'number'), scalar('columns', 'number')],
  'T.LATER': [scalar('value', 'number')],
  'T.SEEN': [matrix('first'), scalar('second', 'any', true)],
  'T.FAIL': [scalar('how', 'string')],
  'T.NULL': [],
  'T.SOON': [],
};

/** What `functions.json` of that add-in would say. */
export const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: Object.entries(PARAMETERS).map(([name, parameters]) => ({
    id: name,
    name,
    parameters,
  })),
};

/** Loads the second add-in's code: its functions are found by their ids from now on. */
export function associateTestFunctions(): void {
  for (const [name, call] of Object.entries(FUNCTIONS)) {
    CustomFunctions.associate(name, (...args: never[]) => {
      // office.js adds the invocation after the arguments.
      calls.push({ name, args: args.slice(0, -1) });
      return call(...args);
    });
  }
}

function codeOf(name: string): string {
  return CustomFunctions.ErrorCode[name] ?? name;
}

/** Types formulas into the first sheet, waits until all functions have answered, and reads an area. */
export async function typed(
  cells: Readonly<Record<string, string>>,
  read: string,
): Promise<unknown[][]> {
  for (const [address, text] of Object.entries(cells)) {
    workbench.person.type('Sheet1', address, text);
  }
  await workbench.settled();
  return workbench.person.read('Sheet1', read);
}
