import type { OpenItem } from '../../../receivables/accounts/openItems';
import { toIso } from '../../../receivables/calendar/isoDay';
import type { SerialDay } from '../../../receivables/calendar/serialDay';
import { grouped } from '../../../receivables/money/grouped';
import type { AccountViewWords } from '../../../words/views/accountViewWords';

/**
 * What is said of an item besides its number and balance: its day, how old it is, what is disputed.
 * @example ['due 30 Dec 2025', '91 days past due', 'disputed']
 */
export function itemInWords(
  item: OpenItem,
  decimals: number,
  words: AccountViewWords,
): readonly string[] {
  return [...dayInWords(item, words), ...stateInWords(item, decimals, words)];
}

function dayInWords(item: OpenItem, words: AccountViewWords): string[] {
  const { place, dueDay, invoiceDay, postingDay } = item;
  const day = (serial: number) => words.day(toIso(serial as SerialDay));
  const isDated = place.kind === 'afterAsOf' || place.kind === 'credits' || dueDay === 0;
  if (!isDated) return [words.due(day(dueDay))];
  const dated = invoiceDay || dueDay || postingDay;
  return dated === 0 ? [] : [words.dated(day(dated))];
}

function stateInWords(item: OpenItem, decimals: number, words: AccountViewWords): string[] {
  const { place, balance, disputed } = item;
  const states: string[] = [];
  if (place.kind === 'credits') states.push(words.credit);
  if (place.kind === 'noDate') states.push(words.noDate);
  if (place.kind === 'afterAsOf') states.push(words.afterAsOf);
  states.push(...ageInWords(item, words));
  if (disputed === balance) states.push(words.allDisputed);
  else if (disputed !== 0) states.push(words.partDisputed(grouped(disputed, decimals)));
  return states;
}

function ageInWords({ age, agedBy }: OpenItem, words: AccountViewWords): readonly string[] {
  if (age === null) return [];
  switch (agedBy) {
    case 'given':
      return [words.ageAtLeast(age)];
    case 'invoice':
      return [words.ageByInvoice(age)];
    case 'posting':
      return [words.ageByPosting(age)];
    default:
      return [words.age(age)];
  }
}
