import type { SnapshotWords } from '../snapshotWords';

const figure = (count: number) => count.toLocaleString('en-US');

export const snapshots: SnapshotWords = {
  trend: {
    title: 'Historial',
    note: 'Una fila por día y moneda, que agrega Actualizar. Escriba sus notas en columnas propias junto a la tabla. Elimine esta hoja para dejar de guardar el historial.',
    headers: {
      day: 'Al',
      currency: 'Moneda',
      total: 'Total',
      over: 'Más de',
      overDays: 'Más de (días)',
      share: '% vencido',
      shareNet: '% vencido sin disputas',
      target: 'Meta',
      accounts: 'Cuentas en detalle',
    },
  },
  detail: {
    title: 'Historial por cuenta',
    note: 'Por cuenta: los últimos 7 días, el último día de cada una de 5 semanas y de cada uno de 13 meses, hasta 100,000 filas. Los días anteriores se suman por tramo.',
    headers: {
      day: 'Al',
      currency: 'Moneda',
      account: 'Cuenta',
      bucket: 'Tramo',
      amount: 'Importe',
    },
    allAccounts: '(todas las cuentas)',
  },
  taken: (isoDate, accounts) =>
    `Se guardó el historial al ${isoDate}: ${figure(accounts)} ${accounts === 1 ? 'cuenta' : 'cuentas'}.`,
  standsAlready: (isoDate) => `El historial al ${isoDate} ya está guardado y dice lo mismo.`,
  onlyForward: (isoDate, newest) =>
    `No se guardó nada al ${isoDate} porque ya hay historial al ${newest}: se guarda día por día, hacia adelante.`,
  compared: (isoDate) => `Comparado con el ${isoDate}.`,
  nothingOf: (isoDate) =>
    `No hay historial al ${isoDate} con que comparar: sus filas ya no están en la tabla.`,
};
