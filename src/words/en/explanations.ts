import type { ExplanationWords } from '../explanationWords';

/** Why an item stands where it does, in English. */
export const explanations: ExplanationWords = {
  header: 'Why',
  nothingOpen: 'Nothing is open: the balance is 0.',
  credit: 'The balance is below 0: a credit, in Credits whatever its due date.',
  noDate: 'No due date: in No date, because there is nothing to count days from.',
  dueBefore: (due, days, asOf, isBusiness) =>
    `Due ${due}, ${inDays(days, isBusiness)} before ${asOf}: `,
  dueOn: (due) => `Due ${due}, on the as-of date itself: `,
  dueAfter: (due, days, asOf, isBusiness) =>
    `Due ${due}, ${inDays(days, isBusiness)} after ${asOf}: `,
  inBucket: (label, meaning) => `bucket ${label} (${meaning}).`,
  notDue: 'not yet due',
  dueToday: 'not yet past due',
  upTo: (last, isBusiness) => `up to ${inDays(last, isBusiness)} past due`,
  between: (first, last, isBusiness) =>
    first === last
      ? `${inDays(first, isBusiness)} past due`
      : `${first} to ${inDays(last, isBusiness)} past due`,
  from: (first, isBusiness) => `${inDays(first, isBusiness)} past due or more`,
};

function inDays(days: number, isBusiness = false): string {
  return `${days} ${isBusiness ? 'business ' : ''}${days === 1 ? 'day' : 'days'}`;
}
