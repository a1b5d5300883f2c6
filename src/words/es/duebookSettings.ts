import type { DuebookSheetWords } from '../sheetWords';

/** Each setting's label, what it does, and what to write where its cell cannot be used. */
export const duebookSettings: DuebookSheetWords['settings'] = {
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
  privateColumns: {
    label: 'Columnas privadas',
    explanation:
      'No se comparten: sus encabezados, separados por punto y coma: Nota; Partidas!Teléfono. Escriba ninguna para compartirlas todas.',
    correction: 'Escriba encabezados como Nota; Partidas!Teléfono, o ninguna.',
  },
  privateSheets: {
    label: 'Hojas privadas',
    explanation: 'No se comparten: sus nombres, separados por punto y coma: Borrador; Mis apuntes.',
    correction: 'Escriba nombres de hojas como Borrador; Mis apuntes, o deje la celda en blanco.',
  },
  language: {
    label: 'Idioma',
    explanation: 'De las hojas que escribe Duebook: Español o English.',
    correction: 'Escriba Español o English.',
  },
};
