import type { SwappingWords } from '../swappingWords';

/** What is said of swapped and repaired formulas, in Spanish. */
export const swapping: SwappingWords = {
  swapped: (live, values, sheets) => {
    const became = [
      live === 0
        ? ''
        : `${formulas(live)} ${live === 1 ? 'pasó a ser una función integrada' : 'pasaron a ser funciones integradas'} de Excel`,
      values === 0
        ? ''
        : `${live === 0 ? formulas(values) : figure(values)} ${values === 1 ? 'pasó a ser un valor' : 'pasaron a ser valores'}`,
    ].filter((part) => part !== '');
    return `${became.join(' y ')} en ${onSheets(sheets)}; el libro se lee ahora igual sin Duebook.`;
  },
  nothingToSwap:
    'Ninguna celda usa una función de Duebook, así que no hubo que cambiar ninguna fórmula.',
  asOfFixed: (date) => `La fecha de corte queda fija en ${date}.`,
  notRefreshed: (why) => `Las cifras no se actualizaron antes. ${why}`,
  withoutResult: (count, places) =>
    `${formulas(count)} ${count === 1 ? 'muestra' : 'muestran'} un error en lugar de un resultado y ${count === 1 ? 'se dejó' : 'se dejaron'} como ${count === 1 ? 'estaba' : 'estaban'} (${places.join(', ')}): presione Reparar fórmulas y vuelva a compartir.`,
  protectedSheets: (sheets, count) =>
    `${sheets.length === 1 ? 'Hoja protegida, que se dejó como estaba' : 'Hojas protegidas, que se dejaron como estaban'}: ${onSheets(sheets)}, con ${formulas(count)} de Duebook. Desproteja la hoja (Revisar > Desproteger hoja) y vuelva a compartir.`,
  namesLeft: (names) =>
    `${names.length === 1 ? 'Un nombre definido todavía usa' : 'Hay nombres definidos que todavía usan'} una función de Duebook, aunque ninguna celda lo necesita: ${names.join(', ')}. Puede eliminarlo en Fórmulas > Administrador de nombres.`,
  startUpOff: 'Duebook ya no se abre con este libro.',
  privateStays:
    'Las columnas y hojas privadas siguen en este libro; una copia para compartir no las lleva.',
  settingsStay:
    'Lo que solo Duebook lee, y nadie ve, se queda en el archivo: qué columnas de las tablas son suyas y qué gráficos creó.',
  putBack: 'Deshacer lo restablece mientras el libro siga abierto.',
  repair: {
    repaired: (cells, sheets) =>
      `${cells === 1 ? 'Se corrigió 1 fórmula' : `Se corrigieron ${figure(cells)} fórmulas`} en ${onSheets(sheets)}.`,
    nothing: 'Ninguna fórmula de Duebook necesita reparación.',
    others: (cells) =>
      cells === 1
        ? 'Otra celda muestra #¿NOMBRE? por una causa distinta y no se tocó.'
        : `Otras ${figure(cells)} celdas muestran #¿NOMBRE? por una causa distinta y no se tocaron.`,
    still: (cells, places) =>
      `${cells === 1 ? 'Una todavía muestra' : `${figure(cells)} todavía muestran`} #¿NOMBRE? (${places.join(', ')}): elija Duebook en Inicio > Complementos y repare de nuevo.`,
    noRoom: (cells, places) =>
      `${cells === 1 ? 'Una se dejó como estaba' : `${figure(cells)} se dejaron como estaban`}, porque la tabla toparía con otras celdas (${places.join(', ')}): haga sitio y repare de nuevo.`,
    protectedSheets: (sheets, cells) =>
      `${sheets.length === 1 ? 'Hoja protegida, que se dejó como estaba' : 'Hojas protegidas, que se dejaron como estaban'}: ${onSheets(sheets)}, con ${formulas(cells)} por corregir. Desproteja la hoja (Revisar > Desproteger hoja) y repare de nuevo.`,
  },
};

function formulas(count: number): string {
  return count === 1 ? '1 fórmula' : `${figure(count)} fórmulas`;
}

function onSheets(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
