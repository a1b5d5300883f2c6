import { CUSTOMERS, HABITS, type Customer } from './customers';
import type { OpenItem } from './openItem';
import type { Random } from './seededRandom';

const CREDIT_SHARE = 0.05;
const PART_PAID_SHARE = 0.12;
/** Older items are contested more often. */
const DISPUTE_SHARE = { young: 0.02, old: 0.14 };
const OLD_AFTER_DAYS = 20;
const FIRST_INVOICE = 604_117;

interface DatedItem {
  readonly item: OpenItem;
  readonly invoiceDay: number;
}

/** `count` items as of `asOf` (a serial day), by customer and then by invoice date. */
export function openItems(count: number, asOf: number, random: Random): OpenItem[] {
  const dated: DatedItem[] = [];
  for (let made = 0; made < count; made++) {
    // Every customer gets an item before chance decides, so that none is missing.
    const customer = CUSTOMERS[made] ?? random.pick(CUSTOMERS as [Customer, ...Customer[]]);
    dated.push(itemOf(customer, asOf, random));
  }
  // Invoices are numbered as they were issued; the export lists them by customer.
  dated.sort((a, b) => a.invoiceDay - b.invoiceDay);
  dated.forEach(({ item }, index) => {
    item.invoice += String(FIRST_INVOICE + index * 3);
  });
  return dated
    .map(({ item }) => item)
    .sort((a, b) => Number(a.customer.id) - Number(b.customer.id));
}

function itemOf(customer: Customer, asOf: number, random: Random): DatedItem {
  const credit = random.happens(CREDIT_SHARE);
  const [earliest, latest] = HABITS[customer.habit];
  const age = random.whole(earliest, latest);
  // An export made on the as-of date holds nothing invoiced after it.
  const invoiceDay = Math.min(asOf - age - customer.terms, asOf);
  const amount =
    random.whole(4_500, 68_000) / 100 + (random.happens(0.2) ? random.whole(5, 40) * 100 : 0);
  const cents = Math.round(amount * 100) * (credit ? -1 : 1);
  const partPaid = !credit && random.happens(PART_PAID_SHARE);
  const open = partPaid ? Math.round(cents * (0.2 + 0.6 * random.fraction())) : cents;
  const disputeShare = age > OLD_AFTER_DAYS ? DISPUTE_SHARE.old : DISPUTE_SHARE.young;
  return {
    invoiceDay,
    item: {
      customer,
      customerId: customer.id,
      invoice: credit ? 'CM-' : 'IN-',
      invoiceDate: invoiceDay,
      dueDate: credit ? invoiceDay : invoiceDay + customer.terms,
      originalAmount: cents / 100,
      openBalance: open / 100,
      disputed: !credit && random.happens(disputeShare) ? 'Yes' : 'No',
    },
  };
}
