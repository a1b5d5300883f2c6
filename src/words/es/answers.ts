import type { AnswerWords } from '../answerWords';
import { changes } from './changes';
import { sheets } from './sheets';

export const answers: AnswerWords = {
  opened:
    'La hoja Duebook está lista. Revise en ella la fecha de corte y presione Actualizar antigüedad.',
  tiesOut: 'diferencia 0.00',
  difference: (amounts) => `diferencia ${amounts}`,
  toCall: (accounts, callable) =>
    `${accounts.toLocaleString('en-US')} ${accounts === 1 ? 'cuenta' : 'cuentas'} en seguimiento; exigible: ${callable}.`,
  nobodyToCall: 'Ninguna cuenta en seguimiento.',
  rowsBelow: (row, table) =>
    `Las filas a partir de la ${row} están debajo de la tabla ${table} y no forman parte de ella, así que no se cuentan: arrastre sobre ellas la esquina inferior derecha de la tabla y actualice.`,
  nothingDisputed: 'En estas cifras nada cuenta como disputado.',
  nothingGrouped: 'Estas cifras no están agrupadas.',
  noSheet: (maker) => `Esa hoja todavía no está en este libro. La crea ${maker}.`,
  columnsMoved: (columns, more) => {
    const moves = columns.map(
      ({ header, from, to }) => `${header} pasó de la columna ${from} a la ${to}`,
    );
    const others =
      more === 1 ? 'una columna más cambió de lugar' : `${more} columnas más cambiaron de lugar`;
    return `${[...moves, ...(more === 0 ? [] : [others])].join('; ')}.`;
  },
  columnsGone: (columns) => {
    const names = columns.map(
      ({ field, header }) => `${sheets.duebook.fields[field]} (“${header}”)`,
    );
    return `Ya no hay columna para: ${names.join(', ')}.`;
  },
  remembered: 'Guardado en la hoja Duebook.',
  noColumnsToSave:
    'Aún no se ha leído ninguna columna. Pulse primero Actualizar antigüedad y después guárdelas.',
  changes,
};
