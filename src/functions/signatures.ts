import type { FunctionName, ParameterName } from '../words/functionCatalogueWords';

/** One parameter, in the order of the formula; optional ones come last. */
export interface Parameter {
  readonly name: ParameterName;
  /** Whether it takes a range, or one value. */
  readonly range: boolean;
  readonly optional: boolean;
}

/** One function as it is typed in a cell. */
export interface Signature {
  readonly name: FunctionName;
  readonly parameters: readonly Parameter[];
  /** Whether the result spills. */
  readonly spills: boolean;
}

const range = (name: ParameterName): Parameter => ({ name, range: true, optional: false });
const single = (name: ParameterName): Parameter => ({ name, range: false, optional: false });

const accounts = range('accounts');
const dueDates = range('due_dates');
const balances = range('balances');
const asOf = single('as_of');
const edges: Parameter = { name: 'edges', range: true, optional: true };
const overDays: Parameter = { name: 'over_days', range: false, optional: true };
const credits: Parameter = { name: 'credits', range: false, optional: true };
const holidays: Parameter = { name: 'holidays', range: true, optional: true };
const language: Parameter = { name: 'language', range: false, optional: true };

/** All functions, in the order in which they are explained. */
export const signatures: readonly Signature[] = [
  {
    name: 'AGING',
    parameters: [accounts, dueDates, balances, asOf, edges, credits, holidays],
    spills: true,
  },
  {
    name: 'AGING.BUCKET',
    parameters: [dueDates, asOf, edges, holidays],
    spills: true,
  },
  {
    name: 'AGING.SUMMARY',
    parameters: [dueDates, balances, asOf, edges, credits, holidays],
    spills: true,
  },
  {
    name: 'AGING.PASTDUE',
    parameters: [dueDates, balances, asOf, overDays, credits, holidays],
    spills: false,
  },
  {
    name: 'AGING.PASTDUEPCT',
    parameters: [dueDates, balances, asOf, overDays, credits, holidays],
    spills: false,
  },
  {
    name: 'AGING.EXPLAIN',
    parameters: [dueDates, balances, asOf, edges, language, holidays],
    spills: true,
  },
  {
    name: 'AGING.COLLECT',
    parameters: [single('over_amount'), single('total'), single('target')],
    spills: false,
  },
];
