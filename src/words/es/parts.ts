import type { PartWords } from '../partWords';

export const parts: PartWords = {
  inBucket: (bucket, amount, percent) => `${bucket}: ${amount}, el ${percent}`,
  nothingDue: 'No hay saldo abierto',
  over: (days) => `Más de ${days.toLocaleString('en-US')}`,
  percentOver: (percent, days) => `${percent} con más de ${days.toLocaleString('en-US')}`,
  up: 'sube',
  down: 'baja',
  unchanged: 'sin cambio',
};
