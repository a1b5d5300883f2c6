import type { ExplanationWords } from '../explanationWords';

/** Why an item stands where it does, in English. */
export const explanations: ExplanationWords = {
  header: 'Why',
  nothingOpen: 'Nothing is open: the balance is 0.',
  credit: 'The balance is below 0: a credit, in Credits whatever its due date.',
  noDate: 'No due date: in No date, because there is nothing to count days from.',
  dueBefore: (due, days, asOf) => `Due ${due}, ${inDays(days)} before ${asOf}: `,
  dueOn: (due) => `Due ${due}, on the as-of date itself: `,
  dueAfter: (due, days, asOf) => `Due ${due}, ${inDays(days)} after ${asOf}: `,
  inBucket: (label, meaning) => `bucket ${label} (${meaning}).`,
  notDue: 'not yet due',
  dueToday: 'not yet past due',
  upTo: (last) => `up to ${inDays(last)} past due`,
  between: (first, last) =>
    first === last ? `${inDays(first)} past due` : `${first} to ${inDays(last)} past due`,
  from: (first) => `${inDays(first)} past due or more`,
};

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
