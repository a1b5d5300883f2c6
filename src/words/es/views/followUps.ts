import type { FollowUpsViewWords } from '../../views/followUpsViewWords';

export const followUps: FollowUpsViewWords = {
  title: 'Seguimiento',
  list: 'Cuentas en seguimiento, en el orden en que conviene llamar',
  totals: 'Lo que se puede pedir',
  accounts: (count, currency) => {
    const accounts = `${figure(count)} ${count === 1 ? 'cuenta' : 'cuentas'}`;
    return currency === '' ? accounts : `${accounts} en ${currency}`;
  },
  callable: 'Exigible',
  netAsk: 'Neto por pedir',
  showSheet: 'Mostrar la hoja',
  order: (overDays) =>
    overDays === 0
      ? 'Primero el mayor importe vencido.'
      : `Primero el mayor importe con más de ${figure(overDays)} ${overDays === 1 ? 'día' : 'días'} de atraso.`,
  nobody: 'Nadie a quien llamar',
  nobodyText: (overDays) =>
    overDays === 0
      ? 'Ninguna cuenta debe nada vencido.'
      : `Ninguna cuenta debe nada con más de ${figure(overDays)} ${overDays === 1 ? 'día' : 'días'} de atraso.`,
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
