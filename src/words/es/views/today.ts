import type { TodayViewWords } from '../../views/todayViewWords';

export const today: TodayViewWords = {
  title: 'Hoy',
  call: {
    title: 'Por llamar',
    accounts: (count) => `${figure(count)} ${count === 1 ? 'cuenta' : 'cuentas'}`,
    callable: 'exigible',
    all: (count) => `Las ${figure(count)} cuentas en seguimiento`,
    noneOver: (days) =>
      days === 0
        ? 'No hay nada vencido.'
        : `Ninguna cuenta debe nada con más de ${figure(days)} días de atraso.`,
  },
  aging: {
    title: 'Antigüedad',
    total: 'Saldo total',
    credits: 'Créditos',
    noDate: 'Sin fecha',
    netOfDispute: (percent) => `${percent} sin lo disputado`,
    all: 'Todas las cuentas',
  },
  changes: {
    title: 'Qué cambió',
    since: (day) => `Desde la actualización al ${day}`,
    sinceLast: 'Desde la última actualización',
    nothing: 'Nada cambió.',
    total: 'Saldo total',
    come: (days) => `Nuevas con más de ${figure(days)}`,
    gone: (days) => `Ya sin más de ${figure(days)}`,
    more: (count) => `y ${figure(count)} más`,
    notOnSheets:
      'Las hojas todavía muestran la última actualización. Actualizar antigüedad las pone al día.',
  },
  issues: {
    title: 'Por revisar',
    count: (count) => `${figure(count)} en la cartera`,
    alike: (count) => `${figure(count)} más como esta.`,
    all: 'Todas las observaciones',
    none: 'Se pudieron leer todas las filas de la cartera.',
  },
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
