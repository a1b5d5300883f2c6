import type { ChangeWords } from '../changeWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const changes: ChangeWords = {
  since: (isoDate) => `Desde la actualización al ${isoDate}`,
  sinceLast: 'Desde la última actualización',
  nothing: 'nada cambió',
  total: 'el total',
  over: (days) => `más de ${figure(days)}`,
  up: (what, by, to) => `${what} sube ${by} a ${to}`,
  down: (what, by, to) => `${what} baja ${by} a ${to}`,
  come: (days, names) => `nuevas con más de ${figure(days)}: ${names}`,
  gone: (days, names) => `ya sin saldo de más de ${figure(days)}: ${names}`,
  andMore: (names, count) => `${names} y ${figure(count)} más`,
};
