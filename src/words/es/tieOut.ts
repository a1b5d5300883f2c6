import type { CauseShown, ControlShown, TieOutWords } from '../tieOutWords';

const causes: TieOutWords['causes'] = {
  unread: 'Filas cuyo importe no se pudo leer',
  'not-aged': 'Partidas ya liquidadas o posteriores a la fecha de corte',
  duplicate: 'Partidas que figuran dos veces en la cartera',
  sign: 'Partidas que el total cuenta con el signo contrario',
  credits: 'Créditos que el total no incluye',
  currencies: 'Partidas en otras monedas, sumadas sin convertir',
  item: 'Una partida que el total no incluye',
  rounding: 'Importes con más decimales que la moneda',
};

const unexplained = 'Sin explicar';

/** What is said of a control total, in Spanish. */
export const tieOut: TieOutWords = {
  causes,
  unexplained,
  agrees: ({ source, stated }) =>
    source === 'typed'
      ? `El total de control es ${stated}, y Duebook lee lo mismo.`
      : `Su exportación indica ${stated}, y Duebook lee lo mismo.`,
  differs,
  rows,
  taken: (place) => `El total de control es ahora la celda ${place}.`,
  severalCells:
    'Seleccione solo la celda que contiene el total e inténtelo de nuevo. No se cambió nada.',
  ourSheet: (sheet) =>
    `La celda seleccionada está en la hoja "${sheet}", que escribe Duebook. Seleccione el total en la hoja que exportó. No se cambió nada.`,
  noNumber: (place) =>
    `La celda seleccionada ${place} no contiene un número. Seleccione la celda con el total e inténtelo de nuevo. No se cambió nada.`,
};

function differs({ source, stated, total, difference, isLess, ...why }: ControlShown): string {
  const says = source === 'typed' ? 'El total de control es' : 'Su exportación indica';
  const reads = `${says} ${stated}; Duebook lee ${total}: ${difference} ${isLess ? 'menos' : 'más'}.`;
  const rest = why.unexplained === '' ? [] : [`${unexplained}: ${why.unexplained}.`];
  return [reads, ...why.causes.map(part), ...rest].join(' ');
}

function part({ cause, amount, rows: of, more }: CauseShown): string {
  const where =
    of.length === 0 ? '' : ` (${of.length + more === 1 ? 'fila' : 'filas'} ${rows(of, more)})`;
  return `${causes[cause]}: ${amount}${where}.`;
}

function rows(of: readonly number[], more: number): string {
  return of.join(', ') + (more === 0 ? '' : ` y ${more.toLocaleString('en-US')} más`);
}
