import type { AnswerWords } from '../answerWords';
import { changes } from './changes';

export const answers: AnswerWords = {
  opened:
    'La hoja Duebook está lista. Revise en ella la fecha de corte y presione Actualizar antigüedad.',
  tiesOut: 'diferencia 0.00',
  difference: (amounts) => `diferencia ${amounts}`,
  toCall: (accounts, callable) =>
    `${accounts.toLocaleString('en-US')} ${accounts === 1 ? 'cuenta' : 'cuentas'} en seguimiento; exigible: ${callable}.`,
  nobodyToCall: 'Ninguna cuenta en seguimiento.',
  nothingDisputed: 'En estas cifras nada cuenta como disputado.',
  noSheet: (maker) => `Esa hoja todavía no está en este libro. La crea ${maker}.`,
  changes,
};
