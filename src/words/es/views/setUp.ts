import type { SetUpViewWords } from '../../views/setUpViewWords';

export const setUp: SetUpViewWords = {
  title: 'Ajustes',
  unusable: (label, typed) => `“${typed}” no se puede usar para ${label}.`,
  changed: (label) =>
    `${label} se cambió en la hoja Duebook. Presione Actualizar antigüedad para poner las cifras al día.`,
  apply: 'Aplicar',
  applyTo: (label) => `Aplicar ${label}`,
  discard: 'Descartar',
  discardOf: (label) => `Descartar el cambio de ${label}`,
  automatic: 'Duebook lo determina',
  groups: {
    dates: 'Día de las cifras',
    buckets: 'Tramos',
    ledger: 'Qué leer',
    language: 'Idioma de las hojas',
  },
  reading: {
    title: 'Cómo se leyó la cartera',
    none: 'Todavía no se ha leído ninguna cartera. Presione Actualizar antigüedad; lo que no esté claro se preguntará.',
    rows: (count) => `${figure(count)} ${count === 1 ? 'fila' : 'filas'}`,
    convention: 'Se cuenta',
    noColumn: 'sin columna',
  },
  issues: {
    title: 'Por revisar en la cartera',
    none: 'Se pudieron leer todas las celdas.',
    count: (count) => `${figure(count)} ${count === 1 ? 'celda' : 'celdas'}`,
  },
  shared: 'Los mismos ajustes están en la hoja Duebook, para todos los que trabajan en este libro.',
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
