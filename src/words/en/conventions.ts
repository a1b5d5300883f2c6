import type { Basis } from '../../receivables/settings/settings';
import type { ConventionWords } from '../conventionWords';

const BY: Readonly<Record<Basis, string>> = {
  due: 'due date',
  invoice: 'invoice date',
  posting: 'posting date',
};

export const conventions: ConventionWords = {
  ages: (basis, isoDay) => `Your system ages by ${BY[basis]} as of ${day(isoDay)}`,
  countsDays: (basis, isoDay) => `Your system counts days from the ${BY[basis]} to ${day(isoDay)}`,
  includesDay: (header, last) => `${header} includes day ${last}`,
  includesByHeader: (header, last) => `${header} includes day ${last} by its heading`,
  endsWithDay: (header, last) => `${header} ends with day ${last}`,
  differ: (rows, compared) => {
    if (rows === 0)
      return compared === 1 ? 'its one row agrees' : `all ${figure(compared)} rows agree`;
    return `${counted(rows)} ${rows === 1 ? 'differs' : 'differ'}`;
  },
  fewCompared: (rows) => `Only ${counted(rows)} could be compared.`,
  inNone: (rows) => `${counted(rows)} ${rows === 1 ? 'is' : 'are'} in none of its buckets.`,
  alsoBy: (basis, isoDay, edges) =>
    `It could also be by ${BY[basis]} as of ${day(isoDay)}${edges === '' ? '' : ` with the bucket edges ${edges}`}.`,
  alsoOtherDay: 'Another as-of day with other bounds would explain it as well.',
  overlapping:
    'Its buckets overlap: where two of them meet, a day counts in both. That cannot be set here.',
  byMonths: 'Its buckets are months of the calendar. As numbers of days they cannot be set here.',
  unusable: (edges) => `Its bounds, ${edges}, cannot be set here.`,
  none: (basis, isoDay, rows, compared) =>
    `No rule gives the ages in the export: the nearest, by ${BY[basis]} as of ${day(isoDay)}, leaves ${figure(rows)} of ${counted(compared)}.`,
  sameAsHere: 'The figures here are made the same way.',
  otherThanHere: (settings) => `The figures here are made otherwise: ${settings.join(', ')}.`,
  change: (label, now, before) => `${label} is ${now} (was ${before})`,
  rolling: (isoDay) => `${isoDay}, rolling to today`,
  adopted: (changes) =>
    `Aged like the system that made the export: ${changes.join('; ')}. To go back, change these settings under Set-up or on the Duebook sheet.`,
  unknown: 'The export does not show how its system ages, so there is nothing to adopt.',
};

function counted(rows: number): string {
  return `${figure(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function day(isoDay: string): string {
  const [year, month, ofMonth] = isoDay.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${ofMonth}, ${year}`;
}
