import type { DuebookSheetWords } from '../sheetWords';

const figure = (count: number) => count.toLocaleString('en-US');

/** Every text on the *Duebook* sheet. */
export const duebook: DuebookSheetWords = {
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
    profile: {
      label: 'Perfil de columnas',
      explanation:
        'Nombre de un juego de columnas guardado. En blanco: se reconoce por sus encabezados.',
      correction: 'Escriba el nombre de un perfil guardado o vacíe la celda.',
    },
    basis: {
      label: 'Antigüedad por',
      explanation:
        'La fecha desde la que se cuentan los días: de vencimiento, de factura o de contabilización.',
      correction: 'Escriba fecha de vencimiento, fecha de factura o fecha de contabilización.',
    },
    cutoff: {
      label: 'Saldos al',
      explanation:
        'Qué partidas entran: las de fecha posterior quedan fuera y las saldadas después siguen abiertas. En blanco: la fecha de corte.',
      correction: 'Escriba una fecha, por ejemplo 2026-03-31, o vacíe la celda.',
    },
    edges: {
      label: 'Límites de los tramos',
      explanation:
        'Último día de cada tramo, en días de atraso: 0, 30, 60, 90 da Por vencer, 1-30, 31-60, 61-90, 91+. O el nombre de un esquema: 1-30, 0-29, 0-30 con futuro (lo que vence hoy ya cuenta como atrasado), más de 30 como Sage (el primer tramo termina el día 30) o meses.',
      correction:
        'Escriba números enteros de menor a mayor, por ejemplo 0, 30, 60, 90, o el nombre de un esquema: 1-30, 0-29, 0-30 con futuro, más de 30 como Sage o meses.',
    },
    overDays: {
      label: 'Más de, en días',
      explanation: 'Una partida cuenta desde el día siguiente: con 30, el primero es el día 31.',
      correction: 'Escriba un número entero de días, hasta 36,525, por ejemplo 30.',
    },
    credits: {
      label: 'Créditos',
      explanation:
        'Dónde van los créditos y el efectivo sin aplicar: columna propia, fecha propia, por vencer, más antiguas primero (contra la deuda más antigua) o excluidos.',
      correction:
        'Escriba columna propia, fecha propia, por vencer, más antiguas primero o excluidos.',
    },
    disputes: {
      label: 'Importes en disputa',
      explanation: 'Con antigüedad como los demás (incluidos), en su columna propia, o excluidos.',
      correction: 'Escriba incluidos, columna propia o excluidos.',
    },
    tolerance: {
      label: 'Saldos pequeños hasta',
      explanation:
        'Las partidas de este importe o menos quedan fuera de los tramos y constan en el cuadre. En blanco: ninguna.',
      correction: 'Escriba un importe de 0 o más, por ejemplo 1.00.',
    },
    dayCount: {
      label: 'Días que cuentan',
      explanation: 'Días calendario, o días hábiles: de lunes a viernes sin los feriados de abajo.',
      correction: 'Escriba días calendario o días hábiles.',
    },
    holidays: {
      label: 'Feriados',
      explanation: 'Días que no son hábiles, separados por comas: 2026-01-01, 2026-12-25.',
      correction: 'Escriba fechas separadas por comas, por ejemplo 2026-01-01, 2026-12-25.',
    },
    groupBy: {
      label: 'Agrupar por',
      explanation:
        'Encabezado o letra de la columna de la cartera por la que se agrupan las cuentas: gestor, matriz, zona. En blanco: el gestor o, si falta, el vendedor.',
      correction: 'Escriba el encabezado o la letra de una columna, por ejemplo Gestor o H.',
    },
    targets: {
      label: 'Metas',
      explanation:
        'Lo máximo que puede pasar de tantos días: 15 % a más de 30; 5 % a más de 90. En blanco: ninguna.',
      correction: 'Escriba metas como 15 % a más de 30; 5 % a más de 90.',
    },
    groupTargets: {
      label: 'Metas por grupo',
      explanation:
        'Donde un grupo tiene metas propias: Ana: 10 % a más de 30, 5 % a más de 90; Luis: 20 % a más de 30.',
      correction:
        'Escriba un nombre, dos puntos y sus metas, por ejemplo Ana: 10 % a más de 30; Luis: 20 % a más de 30.',
    },
    mainCurrency: {
      label: 'Moneda principal',
      explanation: 'Su hoja va primero. En blanco: la moneda con más partidas abiertas.',
      correction: 'Escriba un código de moneda, por ejemplo USD.',
    },
    controlTotal: {
      label: 'Total de control',
      explanation:
        'Lo que debe sumar la cartera. Escríbalo o señale una celda: =Hoja1!H99. En blanco: el total que indica la propia exportación.',
      correction: 'Escriba un importe, por ejemplo 12,345.67.',
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
    negative: 'Contiene un número menor que 0; solo el primero puede serlo, y solo -1.',
    'not-increasing': 'Cada número debe ser mayor que el anterior.',
    'too-many': 'Son demasiados números: caben 12, con el 0.',
    'too-far': 'Contiene un número mayor que 36,525, un siglo en días.',
  },
  targetProblems: {
    unreadable: 'Algo de lo escrito no es un porcentaje y un número de días.',
    'percent-out-of-range': 'Un porcentaje debe ser de 0 a menos de 100.',
    'days-twice': 'El mismo número de días aparece dos veces.',
    'too-old': 'Un número de días es mayor que 36,525, un siglo.',
    'group-unnamed': 'Hay metas sin un nombre y dos puntos delante.',
  },
  intervalProblems: {
    overlap: (one, other) => `${one} y ${other} se traslapan: un día estaría en ambos.`,
    gap: (one, other) => `Entre ${one} y ${other} queda un día sin tramo.`,
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
    itemRows: 'Filas con partidas',
    headingRows: 'Encabezados, títulos, notas',
    totalRows: 'Filas de totales',
    blankRows: 'Filas en blanco',
    unreadRows: 'Filas no leídas',
    areaRows: 'Todas, con el encabezado',
    exportSays: 'Cómo calcula la exportación',
    exportBasis: 'Cuenta los días desde',
    exportAsOf: 'Su fecha de corte',
    exportEdges: 'Sus tramos acaban el día',
    exportCompared: 'Partidas comparadas',
    exportDiffering: 'Partidas que difieren',
    controlSays: 'Frente al total de control',
  },
  reading: {
    realDates: 'las fechas son fechas de Excel',
    textDates: (order) => `fechas de texto como ${order}`,
    realNumbers: 'los importes son números',
    textNumbers: (style) => `importes de texto como ${style}`,
    openByBalance: 'abiertas según su saldo',
    openByStatus: 'abiertas según su estado',
    openBySettledDate: 'abiertas hasta quedar saldadas',
    openByOriginalAmount: 'por importe original: no hay columna de saldo',
    openByAmountLessPaid: 'abierto es el importe menos lo pagado',
    byProfile: (name) => `columnas según el perfil ${name}`,
    givenAges: 'antigüedad tal como la da la exportación',
    creditTypes: (types) => `créditos por su tipo: ${types}`,
  },
  columnsHeading: 'Columnas de la cartera',
  columnsHowTo:
    'Para corregir una, escriba un encabezado o la letra de una columna en Su elección, o - si no hay tal columna.',
  columns: {
    field: 'Dato',
    header: 'Encabezado',
    values: 'Valores',
    column: 'Columna',
    confidence: 'Confianza',
    choice: 'Su elección',
    code: 'Código',
  },
  unsure: 'revise',
  fields: {
    account: 'Cuenta',
    name: 'Nombre',
    parent: 'Cuenta matriz',
    invoice: 'Factura',
    line: 'Línea',
    type: 'Tipo',
    invoiceDate: 'Fecha de factura',
    postingDate: 'Fecha de contabilización',
    dueDate: 'Fecha de vencimiento',
    terms: 'Condiciones de pago',
    originalAmount: 'Importe original',
    balance: 'Saldo',
    paid: 'Pagado',
    currency: 'Moneda',
    daysLate: 'Días de atraso',
    purchaseOrder: 'Orden de compra',
    dispute: 'Disputa',
    disputeDate: 'Disputada el',
    disputeReason: 'Motivo de la disputa',
    promiseDate: 'Fecha de la promesa',
    promiseAmount: 'Importe prometido',
    settledDate: 'Saldada el',
    clearedBy: 'Compensada por',
    status: 'Estado',
    owner: 'Responsable',
    salesperson: 'Vendedor',
    businessUnit: 'Unidad de negocio',
    dunning: 'Nivel de reclamación',
    lastDunned: 'Último recordatorio',
    collectionStatus: 'Estado de cobro',
    creditLimit: 'Límite de crédito',
    agreement: 'Contrato de alquiler',
    renter: 'Arrendatario',
    voucher: 'Bono',
    pickupDate: 'Fecha de salida',
    returnDate: 'Fecha de entrada',
    vendor: 'Proveedor',
    vendorInvoice: 'Factura del proveedor',
    freight: 'Flete',
    shipDate: 'Fecha de envío',
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
  issuesHowTo:
    'Escriba Sí en Aceptado donde no haga falta hacer nada: el aviso pasará al final de la lista.',
  issues: {
    address: 'Celda',
    code: 'Código',
    message: 'Mensaje',
    accepted: 'Aceptado',
    key: 'Clave',
  },
  moreIssues: (count, first) => `${figure(count)} más de este tipo. El siguiente: ${first}`,
  issuesOfKind: (count, first) => `${figure(count)} de este tipo. El primero: ${first}`,
  issueGone: 'ya no aparece',
  controlHeading: 'Por qué difiere el total de control',
  control: {
    currency: 'Moneda',
    code: 'Código',
    what: 'Causa',
    rows: 'Filas',
    amount: 'Importe',
  },
  misfitsHeading: 'Donde la exportación clasifica de otro modo',
  misfits: {
    address: 'Celda',
    account: 'Cuenta',
    invoice: 'Factura',
    exported: 'La exportación dice',
    ours: 'Su regla da',
  },
  profilesHeading: 'Perfiles de columnas guardados',
  profiles: {
    profile: 'Perfil',
    code: 'Código',
    field: 'Dato',
    header: 'Encabezado',
    inUse: 'En uso',
  },
};
