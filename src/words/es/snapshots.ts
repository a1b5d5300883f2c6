import type { SnapshotWords } from '../snapshotWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const snapshots: SnapshotWords = {
  trend: {
    title: 'Historial',
    notes: [
      'Actualizar agrega una fila por día y moneda. Las columnas que usted agregue para sus notas siguen a su fila.',
      'Cada día durante 60 días, luego el último de cada semana por dos años, luego el de cada mes. Para dejar de guardar, elimine esta hoja.',
    ],
    headers: {
      day: 'Al',
      currency: 'Moneda',
      total: 'Total',
      over: 'Con atraso mayor',
      overDays: 'Atraso mayor a (días)',
      share: '% con atraso mayor',
      shareNet: '% sin disputas',
      target: 'Meta',
      accounts: 'Cuentas en detalle',
      counted: 'Calculado',
    },
  },
  detail: {
    title: 'Historial por cuenta',
    notes: [
      'Por cuenta: los últimos 7 días, 5 cierres de semana y 13 de mes, en un máximo de',
      '100,000 filas. Los demás días se suman por tramo.',
    ],
    headers: {
      day: 'Al',
      currency: 'Moneda',
      account: 'Cuenta',
      bucket: 'Tramo',
      amount: 'Importe',
    },
    allAccounts: '(todas las cuentas)',
  },
  disputes: {
    included: 'disputas incluidas',
    'own-column': 'disputas en su propia columna',
    excluded: 'disputas fuera',
  },
  otherCutoff: 'saldos a otra fecha',
  takenBack: (days) =>
    `El historial por cuenta aún conserva ${days === 1 ? '1 día' : `${figure(days)} días`}: se recuperaron los totales, no lo que tenía atraso mayor.`,
  taken: (isoDate, accounts) =>
    `Se guardó el historial al ${isoDate}: ${figure(accounts)} ${accounts === 1 ? 'cuenta' : 'cuentas'}.`,
  standsAlready: (isoDate) => `El historial al ${isoDate} ya está guardado y dice lo mismo.`,
  onlyForward: (isoDate, newest) =>
    `No se guardó nada al ${isoDate} porque ya hay historial al ${newest}: se guarda día por día, hacia adelante.`,
  compared: (isoDate) => `Comparado con el ${isoDate}.`,
  nothingOf: (isoDate) =>
    `No hay historial al ${isoDate} con que comparar: sus filas ya no están en la tabla.`,
};
