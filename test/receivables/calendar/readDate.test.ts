import fc from 'fast-check';

import { civilDate } from '../../../src/receivables/calendar/civilDate';
import { fromIso, toIso } from '../../../src/receivables/calendar/isoDay';
import { readDate } from '../../../src/receivables/calendar/readDate';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';

function readings(text: string): string | null {
  const date = readDate(text);
  if (date === null) return null;
  const { dmy, mdy } = date;
  if (dmy === mdy) return dmy === null ? null : toIso(dmy);
  return `${dmy === null ? 'no' : toIso(dmy)} or ${mdy === null ? 'no' : toIso(mdy)}`;
}

describe('a text date', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['2026.03.31', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['2026-03-31 00:00:00', '2026-03-31'],
    ['2026-03-31T22:15:00.000Z', '2026-03-31'],
    ['2026-03-31T22:15:00+02:00', '2026-03-31'],
    ['20260331', '2026-03-31'],
    // A column of YYYYMMDD figures that went through pandas.
    ['20260331.0', '2026-03-31'],
    ['31-Mar-2026', '2026-03-31'],
    ['31-mar-26', '2026-03-31'],
    ['Mar 31, 2026', '2026-03-31'],
    ['March 31st, 2026', '2026-03-31'],
    ['Tuesday, March 31, 2026', '2026-03-31'],
    ['31 de marzo de 2026', '2026-03-31'],
    ['31 de marzo del 2026', '2026-03-31'],
    ['martes, 31 de marzo de 2026', '2026-03-31'],
    ['15-ene-2026', '2026-01-15'],
    ['15 ago. 2026', '2026-08-15'],
    ['1 setiembre 2026', '2026-09-01'],
    ['24/dic/2026', '2026-12-24'],
    ['2026 March 31', '2026-03-31'],
    ['\u00a031-Mar-2026\u00a0', '2026-03-31'],
    ['31MAR2026', '2026-03-31'],
    ['31MAR26', '2026-03-31'],
    ['31-MAR-26 12:00:00', '2026-03-31'],
    // Oracle's NLS_TIMESTAMP_FORMAT.
    ['31-MAR-26 12.00.00.000000 AM', '2026-03-31'],
    ['1er avril 2026', '2026-04-01'],
    ['le 31 mars 2026', '2026-03-31'],
    ['15 févr. 2026', '2026-02-15'],
    ['mar. 31 mars 2026', '2026-03-31'],
    ['mardi 31 mars 2026', '2026-03-31'],
    ['14 août 2026', '2026-08-14'],
    ['31 déc. 2026', '2026-12-31'],
    ['14 juil. 2026', '2026-07-14'],
    ['31. März 2026', '2026-03-31'],
    ['31-MRZ-26', '2026-03-31'],
    ['1. Mai 2026', '2026-05-01'],
    ['15. Okt. 2026', '2026-10-15'],
    ['Dienstag, den 31. März 2026', '2026-03-31'],
    ['24. Dezember 2026', '2026-12-24'],
    ['31 de março de 2026', '2026-03-31'],
    ['terça-feira, 31 de março de 2026', '2026-03-31'],
    ['10 out 2026', '2026-10-10'],
    ['1º de maio de 2026', '2026-05-01'],
    ['31 marzo 2026', '2026-03-31'],
    ['5 gen 2026', '2026-01-05'],
    ['martedì 31 marzo 2026', '2026-03-31'],
    ['1° luglio 2026', '2026-07-01'],
    ['Mar 31 2026 12:00AM', '2026-03-31'],
    ['Mar 1 26 12:00', '2026-03-01'],
    ['2026-03-31 22:15:00 UTC', '2026-03-31'],
    ['31  \n de  marzo,  2026', '2026-03-31'],
    ['Mar. 31,2026', '2026-03-31'],
    ['31-Mar-2026 ', '2026-03-31'],
  ])('%j is %s', (text, day) => {
    expect(readings(text)).toBe(day);
  });

  it.each([
    ['31/03/2026', '2026-03-31 or no'],
    ['03/31/2026', 'no or 2026-03-31'],
    ['3/31/2026 12:00:00 AM', 'no or 2026-03-31'],
    ['31.03.2026 00:00', '2026-03-31 or no'],
    ['31. 03. 2026', '2026-03-31 or no'],
    ['31 03 2026', '2026-03-31 or no'],
    ['31-03-26', '2026-03-31 or no'],
    ['31. 03.26', '2026-03-31 or no'],
    ['Di, 31.03.2026', '2026-03-31 or no'],
    ['Di. 31.03.2026 08:30 Uhr', '2026-03-31 or no'],
    ['mar 31/03/2026', '2026-03-31 or no'],
    ['Mar, 31/ 3/2026', '2026-03-31 or no'],
    ['Di  31.  3.26', '2026-03-31 or no'],
    ['Tue 3/31/2026', 'no or 2026-03-31'],
    ['31/03/2026 14h30', '2026-03-31 or no'],
    ['31/03/2026 12:00:00 a. m.', '2026-03-31 or no'],
    ['03/04/2026', '2026-04-03 or 2026-03-04'],
    ['05/05/2026', '2026-05-05'],
    // Excel takes years of two digits as 1930 to 2029.
    ['13/01/29', '2029-01-13 or no'],
    ['13/01/30', '1930-01-13 or no'],
  ])('%j is %s', (text, days) => {
    expect(readings(text)).toBe(days);
  });

  it.each([
    '',
    'n/a',
    '#N/A',
    '2026-02-30',
    '32/13/2026',
    '31/02/2026',
    '3/2026',
    '31/03-2026',
    '31/03/026',
    '46112',
    '20261331',
    '31 Foo 2026',
    'March 2026',
    'Mar 31',
    'mar',
    'feira 31 2026',
    '31 mars',
    'on demand',
    '1,234.56',
    '31MAR2026x',
    'x31MAR2026',
    '31 March 202',
    '31 March 20266',
    '331 March 2026',
    '1 2 March 2026',
    'March 2026 31',
    '20266 March 31',
    'foo 31/03/2026',
    '(Di 31/03/2026',
    'Di x31/03/2026',
    'Foo 31 March 2026',
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('written either way is read back that way', () => {
    const days = fc.integer({ min: fromIso('1930-01-01') ?? 0, max: fromIso('2029-12-31') ?? 0 });
    const marks = fc.constantFrom('/', '-', '.', ' ');
    fc.assert(
      fc.property(days, marks, fc.boolean(), (serial, mark, short) => {
        const { year, month, day } = civilDate(serial as SerialDay);
        const shown = short ? String(year).slice(2) : year;
        expect(readDate([day, month, shown].join(mark))?.dmy).toBe(serial);
        expect(readDate([month, day, shown].join(mark))?.mdy).toBe(serial);
        expect(readDate(toIso(serial as SerialDay))).toEqual({ dmy: serial, mdy: serial });
      }),
    );
  });
});
