import type { AgingViewWords } from '../../views/agingViewWords';

export const aging: AgingViewWords = {
  title: 'Antigüedad',
  currency: 'Moneda',
  buckets: 'Tramos',
  everything: 'Todo',
  items: (count) => `${figure(count)} ${count === 1 ? 'partida' : 'partidas'}`,
  accounts: 'Cuentas',
  accountsWith: (bucket) => `Cuentas con ${bucket}`,
  pastDue: (days) => `la más antigua, ${figure(days)} ${days === 1 ? 'día' : 'días'} de atraso`,
  showSheet: 'Mostrar la hoja',
  nothingOpen: 'No hay nada abierto',
  nothingOpenText: 'Ninguna fila de la cartera tiene saldo abierto a esta fecha.',
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
