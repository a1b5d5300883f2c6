import { conventionInWords } from '../../../src/receivables/conventions/conventionInWords';
import {
  adoptedCells,
  adoptedInWords,
  canAdopt,
  comparedInWords,
  differingSettings,
} from '../../../src/receivables/conventions/adoption';
import type { ExportConvention } from '../../../src/receivables/conventions/exportConvention';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import { readSettings } from '../../../src/receivables/settings/readSettings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf } from '../ledgerOf';

const MAY: ExportConvention = {
  basis: 'due',
  asOf: dayOf('2020-05-31'),
  edges: [0, 30, 60, 90],
  bound: { header: '1-30', day: 30, isAsHeaded: true, isProven: true },
  compared: 120,
  inNone: 0,
  misfits: [],
  isAmbiguous: false,
  others: [],
  obstacle: null,
};
const misfits = (count: number) =>
  Array.from({ length: count }, (_, item) => ({ item, exported: '1-30', ours: '31-60' }));
const by = (changes: Partial<ExportConvention>) => ({ ...MAY, ...changes });

test.each<[string, ExportConvention, en: string, es: string]>([
  [
    'what is proven, and the rows that differ',
    by({ misfits: misfits(3) }),
    'Your system ages by due date as of May 31, 2020; 1-30 includes day 30; 3 rows differ.',
    'Su sistema calcula la antigüedad por fecha de vencimiento al 31 de mayo de 2020; 1-30 incluye el día 30; 3 filas difieren.',
  ],
  [
    'what only the heading says',
    by({ bound: { ...MAY.bound!, isProven: false }, compared: 3 }),
    'Your system ages by due date as of May 31, 2020; 1-30 includes day 30 by its heading; all 3 rows agree. Only 3 rows could be compared.',
    'Su sistema calcula la antigüedad por fecha de vencimiento al 31 de mayo de 2020; 1-30 incluye el día 30, según su encabezado; las 3 filas coinciden. Solo se pudieron comparar 3 filas.',
  ],
  [
    'a bound that is not the heading, and what else would explain it',
    by({
      bound: { header: '0-30', day: 29, isAsHeaded: false, isProven: true },
      isAmbiguous: true,
      others: [{ basis: 'due', asOf: dayOf('2020-06-01'), edges: [0, 30, 60, 90] }],
    }),
    'Your system ages by due date as of May 31, 2020; 0-30 ends with day 29; all 120 rows agree. It could also be by due date as of June 1, 2020 with the bucket edges 0, 30, 60, 90.',
    'Su sistema calcula la antigüedad por fecha de vencimiento al 31 de mayo de 2020; 0-30 termina el día 29; las 120 filas coinciden. También podría ser por fecha de vencimiento al 1 de junio de 2020, con los límites de tramo 0, 30, 60, 90.',
  ],
  [
    'days late without buckets',
    by({ basis: 'invoice', edges: null, bound: null, misfits: misfits(1) }),
    'Your system counts days from the invoice date to May 31, 2020; 1 row differs.',
    'Su sistema cuenta los días desde la fecha de factura al 31 de mayo de 2020; 1 fila difiere.',
  ],
  [
    'what stands in none of the buckets',
    by({ basis: 'posting', inNone: 31 }),
    'Your system ages by posting date as of May 31, 2020; 1-30 includes day 30; all 120 rows agree. 31 rows are in none of its buckets.',
    'Su sistema calcula la antigüedad por fecha de contabilización al 31 de mayo de 2020; 1-30 incluye el día 30; las 120 filas coinciden. 31 filas no están en ninguno de sus tramos.',
  ],
  [
    'buckets that overlap',
    by({ obstacle: 'overlapping-buckets', misfits: misfits(3) }),
    'Your system ages by due date as of May 31, 2020; 3 rows differ. Its buckets overlap: where two of them meet, a day counts in both. That cannot be set here.',
    'Su sistema calcula la antigüedad por fecha de vencimiento al 31 de mayo de 2020; 3 filas difieren. Sus tramos se traslapan: donde dos se tocan, un día cuenta en ambos. Eso no se puede configurar aquí.',
  ],
  [
    'calendar months',
    by({ obstacle: 'calendar-months' }),
    'Your system ages by due date as of May 31, 2020; all 120 rows agree. Its buckets are months of the calendar. As numbers of days they cannot be set here.',
    'Su sistema calcula la antigüedad por fecha de vencimiento al 31 de mayo de 2020; las 120 filas coinciden. Sus tramos son meses del calendario. Como números de días no se pueden configurar aquí.',
  ],
  [
    'no rule at all',
    by({ obstacle: 'too-many-misfits', misfits: misfits(40) }),
    'No rule gives the ages in the export: the nearest, by due date as of May 31, 2020, leaves 40 of 120 rows.',
    'Ninguna regla da la antigüedad de la exportación: la más cercana, por fecha de vencimiento al 31 de mayo de 2020, deja fuera 40 de 120 filas.',
  ],
])('the sentence says %s', (_, convention, en, es) => {
  expect(conventionInWords(convention, wordsFor('en').conventions)).toBe(en);
  expect(conventionInWords(convention, wordsFor('es').conventions)).toBe(es);
});

describe('beside the settings', () => {
  const today = dayOf('2020-06-15');
  const here = defaultSettings(today, 'en');
  const same = { ...here, asOf: MAY.asOf, roll: false };

  test('only what differs is named', () => {
    expect(differingSettings(MAY, here)).toEqual(['asOf']);
    expect(comparedInWords(MAY, here, wordsFor('en'))).toBe(
      'The figures here are made otherwise: As-of date.',
    );
    expect(comparedInWords(MAY, same, wordsFor('es'))).toBe(
      'Aquí las cifras se calculan de la misma manera.',
    );
  });

  test.each<[string, ExportConvention, typeof here, boolean]>([
    ['what differs', MAY, here, true],
    ['nothing where all is the same', MAY, same, false],
    ['no months of the calendar', by({ obstacle: 'calendar-months' }), here, false],
    ['days late without buckets', by({ edges: null }), here, true],
  ])('adopting is offered for %s', (_, convention, settings, isOffered) => {
    expect(canAdopt(convention, settings)).toBe(isOffered);
  });

  test.each([[[0, 30, 60]], [[-1, 29, 59]], [[30, 60, 90]]])(
    'adopted edges %j are what the settings then say, and nothing differs',
    (edges) => {
      const rule = by({ basis: 'posting', edges });
      const read = readSettings(adoptedCells(rule), today, today, 'en');
      if ('problem' in read) throw new Error(read.problem.cell);
      expect(read.settings).toMatchObject({ basis: 'posting', edges, asOf: MAY.asOf, roll: false });
      expect(differingSettings(rule, read.settings)).toEqual([]);
    },
  );

  test('what was adopted is told with what it was before and the way back', () => {
    const rule = by({ basis: 'invoice', edges: [30, 60] });
    expect(adoptedInWords(rule, here, wordsFor('en'))).toBe(
      'Aged like the system that made the export: Aged by is invoice date (was due date); As-of date is 2020-05-31 (was 2020-06-15, rolling to today); Bucket edges is <=30, 60 (was 0, 30, 60, 90). To go back, change these settings under Set-up or on the Duebook sheet.',
    );
  });
});
