import type { CopyingWords } from '../copyingWords';

/** What is said of a copy of chosen sheets, in Spanish. */
export const copying: CopyingWords = {
  copied: (sheets) =>
    `${sheets === 1 ? 'Se copió 1 hoja' : `Se copiaron ${figure(sheets)} hojas`} a un libro nuevo, que quedó abierto junto a este. Guárdelo con un nombre propio antes de enviarlo.`,
  formulas: (live, values) => {
    const kept = `${formulas(live)} ${live === 1 ? 'se sigue calculando' : 'se siguen calculando'}`;
    const became = values === 1 ? 'pasó a ser un valor' : 'pasaron a ser valores';
    if (values === 0) return `${kept}.`;
    return live === 0 ? `${formulas(values)} ${became}.` : `${kept}; ${figure(values)} ${became}.`;
  },
  withoutValue: (cells, places) =>
    `${cells === 1 ? '1 celda mostraba' : `${figure(cells)} celdas mostraban`} #¿NOMBRE? y en la copia ${cells === 1 ? 'dice' : 'dicen'} #N/D (${places.join(', ')}): presione Reparar fórmulas en este libro y vuelva a copiar.`,
  asOfFixed: (isoDate) => `La copia queda fija al ${isoDate}.`,
  columnsLeftOut: (columns) =>
    `${columns.length === 1 ? 'No se incluyó esta columna privada' : 'No se incluyeron estas columnas privadas'}: ${columns.join(', ')}.`,
  columnsEmptied: (columns) =>
    `${columns.length === 1 ? 'Esta columna privada va vacía, solo con su encabezado' : 'Estas columnas privadas van vacías, solo con su encabezado'}, porque hay otras celdas en la misma columna: ${columns.join(', ')}.`,
  blocksLeftOut: (blocks) =>
    `No se incluyó, porque la columna que da nombre a los grupos es privada: ${blocks.join(', ')}.`,
  textsLeftOut: (cells, places) =>
    `${cells === 1 ? '1 celda va vacía' : `${figure(cells)} celdas van vacías`}, porque una fórmula traía ahí un texto privado (${places.join(', ')}).`,
  stillSaid: (cells, places) =>
    `${cells === 1 ? '1 celda suya todavía dice' : `${figure(cells)} celdas suyas todavía dicen`} un nombre de una columna privada (${places.join(', ')}): revise antes de enviar la copia.`,
  privateSheets: (names) =>
    `${names.length === 1 ? 'No se copió, porque está marcada como privada' : 'No se copiaron, porque están marcadas como privadas'}: ${names.join(', ')}.`,
  notCopied: (names) =>
    `${names.length === 1 ? 'No se pudo copiar' : 'No se pudieron copiar'}: ${names.join(', ')}.`,
  nowShown: (names) =>
    `${names.length === 1 ? 'Hoja oculta aquí, visible en la copia' : 'Hojas ocultas aquí, visibles en la copia'}: ${names.join(', ')}.`,
  notes: (count) =>
    `${count === 1 ? 'Se incluyó 1 comentario o nota, sin su autor' : `Se incluyeron ${figure(count)} comentarios y notas, sin sus autores`}; borre en la copia lo que nadie deba leer.`,
  drawingsLeftOut: (count, sheets) =>
    `${count === 1 ? 'No se pudo incluir 1 gráfico, imagen o forma' : `No se pudieron incluir ${figure(count)} gráficos, imágenes o formas`} (${sheets.join(', ')}).`,
  title: (title, isoDate) => `${title} · al ${isoDate}`,
  failures: {
    noSheet:
      'No hay ninguna hoja que copiar: las elegidas ya no existen, están marcadas como privadas o no son de un tipo que se pueda copiar. Elija al menos otra hoja.',
    notRead:
      'No se hizo ninguna copia, porque este libro no se puede leer como archivo de Excel: quizá tenga contraseña o un formato antiguo. Guárdelo como .xlsx sin contraseña y vuelva a copiar.',
    notTaken:
      'No se hizo ninguna copia, porque Excel no entregó el libro. Termine de editar la celda, guarde el libro y vuelva a copiar.',
  },
};

function formulas(count: number): string {
  return count === 1 ? '1 fórmula' : `${figure(count)} fórmulas`;
}

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
