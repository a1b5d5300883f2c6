import type { StartWords } from '../startWords';

export const start: StartWords = {
  noOffice:
    'Duebook no pudo cargar office.js de Microsoft y no puede comunicarse con Excel. Revise la conexión de red; luego cierre y abra este panel.',
  noWords:
    'Duebook no se pudo cargar, quizá porque no hay conexión. El libro no se tocó. Revise la conexión de red; luego cierre y abra este panel.',
};
