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

function dayInWords({ place, dueDay, invoiceDay }: OpenItem, words: AccountViewWords): string[] {
  const day = (serial: number) => words.day(toIso(serial as SerialDay));
  const isDated = place.kind === 'afterAsOf' || place.kind === 'credits' || dueDay === 0;
  if (!isDated) return [words.due(day(dueDay))];
  const dated = invoiceDay === 0 ? dueDay : invoiceDay;
  return dated === 0 ? [] : [words.dated(day(dated))];
}

function stateInWords(item: OpenItem, decimals: number, words: AccountViewWords): string[] {
  const { place, age, dueDay, balance, disputed } = item;
  const states: string[] = [];
  if (place.kind === 'credits') states.push(words.credit);
  if (place.kind === 'noDate') states.push(words.noDate);
  if (place.kind === 'afterAsOf') states.push(words.afterAsOf);
  if (age !== null) states.push(dueDay === 0 ? words.ageByInvoice(age) : words.age(age));
  if (disputed === balance) states.push(words.allDisputed);
  else if (disputed !== 0) states.push(words.partDisputed(grouped(disputed, decimals)));
  return states;
}
