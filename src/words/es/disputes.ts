import type { DisputeWords } from '../disputeWords';

/** What is said about disputed rows, in Spanish. */
export const disputes: DisputeWords = {
  marked: (items, sheet, amounts) =>
    items === 0
      ? `Ninguna fila de “${sheet}” está en disputa ahora. Una fila se marca en cuanto su celda de disputa lo dice.`
      : items === 1
        ? `1 fila en disputa marcada en “${sheet}” (${amounts}).`
        : `${figure(items)} filas en disputa marcadas en “${sheet}” (${amounts}).`,
  hiddenRows: 'Las filas filtradas y ocultas también se marcan.',
  unreadable: (cells) =>
    cells === 1
      ? 'Una celda de disputa no dice sí, ni no, ni un importe, por lo que su fila no se marca; Actualizar antigüedad la señala en la hoja Duebook.'
      : `${figure(cells)} celdas de disputa no dicen sí, ni no, ni un importe, por lo que sus filas no se marcan; Actualizar antigüedad las enumera en la hoja Duebook.`,
  unmarked: (sheets) => `Se quitaron las marcas de disputa de ${sheets}. No se cambió nada más.`,
  nothingMarked: 'En este libro no hay marcas de disputa.',
  protectedLedger: (sheet) =>
    `La hoja “${sheet}” está protegida, por lo que sus filas en disputa no se pueden marcar. Desprotéjala (Revisar > Desproteger hoja) e inténtelo de nuevo. Antigüedad y Seguimiento funcionan de todos modos.`,
  protectedMarks: (sheet) =>
    `La hoja “${sheet}” está protegida, por lo que sus marcas no se pueden quitar. Desprotéjala (Revisar > Desproteger hoja) e inténtelo de nuevo. No se cambió nada.`,
  noColumn: (sheet) =>
    `La cartera de “${sheet}” no tiene una columna que diga qué está en disputa. Elija la columna que lo dice o agregue una llamada En disputa junto a la cartera.`,
  chooseColumn:
    'En la celda seleccionada de la hoja Duebook, escriba el encabezado o la letra de la columna que dice qué está en disputa. Después presione Marcar disputas.',
  columnHeader: 'En disputa',
  columnAdded: (header, address) =>
    `La columna ${header} está ahora junto a la cartera, desde ${address}. Escriba en ella Sí o el importe en disputa.`,
  columnNotFree: (sheet, address) =>
    `No hay una columna libre junto a la cartera de “${sheet}”: la celda ${address} no está vacía. Inserte allí una columna con el encabezado En disputa y presione Marcar disputas. No se cambió nada.`,
  protectedColumn: (sheet) =>
    `La hoja “${sheet}” está protegida, por lo que no se le puede agregar una columna. Desprotéjala (Revisar > Desproteger hoja) e inténtelo de nuevo. Antigüedad y Seguimiento funcionan de todos modos.`,
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
