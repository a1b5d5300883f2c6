import type { CellValue } from '../receivables/ledger/area';
import type { FunctionName, ParameterName } from '../words/functionCatalogueWords';
import type { FunctionWords } from '../words/functionWords';
import { aging } from './aging';
import { bucket } from './bucket';
import type { Argument } from './cells';
import { collect } from './collect';
import { explain } from './explain';
import { pastDue, pastDuePercent } from './pastDue';
import type { Problem } from './problem';
import { summary } from './summary';

/** What a function answers: a value, rows of them, or why there is none. */
export type Answer = CellValue | (CellValue | Problem)[][] | Problem;

/** One parameter, in the order of the formula; optional ones come last. */
export interface Parameter {
  readonly name: ParameterName;
  /** Whether it takes a range, or one value. */
  readonly range: boolean;
  readonly optional: boolean;
}

/** One function that can be typed in a cell; what is said of it is in the words of the catalogue. */
export interface CatalogueEntry {
  readonly name: FunctionName;
  readonly parameters: readonly Parameter[];
  /** Whether the result spills. */
  readonly spills: boolean;
  readonly compute: (args: readonly Argument[], words: FunctionWords) => Answer;
}

const range = (name: ParameterName): Parameter => ({ name, range: true, optional: false });
const single = (name: ParameterName): Parameter => ({ name, range: false, optional: false });

const accounts = range('accounts');
const dueDates = range('due_dates');
const balances = range('balances');
const asOf = single('as_of');
const edges: Parameter = { name: 'edges', range: true, optional: true };
const overDays: Parameter = { name: 'over_days', range: false, optional: true };
const language: Parameter = { name: 'language', range: false, optional: true };

/** All functions, in the order in which they are explained. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'AGING',
    parameters: [accounts, dueDates, balances, asOf, edges],
    spills: true,
    compute: aging,
  },
  {
    name: 'AGING.BUCKET',
    parameters: [dueDates, asOf, edges],
    spills: true,
    compute: bucket,
  },
  {
    name: 'AGING.SUMMARY',
    parameters: [dueDates, balances, asOf, edges],
    spills: true,
    compute: summary,
  },
  {
    name: 'AGING.PASTDUE',
    parameters: [dueDates, balances, asOf, overDays],
    spills: false,
    compute: pastDue,
  },
  {
    name: 'AGING.PASTDUEPCT',
    parameters: [dueDates, balances, asOf, overDays],
    spills: false,
    compute: pastDuePercent,
  },
  {
    name: 'AGING.EXPLAIN',
    parameters: [dueDates, balances, asOf, edges, language],
    spills: true,
    compute: explain,
  },
  {
    name: 'AGING.COLLECT',
    parameters: [single('over_amount'), single('total'), single('target')],
    spills: false,
    compute: collect,
  },
];
