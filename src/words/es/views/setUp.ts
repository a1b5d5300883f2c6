import type { SetUpViewWords } from '../../views/setUpViewWords';

export const setUp: SetUpViewWords = {
  title: 'Ajustes',
  unusable: (label, typed) => `“${typed}” no se puede usar para ${label}.`,
  changed: (label) =>
    `${label} se cambió en la hoja Duebook. Presione Actualizar antigüedad para poner las cifras al día.`,
  apply: 'Aplicar',
  applyTo: (label) => `Aplicar ${label}`,
  discard: 'Descartar',
  discardOf: (label) => `Descartar el cambio de ${label}`,
  automatic: 'Automático',
  automaticAs: (found) => `Automático: ${found}`,
  hints: {
    asOf: 'El día al que se mira la cartera. La fecha que elija aquí se queda.',
    roll: 'Sí: cada actualización toma el día en que se presiona. No: la fecha se queda.',
    profile: 'Un juego de columnas guardado. En blanco: se reconoce por sus encabezados.',
    basis: 'La fecha desde la que se cuentan los días.',
    controlTotal: 'Lo que debe sumar la cartera.',
    edges: 'Último día de cada tramo, en días de atraso.',
    overDays: 'Con 30, el primer día que cuenta es el 31.',
    cutoff: 'Qué partidas entran. En blanco: la fecha de corte.',
    credits: 'Dónde van los créditos y el efectivo sin aplicar.',
    disputes: 'Dónde van los importes en disputa.',
    tolerance: 'Las partidas menores quedan fuera de los tramos.',
    dayCount: 'Los días hábiles no cuentan fines de semana ni feriados.',
    holidays: 'Fechas separadas por comas: 2026-01-01, 2026-12-25.',
    groupBy: 'Una columna de la cartera, como gestor o zona.',
    targets: 'Por ejemplo 15 % a más de 30; 5 % a más de 90.',
    groupTargets: 'Por ejemplo Ana: 10 % a más de 30; Luis: 20 % a más de 30.',
    mainCurrency: 'Su hoja va primero.',
    ledger: 'Hoja o tabla con las partidas abiertas. En blanco: automático.',
    disputeColumn: 'La columna de la cartera que dice qué está en disputa.',
    dateOrder: 'Solo para fechas guardadas como texto.',
    numberStyle: 'Solo para importes guardados como texto.',
    privateColumns:
      'Encabezados que no se comparten: Nota; Partidas!Teléfono. Escriba ninguna para compartirlas todas.',
    privateSheets: 'Hojas que no se comparten: Borrador; Mis apuntes.',
    language: 'De las hojas que escribe Duebook. El panel sigue a Office.',
  },
  choiceHints: {
    credits: {
      'own-column': 'Junto a los tramos, para que ningún crédito oculte deuda vencida.',
      'own-date': 'En el tramo de su propia fecha, donde disminuyen lo vencido.',
      current: 'Con lo que aún no vence; la deuda vencida queda como está.',
      'oldest-first': 'Contra la deuda más antigua de su cuenta; solo en las cifras.',
      excluded: 'Fuera de la antigüedad; el cuadre dice cuánto es.',
    },
    disputes: {
      included: 'En los tramos como lo demás, y se indican aparte.',
      'own-column': 'La parte disputada va junto a los tramos; el resto, en ellos.',
      excluded: 'La parte disputada queda fuera de la antigüedad; el cuadre dice cuánto es.',
    },
    dayCount: {
      calendar: 'Cuentan todos los días.',
      business: 'Cuentan de lunes a viernes, sin los feriados de abajo.',
    },
  },
  whatIf: {
    credits: {
      'own-column': 'Con los créditos en su propia columna',
      'own-date': 'Con los créditos en su propia fecha',
      current: 'Con los créditos en el primer tramo',
      'oldest-first': 'Con los créditos contra la deuda más antigua',
      excluded: 'Sin los créditos',
    },
    disputes: {
      included: 'Con lo disputado en los tramos',
      'own-column': 'Con lo disputado en su propia columna',
      excluded: 'Sin lo disputado',
    },
    other: (label, value) => `Con “${label}” ${value}`,
    blank: (label) => `Con “${label}” en blanco`,
    over: (days, after, before) =>
      `el porcentaje a más de ${figure(days)} sería ${after} en vez de ${before}`,
    otherDays: (days, after, daysBefore, before) =>
      `el porcentaje a más de ${figure(days)} sería ${after}; a más de ${figure(daysBefore)} es ${before}`,
    same: (days, percent) => `el porcentaje a más de ${figure(days)} seguiría en ${percent}`,
    net: (after, before) => `sin lo disputado, ${after} en vez de ${before}`,
    total: (after, before) => `el total, ${after} en vez de ${before}`,
  },
  usualBuckets: {
    label: 'Tramos usuales',
    other: 'Otros',
    throughThirty: '1-30, 31-60, 61-90, 91+',
    fromToday: '0-29, 30-59, 60-89, 90+',
    todayLate: '0-30, 31-60, 61-90, 91+',
    overThirty: 'Hasta 30, 31-60, 61-90, 91+',
    months: 'Meses calendario',
  },
  groups: {
    dates: 'Día de las cifras',
    buckets: 'Tramos',
    amounts: 'Créditos y disputas',
    targets: 'Metas y grupos',
    ledger: 'Qué leer',
    sharing: 'Al compartir',
    language: 'Idioma de las hojas',
  },
  reading: {
    title: 'Cómo se leyó la cartera',
    none: 'Todavía no se ha leído ninguna cartera. Presione Actualizar antigüedad; lo que no esté claro se preguntará.',
    rows: (count) => `${figure(count)} ${count === 1 ? 'fila' : 'filas'}`,
    convention: 'Se cuenta',
    noColumn: 'sin columna',
  },
  issues: {
    title: 'Por revisar en la cartera',
    none: 'Se pudieron leer todas las celdas.',
    count: (count) => `${figure(count)} ${count === 1 ? 'celda' : 'celdas'}`,
    all: (count) => (count === 1 ? '1 celda por revisar' : `${figure(count)} celdas por revisar`),
    back: 'Volver a Ajustes',
  },
  shared: 'Los mismos ajustes están en la hoja Duebook, para todos los que trabajan en este libro.',
};

// Latin American figures, 1,234.56, whatever region the browser is set to.
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
