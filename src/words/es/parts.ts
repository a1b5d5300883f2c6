import type { PartWords } from '../partWords';

// Latin American figures, 1,234.56, whatever region the browser is set to.
const figure = (count: number) => count.toLocaleString('en-US');

export const parts: PartWords = {
  inBucket: (bucket, amount, percent) => `${bucket}: ${amount}, el ${percent}`,
  nothingDue: 'No hay saldo abierto',
  over: (days) => `Más de ${days.toLocaleString('en-US')}`,
  percentOver: (percent, days) => `${percent} con más de ${days.toLocaleString('en-US')}`,
  up: 'sube',
  down: 'baja',
  unchanged: 'sin cambio',
  find: 'Buscar una cuenta',
  findHint: 'Nombre, número o responsable',
  found: (count, of) => {
    const all = `${figure(of)} ${of === 1 ? 'cuenta' : 'cuentas'}`;
    return count === of ? all : `${figure(count)} de ${all}`;
  },
  noneFound: 'Ninguna cuenta de aquí tiene todas esas palabras.',
  goTo: (address, name) => `Ir a ${address}, ${name}`,
};
