import type { AgeColumnWords } from '../ageColumnWords';

/** The two columns of ages, in Spanish. */
export const ageColumns: AgeColumnWords = {
  headers: { bucket: 'Tramo (Duebook)', days: 'Días de atraso (Duebook)' },
  copySheet: 'Partidas por antigüedad',
  added: (sheet, address) =>
    `La cartera de “${sheet}” ahora muestra el tramo y los días de atraso de cada partida, desde ${address}.`,
  updated: (sheet) =>
    `Las dos columnas con el tramo y los días de atraso de cada partida en “${sheet}” están al día.`,
  copied: (sheet) =>
    `La hoja “${sheet}” contiene una copia de la cartera con el tramo y los días de atraso de cada partida. La cartera misma no se tocó.`,
  live: 'Siguen a AsOfDate sin el complemento. Cuando agregue filas o cambie ajustes, vuelva a pedirlas.',
  fixed: (items) =>
    items === 1
      ? 'Una partida no tiene fórmula propia para su lugar: sus celdas dicen lo que dice ahora la antigüedad.'
      : `${figure(items)} partidas no tienen fórmula propia para su lugar: sus celdas dicen lo que dice ahora la antigüedad.`,
  notFree: (sheet, address) =>
    `No hay lugar para dos columnas junto a la cartera de “${sheet}”: la celda ${address} no está vacía. Inserte allí dos columnas e inténtelo de nuevo, o haga una copia con la antigüedad. No se agregó nada.`,
  protectedLedger: (sheet) =>
    `La hoja “${sheet}” está protegida, por lo que no se le pueden agregar columnas. Desprotéjala (Revisar > Desproteger hoja) e inténtelo de nuevo, o haga una copia con la antigüedad.`,
  rowsHidden: (sheet) =>
    `Algunas filas de la cartera de “${sheet}” están filtradas u ocultas, y Excel podría escribir en otras. Muestre todas las filas (Datos > Borrar) e inténtelo de nuevo, o haga una copia con la antigüedad. No se agregó nada.`,
  halfWritten: (sheet) =>
    `Duebook tuvo que detenerse mientras escribía sus dos columnas en “${sheet}”, y Excel no le permitió restaurarlas. No se tocó nada más de la cartera. Vuelva a pedir las columnas; así se escriben de nuevo.`,
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
