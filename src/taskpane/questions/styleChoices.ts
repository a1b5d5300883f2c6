import { toIso } from '../../receivables/calendar/isoDay';
import { readDate } from '../../receivables/calendar/readDate';
import { readAmount } from '../../receivables/money/readAmount';
import type { Words } from '../../words';
import type { Choice } from './Choices';

/** The two orders of day and month, each with the day that the example is in it. */
export function dateOrderChoices(example: string, words: Words): readonly Choice[] {
  const read = readDate(example);
  return (['dmy', 'mdy'] as const).map((typed) => {
    const day = read?.[typed] ?? null;
    const meaning = day === null ? '' : words.pane.header.day(toIso(day));
    return { typed, name: named(words.sheets.dateOrder[typed], example, meaning, words) };
  });
}

/** The two styles of numbers, each with the amount that the example is in it. */
export function numberStyleChoices(example: string, words: Words): readonly Choice[] {
  const read = readAmount(example);
  return (['point', 'comma'] as const).map((style) => {
    const amount = read?.[style] ?? null;
    const meaning = amount === null ? '' : written(amount);
    const { numberStyle, numberStyleChoices: typed } = words.sheets;
    return { typed: typed[style], name: named(numberStyle[style], example, meaning, words) };
  });
}

function named(style: string, example: string, meaning: string, { views }: Words): string {
  return meaning === '' ? style : `${style}: ${views.intake.question.means(example, meaning)}`;
}

/** The business style of both languages, with all that the cell says. */
function written(amount: number): string {
  return amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 20 });
}
