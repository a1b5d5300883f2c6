import type { SampleWords } from '../sampleWords';

export const sample: SampleWords = {
  sheet: 'Partidas de ejemplo',
  headers: {
    account: 'Código de cliente',
    name: 'Nombre del cliente',
    invoice: 'Factura',
    invoiceDate: 'Fecha de factura',
    dueDate: 'Fecha de vencimiento',
    balance: 'Saldo pendiente',
    disputed: 'En disputa',
  },
  added: (sheet) =>
    `La hoja "${sheet}" ya tiene partidas abiertas inventadas. Presione Actualizar antigüedad para ver qué hace Duebook con ellas; elimine la hoja cuando termine.`,
  notNeeded: (places) =>
    `Este libro ya tiene partidas abiertas en ${places}, así que no se pusieron datos de ejemplo. Presione Actualizar antigüedad para clasificarlas.`,
};
