import type { AnswerWords } from '../answerWords';

export const answers: AnswerWords = {
  opened:
    'La hoja Duebook está lista. Revise en ella la fecha de corte y presione Actualizar antigüedad.',
  tiesOut: 'diferencia 0.00',
  difference: (amounts) => `diferencia ${amounts}`,
};
