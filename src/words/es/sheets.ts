import type { SheetWords } from '../sheetWords';
import { duebook } from './duebook';

// Latin American figures: 1,234.56, the same in every browser whatever locales it carries.
const figure = (count: number) => count.toLocaleString('en-US');
const counted = (one: string, many: string) => (count: number) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const sheets: SheetWords = {
  yes: 'Sí',
  no: 'No',
  noneChoice: 'ninguna',
  languageName: 'Español',
  dateOrder: { dmy: 'día/mes/año', mdy: 'mes/día/año' },
  numberStyle: { point: '1,234.56', comma: '1.234,56' },
  numberStyleChoices: { point: 'punto', comma: 'coma' },
  basisChoices: {
    due: 'fecha de vencimiento',
    invoice: 'fecha de factura',
    posting: 'fecha de contabilización',
  },
  creditChoices: {
    'own-column': 'columna propia',
    'own-date': 'fecha propia',
    current: 'por vencer',
    'oldest-first': 'más antiguas primero',
    excluded: 'excluidos',
  },
  disputeChoices: {
    included: 'incluidos',
    'own-column': 'columna propia',
    excluded: 'excluidos',
  },
  dayCountChoices: { calendar: 'días calendario', business: 'días hábiles' },
  targetText: (percent, overDays) => `${percent} % a más de ${overDays}`,
  notAged: {
    settled: 'Saldadas hasta la fecha de corte',
    'after-as-of': 'Con fecha posterior a la fecha de corte',
    small: 'Dentro de la tolerancia de saldos pequeños',
    credits: 'Créditos, excluidos',
    disputed: 'En disputa, excluidas',
  },
  notAgedByCutoff: {
    settled: 'Saldadas hasta la fecha de los saldos',
    'after-as-of': 'Con fecha posterior a la de los saldos',
  },
  aging: {
    title: 'Antigüedad',
    noCurrency: 'sin moneda',
    headers: {
      account: 'Cuenta',
      name: 'Nombre',
      owner: 'Responsable',
      current: 'Por vencer',
      months: ['Este mes', '1 mes', '2 meses', '3 meses', 'Más antiguo'],
      credits: 'Créditos',
      noDate: 'Sin fecha',
      total: 'Total',
      over: (days) => `Más de ${days}`,
      oldest: 'Mayor atraso',
      disputed: 'En disputa',
    },
    noAccount: '(sin cuenta)',
    leavingMark: 'ya no adeuda',
    totalsLabel: 'Total',
    asOfFormat: '"Al "yyyy-mm-dd',
    accountsFormat: '#,##0 "cuentas"',
    amount: 'Importe',
    items: 'Partidas',
    percentOfTotal: '% del total',
    tieOut: {
      ledgerTotal: 'Total cartera',
      notAged: 'Sin clasificar',
      agedTotal: 'Clasificado',
      difference: 'Diferencia',
    },
    overNet: (days) => `Más de ${days} sin disputas`,
    percentNet: '% sin disputas',
    refresh: {
      asOfChanged: 'Actualice: cambió la fecha de corte',
      ledgerChanged: 'Actualice: cambió la cartera',
    },
    convention: {
      by: {
        due: 'por fecha de vencimiento',
        invoice: 'por fecha de factura',
        posting: 'por fecha de contabilización',
      },
      byElse: {
        due: 'por vencimiento o, si falta, fecha de factura',
        invoice: 'por fecha de factura o, si falta, otra fecha',
        posting: 'por contabilización o, si falta, fecha de factura',
      },
      given: 'antigüedad tal como la da la exportación',
      overFrom: (days, label) =>
        label === ''
          ? `nada con seguridad más de ${days}`
          : `más de ${days} contado desde ${label}`,
      includesDay: (label, day) => `${label} incluye el día ${day}`,
      months: 'por meses calendario',
      credits: {
        'own-column': 'créditos en su propia columna',
        'own-date': 'créditos según su propia fecha',
        current: 'créditos en el primer tramo',
        'oldest-first': 'créditos aplicados a las deudas más antiguas',
        excluded: 'créditos excluidos',
      },
      disputes: {
        included: 'disputas incluidas',
        'own-column': 'importes en disputa en su propia columna, fuera de los tramos',
        excluded: 'importes en disputa excluidos; solo cuentan en «más de» y su %',
      },
      businessDays: (holidays) =>
        holidays === 0
          ? 'atraso en días hábiles'
          : `atraso en días hábiles, sin ${counted('feriado', 'feriados')(holidays)}`,
      cutoff: (isoDate) => `saldos al ${isoDate}`,
      tolerance: (amount) => `sin los saldos de hasta ${amount}`,
      fixed: 'fecha de corte fija',
      settled: 'abiertas hasta quedar saldadas',
      byStatus: 'abiertas según su estado',
    },
    charts: {
      buckets: (currency, withoutDate) =>
        `Saldo por antigüedad${inCurrency(currency)}${withoutDate === 0 ? '' : ' (no incluye partidas sin fecha)'}`,
      trend: (days, currency) => `Más de ${days} días y su meta${inCurrency(currency)}`,
      share: (days) => `% más de ${days}`,
      target: 'Meta',
    },
    footerAsOf: (isoDate) => `Al ${isoDate}`,
    madeOn: (isoDate) => `elaborada el ${isoDate}`,
    footerPage: 'Página &P de &N',
  },
  duebook,
  outcome: {
    rows: counted('fila', 'filas'),
    items: counted('partida', 'partidas'),
    credits: counted('crédito', 'créditos'),
    noDate: (count) => `${figure(count)} sin fecha`,
    unread: counted('no leída', 'no leídas'),
    zero: counted('saldo en cero', 'saldos en cero'),
    settled: counted('saldada', 'saldadas'),
    afterAsOf: (count) => `${figure(count)} con fecha posterior a la de corte`,
    afterCutoff: (count) => `${figure(count)} con fecha posterior a la de los saldos`,
    small: counted('saldo pequeño excluido', 'saldos pequeños excluidos'),
    creditsLeftOut: counted('crédito excluido', 'créditos excluidos'),
    disputed: (count) => `${figure(count)} en disputa por completo`,
    totals: counted('fila de totales', 'filas de totales'),
    headings: counted('encabezado', 'encabezados'),
    blank: counted('fila en blanco', 'filas en blanco'),
    given: counted('fila con la antigüedad que trae', 'filas con la antigüedad que traen'),
    agesGiven: 'La lista no trae fechas, así que sus columnas de antigüedad quedan como están.',
    creditTypes: (types) =>
      `Ningún importe lleva signo menos, así que los del tipo ${types} se tomaron como créditos.`,
    accountsFrom: {
      headings: 'Los clientes son los de los encabezados que están encima de las partidas.',
      'first-rows':
        'Las filas sin cliente recibieron el de arriba: cada uno figura solo en su primera fila.',
    },
    hiddenRows: 'También se cuentan las filas filtradas y ocultas.',
    originalAmounts:
      'La cartera no tiene columna de saldo, así que cada importe original se contó como abierto.',
    amountsLessPaid: (amount, paid) =>
      `La cartera no tiene columna de saldo, así que lo abierto es ${amount} menos ${paid}.`,
    misread: (headers) =>
      `Es posible que Excel leyera mal ${headers} al abrir el archivo: vea los avisos antes de fiarse de estas cifras.`,
    newestBefore: (newest, days) =>
      `La fecha más reciente de la cartera es ${newest}, ${figure(days)} días antes de la fecha de corte: ¿es la última cartera?`,
    newestAfter: (newest, days) =>
      `La fecha más reciente de la cartera es ${newest}, ${figure(days)} días después de la fecha de corte: revise la fecha de corte en la hoja Duebook.`,
    difference: (amount) =>
      `La antigüedad no cuadra: el total propio de la cartera difiere en ${amount}. Vea los avisos en la hoja Duebook.`,
  },
};

function inCurrency(currency: string | null): string {
  return currency === null ? '' : ` · ${currency}`;
}
