import type { ExplanationWords } from '../explanationWords';

/** Why an item stands where it does, in Spanish. */
export const explanations: ExplanationWords = {
  header: 'Por qué',
  nothingOpen: 'No hay nada abierto: el saldo es 0.',
  credit: 'El saldo es menor que 0: es un crédito y está en Credits, venza cuando venza.',
  noDate: 'Sin vencimiento: está en No date, porque no hay desde cuándo contar los días.',
  dueBefore: (due, days, asOf, isBusiness) =>
    `Venció el ${due}, ${inDays(days, isBusiness)} antes del ${asOf}: `,
  dueOn: (due) => `Vence el ${due}, la misma fecha de corte: `,
  dueAfter: (due, days, asOf, isBusiness) =>
    `Vence el ${due}, ${inDays(days, isBusiness)} después del ${asOf}: `,
  inBucket: (label, meaning) => `tramo ${label} (${meaning}).`,
  notDue: 'aún no vence',
  dueToday: 'aún sin atraso',
  upTo: (last, isBusiness) => `hasta ${inDays(last, isBusiness)} de atraso`,
  between: (first, last, isBusiness) =>
    first === last
      ? `${inDays(first, isBusiness)} de atraso`
      : `de ${first} a ${inDays(last, isBusiness)} de atraso`,
  from: (first, isBusiness) => `${inDays(first, isBusiness)} de atraso o más`,
};

function inDays(days: number, isBusiness = false): string {
  if (days === 1) return isBusiness ? '1 día hábil' : '1 día';
  return `${days} ${isBusiness ? 'días hábiles' : 'días'}`;
}
