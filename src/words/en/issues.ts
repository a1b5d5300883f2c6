import type { LedgerCandidate } from '../../receivables/ledger/finding/ledgerCandidate';
import type { MissingColumn } from '../../receivables/ledger/mapping/mapLedger';
import type { Question } from '../../receivables/ledger/question';
import type { IssueWords } from '../issueWords';
import { sheets } from './sheets';

/** The cells where questions are answered, by the labels that they have on the Duebook sheet. */
const cells = sheets.duebook.settings;

/** The ledger's sentences in English. */
export const issues: IssueWords = {
  issue: {
    'amount-unreadable': ({ header, detail }) =>
      detail.endsWith('%')
        ? `“${detail}” in ${header} is a percentage, not an amount. The row is counted but not aged; enter the amount.`
        : detail.startsWith('#')
          ? `${header} holds the error ${detail}. The row is counted but not aged; mend its formula or enter the amount.`
          : `“${detail}” in ${header} is not an amount. The row is counted but not aged; enter a number.`,
    'amount-missing': ({ header }) =>
      `${header} is empty. The row is counted but not aged; enter the amount.`,
    'amount-rounded': ({ header, detail }) =>
      `${detail} in ${header} has more decimals than the currency. It was rounded; check the amount.`,
    'amounts-mistaken': ({ header, detail }) => {
      const [count = '', stands = '', mayBe = ''] = detail.split(' ');
      return `Excel may have taken thousands for decimals in ${header} when it opened the export: ${stands} may be ${mayBe}, and so in ${count} cells at least. They count as they stand; import the file again with its own decimal mark (Data > From Text/CSV), or check them.`;
    },
    'credit-positive': ({ header, detail }) =>
      `${header} is above 0 for a “${detail}”, while other amounts have a minus. It counts as owed; put a minus before it if it is a credit.`,
    'buckets-differ': ({ header, detail }) =>
      `${header} is ${detail}, and the columns by age add up to something else. The columns by age count; check the row.`,
    'date-missing': ({ header, detail }) =>
      detail === 'credit'
        ? `${header} is empty and no other date stands in for it. The credit stays in the Credits column; enter a date.`
        : `${header} is empty and no other date stands in for it. While it is open, the item stays in the No date column; enter a date.`,
    'date-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} is not a date. It counts as empty; enter a date.`,
    'date-unlikely': ({ header, detail }) =>
      `${header} is ${detail}, which is hardly meant. It counts as it stands; check the date.`,
    'due-date-missing': ({ header }) =>
      `${header} is empty. Its invoice date counts instead; enter the due date.`,
    'due-before-invoice': ({ header }) =>
      `${header} is before the invoice date. It counts as it stands; check both dates.`,
    'account-missing': ({ header }) =>
      header === ''
        ? 'No customer is named above this item. It is aged under a blank account; write the customer in a row above it.'
        : `${header} is empty. The item is aged under a blank account; enter the customer.`,
    'account-leading-zeros': ({ header, detail }) =>
      `${header} has ${detail}, which differ only in leading zeros. They are kept apart; if they are one customer, write them alike.`,
    'account-spelling': ({ header, detail }) =>
      `${header === '' ? 'The list' : header} has ${detail}, which differ only in capitals, accents or spaces. They are kept apart; if they are one customer, write them alike.`,
    'heading-unsure': ({ detail }) =>
      `“${detail}” may be the heading of a customer or a line of the page. Check to whom the items below it were given.`,
    'total-unsure': ({ detail }) =>
      `“${detail}” may be a total of other rows. It counts as an item; if it is a total, delete the row.`,
    'currency-missing': ({ header, detail }) =>
      detail === ''
        ? `${header} is empty. The item is aged on a sheet of its own without a currency; enter the code.`
        : `“${detail}” in ${header} is not a currency. The item is aged on a sheet of its own without a currency; enter the code.`,
    'currency-by-sign': ({ header, detail }) =>
      `The amounts in ${header} carry the signs of several currencies, and there is no column that names them. They were read as ${detail} and are never added up; a bare $ counts as USD.`,
    'dispute-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} says neither yes nor no nor an amount. The item counts as not disputed; enter Yes, No or the disputed amount.`,
    'settled-date-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} is not a date. The item counts as not settled; enter a date or clear the cell.`,
    'closed-with-balance': ({ header, detail }) =>
      `${header} is “${detail}”, and there is still a balance. The balance counts; check which of the two is right.`,
    'part-paid': ({ header, detail }) =>
      `${header} is “${detail}”, and no column says how much is still open. The whole amount counts; enter what is open, or add a column for it.`,
    'status-unknown': ({ header, detail }) =>
      `“${detail}” in ${header} does not say whether an item is paid. Items with it count as open; check them.`,
    'dates-julian': ({ header, detail }) =>
      `The dates in ${header} are numbers of year and day of the year, as JD Edwards stores them. They were read so: ${detail}.`,
    'dates-swapped': ({ header, detail }) => {
      const [count = '', stands = '', mayBe = ''] = detail.split(' ');
      return `Excel may have exchanged day and month in ${header} when it opened the export: ${stands} may be ${mayBe}, and so in ${count} cells. The dates that are still text are all after the 12th, the others all before the 13th. They count as they stand; import the file again with its own order of dates (Data > From Text/CSV), or check them.`;
    },
    'due-date-from-terms': ({ header, detail }) =>
      /^\d+$/.test(detail)
        ? `The ledger has no due date for ${Number(detail).toLocaleString('en-US')} of its items. They are due by their invoice date and ${header}.`
        : `${header} is empty. By its invoice date and terms the item is due on ${detail}; enter the due date if it is another.`,
    'terms-disagree': ({ header, detail }) =>
      `${header} and the terms name different days: ${detail}. The due date counts; check which one is right.`,
    'terms-not-followed': ({ header, detail }) =>
      `${header} does not fit the due dates: ${detail} differ. It was not used; check whether the column holds payment terms.`,
    'terms-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} does not say when the item is due. Its invoice date counts instead; enter the due date.`,
    'terms-ambiguous': ({ header, detail }) =>
      `${header} can be counted to the end of a month or from it: ${detail}. The later day counts; enter the due date.`,
    'duplicate-item': ({ header, detail }) =>
      `${header} is the same item as row ${detail}: same customer, same number, same due date. Both are counted; if one is a copy, delete it.`,
    'basis-date-missing': ({ header }) =>
      `${header} is empty. Another date of the item counts instead; enter the date.`,
    'basis-column-missing': ({ detail }) =>
      detail === 'due'
        ? `${cells.basis.label} is set to due date, and no column of the ledger was known as that of due dates. Another date counts instead; choose another one, or say which column it is.`
        : detail === 'posting'
          ? `${cells.basis.label} is set to posting date, and the ledger has no column of posting dates. Another date counts instead; choose another one, or add the column.`
          : `${cells.basis.label} is set to invoice date, and the ledger has no column of invoice dates. Another date counts instead; choose another one, or add the column.`,
    'after-as-of': ({ header, detail }) =>
      `${header} is ${detail}, after the as-of date. The item is not aged yet; it is part of the explained difference.`,
  },
  kind: {
    'amount-unreadable': 'Amounts that are no numbers',
    'amount-missing': 'No amount',
    'amount-rounded': 'More decimals than the currency has',
    'amounts-mistaken': 'Thousands that Excel may have taken for decimals',
    'credit-positive': 'Credits without a minus',
    'buckets-differ': 'Columns by age that miss their total',
    'date-missing': 'No date at all',
    'date-unreadable': 'Dates that could not be read',
    'date-unlikely': 'Dates that are hardly meant',
    'due-date-missing': 'No due date',
    'due-before-invoice': 'Due before it was invoiced',
    'account-missing': 'No customer',
    'account-leading-zeros': 'Customers alike but for leading zeros',
    'account-spelling': 'Customers alike but for their spelling',
    'heading-unsure': 'Headings or lines of the page',
    'total-unsure': 'Totals or items',
    'currency-missing': 'No currency',
    'currency-by-sign': 'Currencies known by their signs alone',
    'dispute-unreadable': 'Disputes that are not clear',
    'settled-date-unreadable': 'Settled dates that could not be read',
    'closed-with-balance': 'Closed, with a balance',
    'part-paid': 'Paid in part, with an unknown rest',
    'status-unknown': 'Statuses that are not understood',
    'dates-julian': 'Dates as JD Edwards stores them',
    'dates-swapped': 'Dates whose day and month Excel may have exchanged',
    'due-date-from-terms': 'Due by their terms',
    'terms-disagree': 'Due date and terms disagree',
    'terms-not-followed': 'Terms that the due dates do not follow',
    'terms-unreadable': 'Terms that could not be read',
    'terms-ambiguous': 'Terms with two meanings',
    'duplicate-item': 'The same item twice',
    'basis-date-missing': 'Without the date that ages are counted from',
    'basis-column-missing': 'No column of the date that ages are counted from',
    'after-as-of': 'Dated after the as-of date',
  },
  question: ask,
};

function ask(question: Question): string {
  switch (question.code) {
    case 'no-ledger':
      return `No ledger was found. It needs a header row with a customer, an amount and a date near the top of its sheet; if it is here, check the names of its columns.`;
    case 'empty-ledger':
      return `The ledger in ${question.place} has a header but no rows. Paste the open items below it and refresh.`;
    case 'which-ledger':
      return `More than one ledger was found: ${question.places.join('; ')}. Choose one in the pane, or enter it in the cell ${cells.ledger.label} of the Duebook sheet.`;
    case 'ledger-not-found':
      return question.places.length === 0
        ? `The cell ${cells.ledger.label} of the Duebook sheet says “${question.wanted}”, and there is no ledger of that name. Enter the name of its sheet or table, or clear the cell.`
        : `The cell ${cells.ledger.label} of the Duebook sheet says “${question.wanted}”, and there is no ledger of that name. There is: ${question.places.join('; ')}. Enter one of them, or clear the cell.`;
    case 'ledger-gone': {
      const gone = `At the last refresh the ledger was in ${question.before.sheet} (${question.before.address}), and there is none with rows there now.`;
      return question.candidates.length === 0
        ? `${gone} Put it back, or paste the open items and refresh.`
        : `${gone} There is: ${placesOf(question)}. Choose one in the pane, or enter it in the cell ${cells.ledger.label} of the Duebook sheet.`;
    }
    case 'columns-missing': {
      const columns = question.missing.map(missing).join('; ');
      const told =
        question.place === undefined
          ? 'The ledger no longer has these columns'
          : `The list in ${question.place} has no column that is known as`;
      return `${told}: ${columns}. Choose in the pane, or enter what each is called under ${sheets.duebook.columns.choice} on the Duebook sheet, or a hyphen where there is none.`;
    }
    case 'profile-not-found': {
      const says = `The cell ${cells.profile.label} of the Duebook sheet says “${question.wanted}”, and no profile of that name is saved.`;
      return question.profiles.length === 0
        ? `${says} Clear the cell.`
        : `${says} There is: ${question.profiles.join('; ')}. Enter one of them, or clear the cell.`;
    }
    case 'date-order':
      return `The dates in “${question.header}” (column ${question.column}), such as ${question.example}, can be read with the day first or with the month first. Choose in the pane, or enter dmy or mdy in the cell ${cells.dateOrder.label} of the Duebook sheet.`;
    case 'number-style':
      return `The amounts in “${question.header}” (column ${question.column}), such as ${question.example}, can be read with a decimal point or with a decimal comma. Choose in the pane, or enter point or comma in the cell ${cells.numberStyle.label} of the Duebook sheet.`;
    case 'dispute-column': {
      const says = `The cell ${cells.disputeColumn.label} of the Duebook sheet says “${question.wanted}”`;
      const why = question.isTaken
        ? 'and that column of the ledger holds something else'
        : 'and the ledger has no column of that header or letter';
      return question.columns.length === 0
        ? `${says}, ${why}. Clear the cell, or add the column to the ledger.`
        : `${says}, ${why}. It could be: ${question.columns.join('; ')}. Enter one of them, or clear the cell.`;
    }
    case 'group-column': {
      const says = `The cell ${cells.groupBy.label} of the Duebook sheet says “${question.wanted}”, and the ledger has no column of that header or letter.`;
      return question.columns.length === 0
        ? `${says} Clear the cell, or add the column to the ledger.`
        : `${says} It could be: ${question.columns.join('; ')}. Enter one of them, or clear the cell.`;
    }
  }
}

function missing({ field, header, proposal }: MissingColumn): string {
  const name = sheets.duebook.fields[field];
  if (header === '') return proposal === null ? name : `${name}, which may be “${proposal}”`;
  const was = `${name} (“${header}”)`;
  return proposal === null ? was : `${was}, which may be “${proposal}” now`;
}

function placesOf({ candidates }: { readonly candidates: readonly LedgerCandidate[] }): string {
  return candidates.map(({ place }) => place).join('; ');
}
