import type { RestoringWords } from '../restoringWords';

export const restoring: RestoringWords = {
  title: 'Últimos cambios',
  when: (minute, sheets) => `${minute} · ${sheets}`,
  moreSheets: (count) => `y ${count} más`,
  nothing:
    'No hay nada que deshacer: Duebook no ha escrito nada desde que se abrió el libro, o todo se deshizo ya.',
  putBack: (sheets) => `Quedó como antes: ${sheets}.`,
  allLeft: 'No se deshizo nada, porque todo se cambió desde entonces.',
  cellsLeft: (sheet, cells, count) =>
    count === 1
      ? `1 celda de "${sheet}" se cambió desde entonces y se queda como está: ${cells}.`
      : `${count} celdas de "${sheet}" se cambiaron desde entonces y se quedan como están: ${cells}.`,
  sheetMoved: (sheet) =>
    `"${sheet}" se queda como está: desde entonces se movieron o cambiaron filas, columnas o una tabla.`,
  sheetKept: (sheet) => `"${sheet}" se queda en el libro: alguien la cambió desde entonces.`,
  sheetProtected: (sheet) =>
    `"${sheet}" se queda como está: está protegida. Quite primero la protección (Revisar > Desproteger hoja).`,
  sheetGone: (sheet) => `"${sheet}" ya no está en el libro.`,
  halfPutBack: (sheet) =>
    `Excel se detuvo mientras se deshacían los cambios de "${sheet}", así que una parte puede haber quedado como antes y otra no. Presione Actualizar antigüedad para poner al día las hojas de Duebook.`,
};
