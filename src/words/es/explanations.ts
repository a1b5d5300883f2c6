import type { ExplanationWords } from '../explanationWords';

/** Why an item stands where it does, in Spanish. */
export const explanations: ExplanationWords = {
  header: 'Por qué',
  nothingOpen: 'No hay nada abierto: el saldo es 0.',
  credit: 'El saldo es menor que 0: es un crédito y está en Credits, venza cuando venza.',
  noDate: 'Sin vencimiento: está en No date, porque no hay desde cuándo contar los días.',
  dueBefore: (due, days, asOf) => `Venció el ${due}, ${inDays(days)} antes del ${asOf}: `,
  dueOn: (due) => `Vence el ${due}, la misma fecha de corte: `,
  dueAfter: (due, days, asOf) => `Vence el ${due}, ${inDays(days)} después del ${asOf}: `,
  inBucket: (label, meaning) => `tramo ${label} (${meaning}).`,
  notDue: 'aún no vence',
  dueToday: 'aún sin atraso',
  upTo: (last) => `hasta ${inDays(last)} de atraso`,
  between: (first, last) =>
    first === last ? `${inDays(first)} de atraso` : `de ${first} a ${inDays(last)} de atraso`,
  from: (first) => `${inDays(first)} de atraso o más`,
};

function inDays(days: number): string {
  return days === 1 ? '1 día' : `${days} días`;
}
