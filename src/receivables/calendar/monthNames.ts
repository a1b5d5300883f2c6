/**
 * Months in English, Spanish, French, German, Portuguese and Italian, full and short, without accents;
 * each list has what the ones before it lack. No short form means two months.
 */
const MONTHS: readonly string[] = [
  'january jan enero ene janvier janv januar janner jaenner janeiro gennaio gen',
  'february feb febrero fevrier fevr fev februar fevereiro febbraio febb',
  'march mar marzo mars marz maerz mrz marco',
  'april apr abril abr avril avr aprile',
  'may mayo mai maio maggio mag',
  'june jun junio juin juni junho giugno giu',
  'july jul julio juillet juil juli julho luglio lug',
  'august aug agosto ago aout',
  'september sep sept septiembre setiembre set septembre setembro settembre sett',
  'october oct octubre octobre oktober okt outubro out ottobre ott',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic decembre dezember dez dezembro dicembre',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const WEEKDAYS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat ' +
    'sun lunes martes miercoles jueves viernes sabado domingo lun mar mie jue vie sab dom ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche mer jeu ven sam dim ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
    'segunda terca quarta quinta sexta feira seg ter qua qui sex ' +
    'lunedi martedi mercoledi giovedi venerdi domenica gio'
  ).split(' '),
);

/**
 * The number of a month, 1 to 12, by its name in one of six languages, in lower case without accents;
 * undefined for any other word.
 * @example monthNumber('ago') is 8; monthNumber('mrz') is 3
 */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name);
}

/**
 * Whether a word in lower case without accents names a day of the week; `mar` does, and a month too.
 * @example isWeekday('martes') is true
 */
export function isWeekday(name: string): boolean {
  return WEEKDAYS.has(name);
}
