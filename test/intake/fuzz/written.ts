import { civilDate } from '../../../src/receivables/calendar/civilDate';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Style } from './anyStyle';

const MONTHS = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  de: 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez',
} as const;

/** A day as the style writes it. */
export function writtenDate(serial: number, { dates, language }: Style): CellValue {
  const { year, month, day } = civilDate(serial as SerialDay);
  const [dd, mm] = [String(day).padStart(2, '0'), String(month).padStart(2, '0')];
  switch (dates) {
    case 'serial':
      return serial;
    case 'serial-time':
      return serial + 0.4375;
    case 'iso':
      return `${year}-${mm}-${dd}`;
    case 'iso-time':
      return `${year}-${mm}-${dd}T00:00:00`;
    case 'dmy':
      return `${dd}/${mm}/${year}`;
    case 'mdy':
      return `${month}/${day}/${year}`;
    case 'dotted':
      return `${dd}.${mm}.${year}`;
    case 'named':
      return `${day} ${MONTHS[language].split(' ')[month - 1] ?? ''} ${year}`;
  }
}

/** Minor units as the style writes amounts; `type`: a credit has no sign of its own. */
export function writtenAmount(cents: number, style: Style): CellValue {
  const { amounts, credits } = style;
  const isCredit = cents < 0;
  if (amounts === 'number') return (credits === 'type' ? Math.abs(cents) : cents) / 100;
  const plain = digits(Math.abs(cents), amounts);
  const figure = style.sign === '$' ? `$${plain}` : `${plain}${style.sign}`;
  if (!isCredit || credits === 'type') return figure;
  if (credits === 'trailing') return style.sign === '$' ? `$${plain}-` : `${plain}-${style.sign}`;
  if (credits === 'brackets') return `(${figure})`;
  return credits === 'CR' ? `${figure} CR` : `-${figure}`;
}

function digits(cents: number, amounts: 'point' | 'comma' | 'plain'): string {
  const whole = String(Math.floor(cents / 100));
  const part = String(cents % 100).padStart(2, '0');
  if (amounts === 'plain') return `${whole}.${part}`;
  const [group, mark] = amounts === 'point' ? [',', '.'] : ['.', ','];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${mark}${part}`;
}
