import { parseArgs, types } from 'node:util';
import { LEDGER_FIELDS } from './ledgerFields';

/** What a person asked the command line to do. */
export interface AgeRequest {
  readonly file: string;
  /** ISO day, or null: the day the add-in chooses, which is today. */
  readonly asOf: string | null;
  /** Sheet or table that holds the ledger. */
  readonly sheet: string | null;
  readonly dates: 'dmy' | 'mdy' | null;
  readonly decimals: 'comma' | 'point' | null;
  /** The date that ages are counted from. */
  readonly basis: 'due' | 'invoice' | 'posting' | null;
  /** Which column of the ledger holds what, where the add-in is not to find it. */
  readonly columns: readonly ChosenColumn[];
  /** What the ledger should add up to, as it is typed. */
  readonly controlTotal: string | null;
  /** What management allows, as it is typed: 15 % over 30; 5 % over 90. */
  readonly targets: string | null;
  readonly out: string | null;
  /** Where a copy goes that is right without the add-in; null where none is made. */
  readonly share: string | null;
  /** The sheets of that copy in their order; none: those that Duebook writes, and the ledger's. */
  readonly sheets: readonly string[];
  /** Where the meeting pack goes. */
  readonly pack: string | null;
  /** Whether formulas of Duebook that lost it are put right first. */
  readonly repair: boolean;
  readonly json: boolean;
  readonly force: boolean;
}

/** `--column dueDate=Expires`: a header, column letters, or - where there is no such column. */
export interface ChosenColumn {
  readonly field: string;
  readonly header: string;
}

export type Arguments =
  | { readonly kind: 'age'; readonly request: AgeRequest }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const OPTIONS = {
  'as-of': { type: 'string', multiple: true },
  sheet: { type: 'string', multiple: true },
  dates: { type: 'string', multiple: true },
  decimals: { type: 'string', multiple: true },
  basis: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  'control-total': { type: 'string', multiple: true },
  targets: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  share: { type: 'string', multiple: true },
  sheets: { type: 'string', multiple: true },
  pack: { type: 'string', multiple: true },
  repair: { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Valued =
  | 'as-of'
  | 'sheet'
  | 'dates'
  | 'decimals'
  | 'basis'
  | 'control-total'
  | 'targets'
  | 'out'
  | 'share'
  | 'sheets'
  | 'pack';
type Values = Readonly<Record<Valued, string | null>>;

/** Thrown while arguments are read; never leaves this file. */
class WrongUsage extends Error {}

/** Reads the words after `npm run age --`. */
export function readArguments(words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    if (values.help === true) return { kind: 'help' };
    const once: Values = {
      'as-of': onlyOne('as-of', values['as-of']),
      sheet: onlyOne('sheet', values.sheet),
      dates: onlyOne('dates', values.dates),
      decimals: onlyOne('decimals', values.decimals),
      basis: onlyOne('basis', values.basis),
      'control-total': onlyOne('control-total', values['control-total']),
      targets: onlyOne('targets', values.targets),
      out: onlyOne('out', values.out),
      share: onlyOne('share', values.share),
      sheets: onlyOne('sheets', values.sheets),
      pack: onlyOne('pack', values.pack),
    };
    const columns = (values.column ?? []).map(chosenColumn);
    const flags = {
      columns,
      repair: values.repair === true,
      json: values.json === true,
      force: values.force === true,
    };
    return { kind: 'age', request: { ...request(positionals, once), ...flags } };
  } catch (problem) {
    if (problem instanceof WrongUsage || isParseArgsError(problem)) {
      return { kind: 'wrong', problem: firstSentence(problem.message) };
    }
    throw problem;
  }
}

function request(
  files: readonly string[],
  values: Values,
): Omit<AgeRequest, 'columns' | 'repair' | 'json' | 'force'> {
  const [file, second] = files;
  if (file === undefined || file === '') {
    throw new WrongUsage('Name the file to age: an .xlsx workbook or a .csv file.');
  }
  if (second !== undefined) {
    throw new WrongUsage(
      `One file at a time: ${file} and ${second} were given. Put quotes around a name with spaces.`,
    );
  }
  return {
    file,
    asOf: isoDay(values['as-of']),
    sheet: values.sheet,
    dates: oneOf('dates', ['dmy', 'mdy'], values.dates),
    decimals: oneOf('decimals', ['comma', 'point'], values.decimals),
    basis: oneOf('basis', ['due', 'invoice', 'posting'], values.basis),
    controlTotal: amount(values['control-total']),
    targets: percentages(values.targets),
    out: workbookName('out', values.out),
    share: workbookName('share', values.share),
    sheets: sheetNames(values),
    pack: workbookName('pack', values.pack),
  };
}

function chosenColumn(text: string): ChosenColumn {
  const [, field = '', header = ''] = /^\s*(\w+)\s*=(.*)$/s.exec(text) ?? [];
  if (header.trim() === '') {
    throw new WrongUsage(`--column is FIELD=HEADER such as dueDate=Expires, not ${text}.`);
  }
  if (!LEDGER_FIELDS.includes(field)) {
    throw new WrongUsage(`--column names ${field}, which is none of ${LEDGER_FIELDS.join(', ')}.`);
  }
  return { field, header: header.trim() };
}

function amount(value: string | null): string | null {
  if (value !== null && !/^-?[\d.,]*\d[\d.,]*$/.test(value)) {
    throw new WrongUsage(`--control-total is an amount such as 12345.67, not ${value}.`);
  }
  return value;
}

/** The add-in reads them; what has no percentage in it would be refused there in another's words. */
function percentages(value: string | null): string | null {
  if (value !== null && !/\d\s*%/.test(value)) {
    throw new WrongUsage(`--targets is such as "15 % over 30; 5 % over 90", not ${value}.`);
  }
  return value;
}

function onlyOne(option: Valued, given: readonly string[] | undefined): string | null {
  const [value, second] = given ?? [];
  if (second !== undefined) throw new WrongUsage(`--${option} is given more than once.`);
  if (value === undefined) return null;
  if (value.trim() === '') throw new WrongUsage(`--${option} needs a value.`);
  return value;
}

function oneOf<T extends string>(
  option: Valued,
  choices: readonly T[],
  value: string | null,
): T | null {
  if (value === null) return null;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) {
    throw new WrongUsage(`--${option} is ${choices.join(' or ')}, not ${value}.`);
  }
  return choice;
}

function isoDay(value: string | null): string | null {
  if (value === null) return null;
  const instant = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // JavaScript moves 30 February to March; such a day comes back as another one.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== value) {
    throw new WrongUsage(`--as-of is a calendar day such as 2026-03-31, not ${value}.`);
  }
  // Excel's calendar begins in 1900.
  if (value < '1900-01-01')
    throw new WrongUsage(`--as-of is a day from 1900-01-01 on, not ${value}.`);
  return value;
}

/** Names of sheets hold no semicolon that people use, and Excel's own lists part by it too. */
function sheetNames({ sheets, share }: Values): readonly string[] {
  if (sheets === null) return [];
  if (share === null) throw new WrongUsage('--sheets says what goes into the copy of --share.');
  const names = sheets
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new WrongUsage('--sheets needs a value.');
  return names;
}

function workbookName(option: 'out' | 'share' | 'pack', value: string | null): string | null {
  if (value !== null && !/\.xlsx$/i.test(value)) {
    throw new WrongUsage(`--${option} names an .xlsx workbook, not ${value}.`);
  }
  return value;
}

function isParseArgsError(problem: unknown): problem is Error {
  return (
    types.isNativeError(problem) &&
    'code' in problem &&
    typeof problem.code === 'string' &&
    problem.code.startsWith('ERR_PARSE_ARGS')
  );
}

/** Node adds advice about `--` to its messages that does not fit a file name. */
function firstSentence(message: string): string {
  return `${(message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, '')}.`;
}
