import fc from 'fast-check';

import { readTerms } from '../../../src/receivables/terms/readTerms';
import type { Terms } from '../../../src/receivables/terms/terms';

/** Terms in short: `30` days, `month end + 1 m + 10`, `30, month end`, `the 10th + 1 m`. */
function short(terms: Terms): string {
  switch (terms.kind) {
    case 'days':
      return String(terms.days);
    case 'months':
      return `${terms.months} months`;
    case 'after-month-end':
      return `month end + ${terms.months} m + ${terms.days}`;
    case 'to-month-end':
      return `${terms.days}, month end`;
    case 'day-of-month':
      return `day ${terms.day} + ${terms.months} m`;
  }
}

function readings(cell: string | number): string | null {
  const read = readTerms(cell);
  if (read === null) return null;
  const [first, second] = [short(read.daysFirst), short(read.monthEndFirst)];
  return first === second ? first : `${first} or ${second}`;
}

describe('terms', () => {
  it.each([
    ['Net 30', '30'],
    ['NET30', '30'],
    ['net 30 days', '30'],
    ['N30', '30'],
    ['n/30', '30'],
    ['30N', '30'],
    // SAP's own example keys.
    ['NT30', '30'],
    ['30D', '30'],
    ['30 days', '30'],
    ['Net 30 days from invoice date', '30'],
    ['30 days net', '30'],
    ['Due in 15 days', '15'],
    ['30 días', '30'],
    ['A 30 días fecha factura', '30'],
    ['30 días F.F.', '30'],
    ['Neto 60', '60'],
    ['Crédito 45 días', '45'],
    ['30 días naturales', '30'],
    ['30 Tage netto', '30'],
    ['zahlbar innerhalb von 30 Tagen', '30'],
    ['30 Tage ohne Abzug', '30'],
    ['30 jours', '30'],
    ['45 jours date de facture', '45'],
    ['30 jours nets', '30'],
    ['30 gg D.F.', '30'],
    ['30 dias', '30'],
    ['2 weeks', '14'],
    [' Net 30 ', '30'],
    ['Net  30', '30'],
    ['Net 365', '365'],
    [365, '365'],
    [5, '5'],
    ['12 meses', '12 months'],
    ['2 mois', '2 months'],
    ['1 month', '1 months'],
    [30, '30'],
    ['30', '30'],
    [0, '0'],
  ])('%j are so many days: %s', (cell, meaning) => {
    expect(readings(cell)).toBe(meaning);
  });

  it.each([
    ['2/10 n30', '30'],
    ['2/10, n/30', '30'],
    ['2/10 net 30', '30'],
    ['1/15 Net 45', '45'],
    ['2% 10 Net 30', '30'],
    ['2%10 NET30', '30'],
    ['1.5% 10, Net 30', '30'],
    ['1,5 % 10 días, neto 30', '30'],
    ['1,25% 10 días, neto 30', '30'],
    ['2% 10 net 30, ', '30'],
    ['2% 10 net 30 /', '30'],
    ['2% 10, 1% 20, net 30', '30'],
    ['2% 10 days, net 30 days', '30'],
    ['Net 30, 2% 10', '30'],
    ['2% 10 days 1% 20 days net 30', '30'],
    ['14 Tage 2 % Skonto, 30 Tage netto', '30'],
    ['14 Tage 2% 30 Tage netto', '30'],
    ['2 % Skonto innerhalb 14 Tagen, 30 Tage netto', '30'],
    ['30 jours, 2 % escompte 10 jours', '30'],
    // Date-driven: 2 % by the 10th of next month, all by its 30th.
    ['2% 10 prox / 30 prox', 'day 30 + 1 m'],
    ['2% 10th prox, net 20th prox', 'day 20 + 1 m'],
  ])('%j are known without their discount: %s', (cell, meaning) => {
    expect(readings(cell)).toBe(meaning);
  });

  it.each([
    ['Due on receipt', '0'],
    ['Due Upon Receipt', '0'],
    ['Immediate', '0'],
    ['COD', '0'],
    ['C.O.D.', '0'],
    ['Cash on delivery', '0'],
    ['Prepaid', '0'],
    ['Contado', '0'],
    ['Al contado', '0'],
    ['Pago inmediato', '0'],
    ['À réception', '0'],
    ['Comptant', '0'],
    ['sofort', '0'],
    ['Sofort netto ohne Abzug', '0'],
    ['zahlbar sofort', '0'],
    ['Vorkasse', '0'],
    ['À vista', '0'],
  ])('%j are due at once', (cell, meaning) => {
    expect(readings(cell)).toBe(meaning);
  });

  it.each([
    ['EOM', 'month end + 0 m + 0'],
    ['Net EOM', 'month end + 0 m + 0'],
    ['Fin de mes', 'month end + 0 m + 0'],
    ['Ende des Monats', 'month end + 0 m + 0'],
    ['End of following month', 'month end + 1 m + 0'],
    ['Fin de mes siguiente', 'month end + 1 m + 0'],
    ['Ende Folgemonat', 'month end + 1 m + 0'],
    ['EOM + 30', 'month end + 0 m + 30'],
    ['Fin de mois 45 jours', 'month end + 0 m + 45'],
    ['30 days from end of month', 'month end + 0 m + 30'],
    ['30 Tage nach Monatsende', 'month end + 0 m + 30'],
    ['30 días después de fin de mes', 'month end + 0 m + 30'],
    ['1 mes fin de mes', 'month end + 1 m + 0'],
    ['10th prox', 'day 10 + 1 m'],
    ['Net 10th Prox.', 'day 10 + 1 m'],
    ['10 prox', 'day 10 + 1 m'],
    ['Net 30 prox', 'day 30 + 1 m'],
    ['20 MFI', 'day 20 + 1 m'],
    ['15th of the following month', 'day 15 + 1 m'],
    ['20th of month following', 'day 20 + 1 m'],
    ['Día 10 del mes siguiente', 'day 10 + 1 m'],
    ['le 15 du mois suivant', 'day 15 + 1 m'],
    ['zum 15. des Folgemonats', 'day 15 + 1 m'],
  ])('%j follow the month: %s', (cell, meaning) => {
    expect(readings(cell)).toBe(meaning);
  });

  // Both are in use: lediffa.fr counts from the end of the month, Sage and edd-seriousgame.fr to it.
  it.each([
    ['30 jours fin de mois', '30, month end or month end + 0 m + 30'],
    ['Net 30 EOM', '30, month end or month end + 0 m + 30'],
    ['2/10 net 30 EOM', '30, month end or month end + 0 m + 30'],
    ['60 días fin de mes', '60, month end or month end + 0 m + 60'],
    ['30 gg DFFM', '30, month end or month end + 0 m + 30'],
    ['60 Tage zum Monatsende', '60, month end or month end + 0 m + 60'],
  ])('%j may be counted to the end of a month or from it', (cell, meaning) => {
    expect(readings(cell)).toBe(meaning);
  });

  it.each([
    '',
    // Keys of a system's own list, which only that system can tell.
    'Z030',
    'ZB30',
    '0001',
    '0030',
    '3',
    'T30',
    '500',
    // More than one due date.
    '30/60/90',
    '30-60-90 días',
    '1/3 30 days, 2/3 60 days',
    '50% 30 days 50% 60 days',
    '50% advance, 50% 30 days',
    '30% prepaid 70% net 30',
    '3 cuotas',
    'Installments',
    // Counted from a day that the ledger does not hold, or not in calendar days.
    '30 days from statement',
    '30 days after delivery of goods',
    '30 business days',
    '30 días hábiles',
    // The sources do not agree what is due when.
    '2% 10th prox net 30',
    '2/10 EOM',
    'Fin de mois le 15',
    'EOM 30',
    // A discount only, and a day that no month has.
    '2% 10',
    '35th prox',
    '15th',
    'Contado 30 días',
    'see contract',
    'n/a',
    '31/03/2026',
    '400 days',
    'days',
    'Net days',
    'Net weeks',
    'Contado weeks',
    'EOM months',
    'Net 366',
    '53 weeks',
    '13 months',
    '0 prox',
    '32 prox',
    '10 days prox',
    'Net 05',
    'Net 030',
    'Net 30 60',
    'EOM COD',
    '10 end of following month',
    'Days net 30',
    'Net 30 months of weeks',
  ])('%j are not surely one due date', (cell) => {
    expect(readTerms(cell)).toBeNull();
  });

  it.each([1, 4, 366, 45000, 30.5, -30])('the number %d is no number of days', (cell) => {
    expect(readTerms(cell)).toBeNull();
  });

  it('of any text never throw, and name days that stand in the text', () => {
    const word = fc.constantFrom(
      ...'net n 30 45 2% 10 / , 10th prox eom days días Tage jours fin de mois 1/3 50% contado'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const read = readTerms(words.join(' '));
        if (read?.daysFirst.kind !== 'days' || read.daysFirst.days === 0) return;
        expect(words.join(' ')).toContain(String(read.daysFirst.days));
      }),
    );
  });
});
