import { fromIso } from '../calendar/isoDay';
import { LAST_DAY } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import type { DateOrder, NumberStyle } from '../ledger/ledger';
import { readAmount } from '../money/readAmount';
import { parseGroupTargets, parseTargets, type GroupTarget, type Target } from '../targets/target';
import { byName, isBlank, plainWord, type Answer, type Names } from './namedAnswer';
import type { Basis, DayCount, DisputeMode, Language } from './settings';

/** Both languages and the signs people use, as `plainWord` leaves them. */
const YES: ReadonlySet<string> = new Set(['yes', 'y', 'si', 's', 'true', 'verdadero', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', 'falso', '0']);
/** A dash leaves nothing of itself. */
const NONE: ReadonlySet<string> = new Set(['none', 'ninguna', 'ninguno', 'nada', '']);
const DAY_FIRST: ReadonlySet<string> = new Set(
  'dmy,dma,dm,ddmmyyyy,ddmmyy,ddmmaaaa,ddmmaa,daymonth,daymonthyear,diames,diamesano'.split(','),
);
const MONTH_FIRST: ReadonlySet<string> = new Set(
  'mdy,mda,md,mmddyyyy,mmddyy,mmddaaaa,mmddaa,monthday,monthdayyear,mesdia,mesdiaano'.split(','),
);
const POINT: ReadonlySet<string> = new Set(['point', 'decimalpoint', 'dot', 'period', 'punto']);
const COMMA: ReadonlySet<string> = new Set(['comma', 'decimalcomma', 'coma']);

const DISPUTES: Names<DisputeMode> = [
  ['included', /^(included|normal|incluid)/],
  ['own-column', /^(owncolumn|column|columnapropia|columnaaparte|aparte)/],
  ['excluded', /^(excluded|exclude|leftout|excluid|fuera)/],
];
const DAY_COUNTS: Names<DayCount> = [
  ['calendar', /^(calendar|diascalendario|calendario|diasnaturales|naturales|diascorridos)/],
  ['business', /^(business|work|diashabiles|habiles|diaslaborables|laborables)/],
];
const BASES: Names<Basis> = [
  ['due', /^(due|bydue|vencimiento|porvencimiento|fechadevencimiento)/],
  ['invoice', /^(invoice|byinvoice|document|factura|porfactura|fechadefactura|documento)/],
  ['posting', /^(posting|byposting|gl|contabilizacion|porcontabilizacion|fechadecontabilizacion)/],
];

/**
 * A yes or no in English or Spanish, or a logical value.
 * @example yesOrNo('Sí') is true
 */
export function yesOrNo(cell: CellValue | undefined): Answer<boolean> {
  if (isBlank(cell)) return null;
  const word = plainWord(cell);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/**
 * Which of day and month comes first.
 * @example dateOrder('D/M/Y') is 'dmy'; dateOrder('mes/día') is 'mdy'
 */
export function dateOrder(cell: CellValue | undefined): Answer<DateOrder> {
  if (isBlank(cell)) return null;
  const word = plainWord(cell);
  if (DAY_FIRST.has(word)) return 'dmy';
  return MONTH_FIRST.has(word) ? 'mdy' : undefined;
}

/**
 * Which sign is the decimal mark: its name, the sign, or an amount written with it.
 * @example numberStyle('coma') is 'comma'; numberStyle('1,234.56') is 'point'
 */
export function numberStyle(cell: CellValue | undefined): Answer<NumberStyle> {
  if (isBlank(cell)) return null;
  const text = String(cell).trim();
  const word = plainWord(cell);
  if (text === '.' || text === '1,234.56' || POINT.has(word)) return 'point';
  return text === ',' || text === '1.234,56' || COMMA.has(word) ? 'comma' : undefined;
}

/**
 * The language of the sheets by its code or its name.
 * @example language('Español') is 'es'
 */
export function language(cell: CellValue | undefined): Answer<Language> {
  if (isBlank(cell)) return null;
  const word = plainWord(cell);
  if (['en', 'english', 'ingles'].includes(word)) return 'en';
  return ['es', 'spanish', 'espanol', 'castellano'].includes(word) ? 'es' : undefined;
}

/**
 * A day: an Excel date, whose time of day is dropped, or ISO text where the cell is formatted as text.
 * @example day('2026-03-31') is 46112
 */
export function day(cell: CellValue | undefined): Answer<SerialDay> {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') return fromIso(cell.trim()) ?? undefined;
  if (typeof cell !== 'number' || cell < 1 || cell >= LAST_DAY + 1) return undefined;
  return Math.floor(cell) as SerialDay;
}

/**
 * Which date ages are counted from, by its name in English or Spanish.
 * @example basis('Fecha de factura') is 'invoice'
 */
export function basis(cell: CellValue | undefined): Answer<Basis> {
  return byName(cell, BASES);
}

/**
 * Where disputed amounts stand, by name in English or Spanish.
 * @example disputes('excluidas') is 'excluded'
 */
export function disputes(cell: CellValue | undefined): Answer<DisputeMode> {
  return byName(cell, DISPUTES);
}

/**
 * Which days make an age, by name in English or Spanish.
 * @example dayCount('días hábiles') is 'business'
 */
export function dayCount(cell: CellValue | undefined): Answer<DayCount> {
  return byName(cell, DAY_COUNTS);
}

/**
 * Days parted by commas, semicolons or blanks: ISO text, or one Excel date.
 * @example days('2026-01-01, 2026-12-25') is [46023, 46381]
 */
export function days(cell: CellValue | undefined): Answer<readonly SerialDay[]> {
  if (isBlank(cell)) return null;
  const parts = typeof cell === 'string' ? cell.split(/[\s,;]+/u).filter(Boolean) : [cell];
  const found = parts.map((part) => day(part) ?? null);
  const known = found.filter((each) => each !== null);
  return known.length === parts.length ? [...new Set(known)].sort((a, b) => a - b) : undefined;
}

/**
 * An amount of 0 or more.
 * @example amount('0,50') is 0.5
 */
export function amount(cell: CellValue | undefined): Answer<number> {
  const read = controlTotal(cell);
  return read === null || read === undefined || read >= 0 ? read : undefined;
}

/**
 * What management allows.
 * @example targets('15 % over 30') is [{ overDays: 30, percent: 15 }]
 */
export function targets(cell: CellValue | undefined): Answer<readonly Target[]> {
  if (isBlank(cell)) return null;
  const read = parseTargets(String(cell));
  return 'problem' in read ? undefined : read.targets;
}

/**
 * What management allows of groups.
 * @example groupTargets('Ana: 10 % over 30')[0] is { group: 'Ana', targets: [...] }
 */
export function groupTargets(cell: CellValue | undefined): Answer<readonly GroupTarget[]> {
  if (isBlank(cell)) return null;
  const read = parseGroupTargets(String(cell));
  return 'problem' in read ? undefined : read.groups;
}

/**
 * What the ledger should add up to, in the currency: a number, or a text that is one in either style.
 * @example controlTotal('1,234.50') is 1234.5
 */
export function controlTotal(cell: CellValue | undefined): Answer<number> {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readAmount(cell) : null;
  return read === null ? undefined : (read.point ?? read.comma ?? undefined);
}

/**
 * A whole number of days from 0 to a century.
 * @example wholeDays('30') is 30; wholeDays(-1) cannot be read
 */
export function wholeDays(cell: CellValue | undefined): Answer<number> {
  if (isBlank(cell)) return null;
  const days = typeof cell === 'boolean' ? NaN : Number(cell);
  return Number.isInteger(days) && days >= 0 && days <= 36_525 ? days : undefined;
}

/**
 * Columns or sheets that are private, parted by semicolons; a word for none is an empty list.
 * @example privateParts('Note; Open items!Phone') is ['Note', 'Open items!Phone']
 */
export function privateParts(cell: CellValue | undefined): readonly string[] | null {
  if (isBlank(cell)) return null;
  const parts = String(cell)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isNone = parts.length === 1 && NONE.has(plainWord(parts[0]!));
  return isNone ? [] : parts;
}

/**
 * Free text, trimmed; null where there is none.
 * @example freeText('  Open items ') is 'Open items'
 */
export function freeText(cell: CellValue | undefined): string | null {
  return isBlank(cell) ? null : String(cell).trim();
}
