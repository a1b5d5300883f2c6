import type { FollowUpWords } from '../followUpWords';

const days = (count: number) => (count === 1 ? '1 día' : `${count.toLocaleString('en-US')} días`);

export const followUps: FollowUpWords = {
  title: 'Seguimiento',
  headers: {
    rank: 'Orden',
    callable: 'Exigible',
    pastDue: 'Vencido',
    itemsPastDue: 'Partidas vencidas',
    oldestInvoice: 'Factura más antigua',
    oldestDue: 'Su vencimiento',
    oldestDated: 'Su fecha',
    oldestPosted: 'Su contabilización',
    oldestAmount: 'Su importe',
    disputed: 'Vencido en disputa',
    credits: 'Créditos por aplicar',
    netAsk: 'Neto por pedir',
    why: 'Por qué',
    nextStep: 'Próximo paso',
    note: 'Nota',
  },
  listed: (overDays) =>
    overDays === 0
      ? 'cuentas con atraso, de mayor a menor'
      : `cuentas con más de ${days(overDays)} de atraso, de mayor a menor`,
  legend:
    'Exigible = vencido menos su parte en disputa · Neto por pedir = exigible menos créditos por aplicar · las columnas Próximo paso y Nota son suyas y siguen a su cuenta',
  accounts: (count, currency) => {
    const accounts = `${count.toLocaleString('en-US')} ${count === 1 ? 'cuenta' : 'cuentas'}`;
    return currency === '' ? accounts : `${accounts} en ${currency}`;
  },
  inSight: 'Cuentas a la vista: ',
  others: (counts) => `y ${counts.join(', ')}, más abajo`,
  why: {
    over: (amount, overDays) =>
      overDays === 0 ? `${amount} vencido` : `${amount} con más de ${days(overDays)}`,
    partDisputed: (over, disputed) => `${over}, de ello ${disputed} en disputa`,
    allDisputed: (over) => `${over}, todo en disputa: dé seguimiento a la disputa`,
    askForRest: (amount) => `pida los otros ${amount} vencidos`,
    oldest: (invoice, age) =>
      invoice === '' ? `la más antigua, ${age}` : `la más antigua, ${invoice}, ${age}`,
    oldestDisputed: (invoice, age) =>
      invoice === ''
        ? `la más antigua (en disputa), ${age}`
        : `la más antigua, ${invoice} (en disputa), ${age}`,
    oldestToAsk: (invoice, age) =>
      invoice === ''
        ? `la más antigua por pedir, ${age}`
        : `la más antigua por pedir, ${invoice}, ${age}`,
    pastDue: (age) => `${days(age)} de atraso`,
    sinceInvoice: (age) => `${days(age)} desde su fecha`,
    sincePosting: (age) => `${days(age)} desde su contabilización`,
    atLeast: (age) => `al menos ${days(age)} de atraso`,
    creditsCover: (credits) => `los créditos por ${credits} lo cubren: aplíquelos`,
  },
};
