import type { PackWords } from '../packWords';

// Latin American figures, 1,234.56, whatever region the browser is set to.
const figure = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;
const days = (count: number) => counted(count, 'día', 'días');
const disputes = (count: number) => counted(count, 'disputa', 'disputas');

/** What is carried to the meeting, in Spanish. */
export const pack: PackWords = {
  disputes: {
    title: 'Disputas',
    headers: {
      disputed: 'En disputa',
      balance: 'Saldo',
      reason: 'Motivo',
      opened: 'Abierta el',
      daysOpen: 'Días abierta',
      clock: 'Plazo',
    },
    leavingMark: 'ya no está en disputa',
    past: (count) => `${days(count)} fuera de plazo`,
    lastDay: 'último día',
    left: (count) => (count === 1 ? 'queda 1 día' : `quedan ${days(count)}`),
    unknown: '¿desde cuándo?',
    convention: (limit) =>
      `partidas abiertas en disputa, total o parcial, de la más antigua a la más reciente · plazo de seguimiento: ${limit} días, con el día ${limit} incluido`,
    legend:
      'Próximo paso y Nota son suyos y siguen a su disputa · si la cartera no dice desde cuándo, escriba la fecha en Abierta el y actualice',
    count: (count, currency) => disputes(count) + (currency === '' ? '' : ` en ${currency}`),
    pastTotal: (limit) => `Con más de ${limit} días: `,
    inAging: 'En la antigüedad y diferencia',
    others: (counts) => `y ${counts.join(', ')}, más abajo`,
    outcome: ({ count, past, unknown }) =>
      count === 0
        ? 'No hay nada en disputa.'
        : `${disputes(count)} en la lista: ${figure(past)} con más de 30 días${unknown === 0 ? '' : `, ${figure(unknown)} sin fecha de apertura`}.`,
  },
  agenda: {
    title: 'Agenda',
    attendees: 'Asistentes',
    headers: { point: 'Punto', says: 'Lo que dice la cartera', minutes: 'Minutos' },
    total: 'Minutos en total',
    legend:
      'Asistentes, Minutos y Comentario son suyos y se conservan · lo demás se escribe en cada actualización',
    points: {
      targets: '1. Metas',
      commitments: '2. Compromisos de la semana pasada',
      disputes: '3. Disputas con más de 30 días',
      accounts: '4. Cuentas por decidir',
      questions: '5. Asuntos por decidir',
    },
    noTargets: 'No hay metas. Escríbalas en la hoja Duebook.',
    commitments: (open, settled) =>
      open + settled === 0
        ? 'No hay compromisos anotados en la página del supervisor.'
        : `${counted(open, 'pendiente', 'pendientes')}, ${counted(settled, 'resuelto', 'resueltos')} desde la última reunión.`,
    questions: (open) =>
      open === 0
        ? 'No hay asuntos pendientes en la página del supervisor.'
        : `${counted(open, 'asunto', 'asuntos')} por decidir, en la página del supervisor.`,
    disputes: ({ count, amount, past, pastAmount, unknown, limit }) =>
      `${disputes(count)}, ${amount}. ${
        past === 0
          ? `Ninguna consta con más de ${limit} días.`
          : `${figure(past)} con más de ${limit} días: ${pastAmount}.`
      }${unknown === 0 ? '' : ` ${figure(unknown)} sin fecha de apertura.`}`,
    noDisputes: 'No hay nada en disputa.',
    oldest: (name, invoice, count) =>
      `La más antigua: ${[name, invoice].filter((part) => part !== '').join(', ')}, ${days(count)}.`,
    accounts: (bucket, amount, named) => `${amount} en ${bucket}: ${named.join('; ')}.`,
    noAccounts: (bucket) => `Ninguna cuenta tiene saldo en ${bucket}.`,
    log: 'Lo decidido y lo cumplido',
    logLegend:
      'Los compromisos y los asuntos pasan aquí cuando quedan resueltos en la página del supervisor.',
    logHeaders: {
      day: 'Día',
      kind: 'Tipo',
      text: 'Qué',
      outcome: 'Resultado',
      remark: 'Comentario',
    },
    kinds: { commitment: 'Compromiso', question: 'Asunto' },
  },
  opened:
    'Para imprimir el paquete de la reunión, imprima todo el libro: las páginas van numeradas de corrido.',
  standsHere: (sheets) =>
    `Este Excel no abrió una copia, así que el paquete de la reunión está en este libro: ${sheets.join(', ')}. Seleccione esas hojas juntas (mantenga presionada la tecla Ctrl y haga clic en sus pestañas) e imprima: las páginas van numeradas de corrido. Lo privado que haya en ellas también se imprime.`,
  copyTitle: 'Paquete de la reunión',
};
