import type { DisputesViewWords } from '../../views/disputesViewWords';

export const disputes: DisputesViewWords = {
  title: 'Disputas',
  contested: 'En disputa por cuenta',
  items: (count) => `${figure(count)} ${count === 1 ? 'partida' : 'partidas'}`,
  nothing:
    'No hay nada en disputa. Escriba Sí o el importe en disputa junto a una partida de la cartera y actualice.',
  item: 'Partida',
  age: (days) =>
    days < 1 ? 'aún no vence' : `${figure(days)} ${days === 1 ? 'día' : 'días'} de atraso`,
  open: (days, limit) =>
    days > limit
      ? `en disputa hace ${figure(days)} días: más de ${limit}`
      : days === 0
        ? 'en disputa desde hoy'
        : `en disputa hace ${figure(days)} ${days === 1 ? 'día' : 'días'}`,
  ofBalance: 'de',
  inLedger: 'En la cartera',
  readFrom: 'Se lee de',
  marksHint:
    'Las filas marcadas resaltan en color y cursiva en cuanto su celda de disputa lo dice. No se cambia nada en ellas.',
  chooseColumn: 'Elegir otra columna',
  unreadable: (cells) =>
    cells === 1
      ? 'Una celda no dice sí, ni no, ni un importe; su partida cuenta como no disputada.'
      : `${figure(cells)} celdas no dicen sí, ni no, ni un importe; sus partidas cuentan como no disputadas.`,
  issues: (cells) => (cells === 1 ? 'Ver cuál' : 'Ver cuáles'),
  noColumn: 'La cartera no dice qué está en disputa',
  noColumnText: (sheet) =>
    `Ninguna columna de “${sheet}” se reconoció como la de disputas. Agregue una junto a la cartera o elija la columna que lo dice.`,
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
