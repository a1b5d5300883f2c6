/** English and Spanish months, full and short, without accents; Spanish writes September three ways. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const WEEKDAYS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom'
  ).split(' '),
);

/**
 * The number of a month, 1 to 12, by its English or Spanish name in lower case without accents;
 * undefined for any other word.
 * @example monthNumber('ago') is 8
 */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name);
}

/**
 * Whether a word in lower case without accents names a day of the week, English or Spanish.
 * @example isWeekday('martes') is true
 */
export function isWeekday(name: string): boolean {
  return WEEKDAYS.has(name);
}
