import type { SheetWords } from '../sheetWords';

// Latin American figures: 1,234.56, the same in every browser whatever locales it carries.
const figure = (count: number) => count.toLocaleString('en-US');
const counted = (one: string, many: string) => (count: number) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const sheets: SheetWords = {
  yes: 'Sí',
  no: 'No',
  languageName: 'Español',
  dateOrder: { dmy: 'día/mes/año', mdy: 'mes/día/año' },
  numberStyle: { point: '1,234.56', comma: '1.234,56' },
  numberStyleChoices: { point: 'punto', comma: 'coma' },
  notAged: {
    settled: 'Saldadas hasta la fecha de corte',
    'after-as-of': 'Con fecha posterior a la fecha de corte',
  },
  aging: {
    title: 'Antigüedad',
    noCurrency: 'sin moneda',
    headers: {
      account: 'Cuenta',
      name: 'Nombre',
      owner: 'Responsable',
      current: 'Por vencer',
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
      byDueDate: 'por fecha de vencimiento',
      byDueElseInvoiceDate: 'por vencimiento o, si falta, fecha de factura',
      byInvoiceDate: 'por fecha de factura',
      includesDay: (label, day) => `${label} incluye el día ${day}`,
      credits: 'créditos en su propia columna',
      disputes: 'disputas incluidas',
      fixed: 'fecha de corte fija',
      settled: 'abiertas hasta quedar saldadas',
    },
    footerAsOf: (isoDate) => `Al ${isoDate}`,
    footerPage: 'Página &P de &N',
  },
  duebook: {
    title: 'Duebook',
    howTo: [
      'Antigüedad y Seguimiento son Excel común: se imprimen, se filtran y suman sin el complemento Duebook. Una línea roja arriba avisa cuando las cifras dejaron de estar al día.',
      'Para ponerla al día: en Excel con el complemento, cambie aquí las celdas de color si hace falta y presione Inicio > Duebook > Actualizar antigüedad.',
    ],
    settingsHeading: 'Configuración',
    settings: {
      asOf: {
        label: 'Fecha de corte',
        explanation: 'El día al que se mira la cartera. Si escribe una fecha, queda fija.',
        correction: 'Escriba una fecha, por ejemplo 2026-03-31.',
      },
      roll: {
        label: 'Pasar a hoy al actualizar',
        explanation: 'Sí: cada actualización pone la fecha de hoy. No: la fecha se queda.',
        correction: 'Escriba Sí o No.',
      },
      ledger: {
        label: 'Cartera',
        explanation: 'Hoja o tabla con las partidas abiertas. En blanco: Duebook la encuentra.',
        correction: 'Escriba el nombre de una hoja o tabla, por ejemplo Partidas abiertas.',
      },
      dateOrder: {
        label: 'Orden de fecha',
        explanation:
          'dmy (día/mes) o mdy (mes/día), para fechas guardadas como texto. En blanco: se deduce de toda la columna.',
        correction: 'Escriba dmy (día/mes) o mdy (mes/día).',
      },
      numberStyle: {
        label: 'Estilo de número',
        explanation:
          'Signo decimal de los importes guardados como texto: punto (1,234.56) o coma (1.234,56). En blanco: se deduce de toda la columna.',
        correction: 'Escriba punto o coma.',
      },
      disputeColumn: {
        label: 'Columna de disputa',
        explanation:
          'Encabezado o letra de la columna de la cartera que dice qué está en disputa. En blanco: Duebook la encuentra.',
        correction: 'Escriba el encabezado o la letra de una columna, por ejemplo En disputa o H.',
      },
      edges: {
        label: 'Límites de los tramos',
        explanation:
          'Último día de cada tramo, en días de atraso. 0, 30, 60, 90 da Por vencer, 1-30, 31-60, 61-90, 91+.',
        correction: 'Escriba números enteros de menor a mayor, por ejemplo 0, 30, 60, 90.',
      },
      overDays: {
        label: 'Más de, en días',
        explanation: 'Una partida cuenta desde el día siguiente: con 30, el primero es el día 31.',
        correction: 'Escriba un número entero de días, hasta 36,525, por ejemplo 30.',
      },
      mainCurrency: {
        label: 'Moneda principal',
        explanation: 'Su hoja va primero. En blanco: la moneda con más partidas abiertas.',
        correction: 'Escriba un código de moneda, por ejemplo USD.',
      },
      language: {
        label: 'Idioma',
        explanation: 'De las hojas que escribe Duebook: Español o English.',
        correction: 'Escriba Español o English.',
      },
    },
    edgesProblems: {
      none: 'No contiene ningún número.',
      'not-whole': 'Algo de lo escrito no es un número entero.',
      negative: 'Contiene un número menor que 0.',
      'not-increasing': 'Cada número debe ser mayor que el anterior.',
      'too-many': 'Son demasiados números: caben 12, con el 0.',
      'too-far': 'Contiene un número mayor que 36,525, un siglo en días.',
    },
    legend: {
      sample: 'Fila en disputa',
      meaning:
        'Las filas de la cartera en este color y en cursiva están en disputa. Marcar disputas pone el color; Quitar marcas lo quita.',
    },
    readingHeading: 'Cómo se leyó la cartera',
    report: {
      ledgerSheet: 'Hoja',
      ledgerAddress: 'Celdas',
      ledgerRows: 'Filas',
      reading: 'Leído así',
      rolledTo: 'Última actualización, al',
    },
    reading: {
      realDates: 'las fechas son fechas de Excel',
      textDates: (order) => `fechas de texto como ${order}`,
      realNumbers: 'los importes son números',
      textNumbers: (style) => `importes de texto como ${style}`,
      openByBalance: 'abiertas según su saldo',
      openBySettledDate: 'abiertas hasta quedar saldadas',
      openByOriginalAmount: 'por importe original: no hay columna de saldo',
    },
    columnsHeading: 'Columnas de la cartera',
    columns: { field: 'Dato', column: 'Columna', header: 'Encabezado' },
    fields: {
      account: 'Cuenta',
      name: 'Nombre',
      invoice: 'Factura',
      invoiceDate: 'Fecha de factura',
      dueDate: 'Fecha de vencimiento',
      originalAmount: 'Importe original',
      balance: 'Saldo',
      currency: 'Moneda',
      dispute: 'Disputa',
      settledDate: 'Saldada el',
      owner: 'Responsable',
      phone: 'Teléfono',
      email: 'Correo electrónico',
    },
    tieOutHeading: 'En la cartera, pero sin clasificar',
    tieOut: {
      currency: 'Moneda',
      code: 'Código',
      what: 'Qué',
      items: 'Partidas',
      amount: 'Importe',
    },
    issuesHeading: 'Por revisar en la cartera',
    issues: { address: 'Celda', code: 'Código', message: 'Mensaje' },
  },
  outcome: {
    rows: counted('fila', 'filas'),
    items: counted('partida', 'partidas'),
    credits: counted('crédito', 'créditos'),
    noDate: (count) => `${figure(count)} sin fecha`,
    unread: counted('no leída', 'no leídas'),
    zero: counted('saldo en cero', 'saldos en cero'),
    settled: counted('saldada', 'saldadas'),
    afterAsOf: (count) => `${figure(count)} con fecha posterior a la de corte`,
    totals: counted('fila de totales', 'filas de totales'),
    blank: counted('fila en blanco', 'filas en blanco'),
    hiddenRows: 'También se cuentan las filas filtradas y ocultas.',
    originalAmounts:
      'La cartera no tiene columna de saldo, así que cada importe original se contó como abierto.',
    newestBefore: (newest, days) =>
      `La fecha más reciente de la cartera es ${newest}, ${figure(days)} días antes de la fecha de corte: ¿es la última cartera?`,
    newestAfter: (newest, days) =>
      `La fecha más reciente de la cartera es ${newest}, ${figure(days)} días después de la fecha de corte: revise la fecha de corte en la hoja Duebook.`,
    difference: (amount) =>
      `La antigüedad no cuadra: el total propio de la cartera difiere en ${amount}. Vea los avisos en la hoja Duebook.`,
  },
};
