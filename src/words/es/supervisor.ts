import type { SupervisorWords } from '../supervisorWords';

const figure = (count: number) => count.toLocaleString('en-US');
const ofCurrency = (currency: string | null) => (currency === null ? '' : `, ${currency}`);

export const supervisor: SupervisorWords = {
  title: 'Página del supervisor',
  made: 'La página del supervisor está al día.',
  headline: {
    plain: (over, total, days, percent) =>
      `Con más de ${days} días de vencido: ${over}, ${percent === null ? 'de' : `el ${percent} % de`} un total por cobrar de ${total}`,
    allMet: (targets) =>
      targets === 1 ? '✓ La meta se cumple' : `✓ Las ${targets} metas se cumplen`,
    missed: (parts, targets) =>
      `▲ ${targets === 1 ? 'No se cumple la meta' : `No se cumplen ${parts.length} de ${targets} metas`}: ${parts.join(', ')}`,
    missedPart: (days, points) => `más de ${days} excede por ${points} puntos`,
    untold: 'No todas las metas tienen un porcentaje con el que compararse',
  },
  amountsIn: (currency) => `importes en ${currency}`,
  otherCurrency: (currency, total, days, percent) =>
    `${currency}: ${total} por cobrar${percent === null ? '' : `, ${percent} % de más de ${days}`}`,
  morePromises: (count, amount) =>
    `${figure(count)} ${count === 1 ? 'promesa más' : 'promesas más'} esta semana, ${amount}: vea la cartera`,
  figures: {
    heading: 'Lo vencido, en días',
    amount: 'Importe',
    net: 'Sin disputas',
    share: '% del total',
    shareNet: '% sin disp.',
    total: 'Total por cobrar',
    over: (days) => `Más de ${days}`,
    within: (days, allowed) => `✓ Más de ${days}: máx. ${allowed} %`,
    missed: (days, allowed) => `▲ Más de ${days}: SOBRE ${allowed} %`,
    untold: (days, allowed) => `Más de ${days} (máximo ${allowed} %)`,
    ages: 'Por antigüedad',
    olderThan: (label) => `${label} y más`,
    disputedApart: 'En disputa, aparte',
    chart: (currency) => `Saldos por antigüedad${ofCurrency(currency)}`,
    chartInThousands: (currency) => `Saldos por antigüedad, en miles${ofCurrency(currency)}`,
  },
  since: {
    snapshot: (isoDate) => `Desde el historial del ${isoDate}`,
    refresh: (isoDate) =>
      isoDate === null ? 'Desde la última actualización' : `Desde la actualización del ${isoDate}`,
    nothing: 'nada se ha movido',
    newlyOver: (days, names) => `Nuevos con más de ${days}: ${names}`,
    gone: (days, names) => `ya sin más de ${days}: ${names}`,
    up: (names) => `Más aumentan: ${names}`,
    down: (names) => `más bajan: ${names}`,
    account: (name, amount) => `${name} ${amount}`,
    more: (names, count) => `${names} y ${figure(count)} más`,
    unknown: 'Los cambios se indicarán a partir de la próxima actualización',
    sameDay:
      'Ya actualizada para esta fecha; si se guarda un historial, aquí figura el cambio desde un día anterior',
  },
  headings: {
    groups: 'Por grupo',
    accounts: 'Las diez cuentas principales',
    disputes: 'Disputas de más de 30 días',
    commitments: 'Compromisos: ¿se cumplieron?',
    questions: 'Asuntos por decidir',
  },
  none: {
    groups: 'La cartera no indica responsables: elija una columna para agrupar en la hoja Duebook.',
    accounts: (days) => `Ninguna cuenta debe importes con más de ${days} días de vencidos.`,
    disputes: 'Ninguna disputa lleva abierta más de 30 días.',
    undated: (count, amount) =>
      count === 1
        ? `La cartera no indica desde cuándo está abierta su disputa (${amount}).`
        : `La cartera no indica desde cuándo están abiertas sus ${figure(count)} disputas (${amount}).`,
  },
  rest: (count) => `${figure(count)} más`,
  account: (name, key) => (name === '' ? key : key === '' ? name : `${name} (${key})`),
  why: {
    allDisputed: 'todo en disputa',
    partDisputed: (amount) => `${amount} en disputa`,
    covered: 'lo cubren sus créditos',
    oldest: (invoice) => invoice,
  },
  verdict: {
    within: '✓ dentro',
    missed: (points) => `▲ EXCEDE por ${points} puntos`,
    allowed: (percent, days) => `${percent} % a más de ${days}`,
  },
  kept: {
    kept: '✓ cumplido',
    keptLate: '✓ cumplido, tarde',
    notKept: (owed) => `✗ incumplido, ${owed} vencido`,
    notKeptAtAll: '✗ incumplido',
    moved: (isoDate) => `✗ aplazado al ${isoDate}`,
    notDue: '… aún no vence',
    noDay: '… sin fecha acordada',
    ask: '? escriba si se cumplió',
  },
  promisedBy: 'Pago prometido por ',
  headers: {
    group: 'Responsable',
    total: 'Total por cobrar',
    over: (days) => `Más de ${days}`,
    shareNet: '% sin disputas',
    verdict: 'Resultado',
    allowed: 'Permitido',
    account: 'Cuenta',
    oldest: 'Mayor atraso',
    owner: 'Responsable',
    why: 'Factura más antigua; por qué',
    nextStep: 'Próximo paso',
    dispute: 'Cuenta',
    disputed: 'En disputa',
    invoice: 'Factura',
    days: 'Días',
    reason: 'Razón',
    opened: 'Abierta el',
    commitment: 'Compromiso',
    who: 'Cuenta',
    amount: 'Importe',
    by: 'Para el',
    settled: 'Resuelto el',
    noted: 'Anotado, vencido entonces',
    kept: '¿Cumplido?',
    question: 'Asunto',
    decider: 'Quién decide',
    asked: 'Planteado el',
    weeks: 'Semanas',
    decided: 'Decidido el',
    decision: 'Decisión',
  },
};
