import type { AccountViewWords } from '../../views/accountViewWords';

export const account: AccountViewWords = {
  title: 'Cuenta',
  back: (view) => `Volver a ${view}`,
  previous: 'Anterior',
  next: 'Siguiente',
  rank: (rank, of) => `${figure(rank)} de ${figure(of)} por llamar`,
  owner: 'Responsable',
  phone: 'Teléfono',
  email: 'Correo',
  open: 'Abierto',
  pastDue: 'Vencido',
  disputed: 'En disputa',
  credits: 'Créditos',
  callable: 'Exigible',
  netAsk: 'Neto por pedir',
  items: (count, currency) =>
    `${figure(count)} ${count === 1 ? 'partida abierta' : 'partidas abiertas'}${currency === '' ? '' : ` en ${currency}`}`,
  noNumber: '(sin número)',
  due: (day) => `vence el ${day}`,
  dated: (day) => `con fecha ${day}`,
  noDate: 'sin fecha',
  credit: 'crédito',
  afterAsOf: 'posterior a la fecha de corte',
  age: (age) => {
    if (age === 0) return 'vence hoy';
    return age > 0 ? `${days(age)} de atraso` : `vence en ${days(-age)}`;
  },
  ageByInvoice: (age) => `${days(age)} desde su fecha`,
  ageByPosting: (age) => `${days(age)} desde su contabilización`,
  ageAtLeast: (age) => (age > 0 ? `al menos ${days(age)} de atraso` : 'sin atraso'),
  allDisputed: 'en disputa',
  partDisputed: (amount) => `${amount} en disputa`,
  goTo: (address) => `ir a la celda ${address}`,
  showInFollowUps: 'Mostrar en Seguimiento',
  showInAging: 'Mostrar en Antigüedad',
  day,
  unknown: 'Esta cuenta no está en la cartera',
  unknownText:
    'Quizá sus filas ya no estén desde que se leyó la cartera. Actualizar antigüedad la lee de nuevo.',
  nothingOpen: 'Esta cuenta no tiene nada abierto a esta fecha.',
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}

function days(count: number): string {
  return `${figure(count)} ${count === 1 ? 'día' : 'días'}`;
}

const MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic';

function day(isoDate: string): string {
  const [year, month, dayOfMonth] = isoDate.split('-').map(Number);
  return `${dayOfMonth} ${MONTHS.split(' ')[(month ?? 1) - 1]} ${year}`;
}
