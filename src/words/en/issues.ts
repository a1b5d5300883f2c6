import type { Question } from '../../receivables/ledger/question';
import type { IssueWords } from '../issueWords';
import { sheets } from './sheets';

/** The cells where questions are answered, by the labels that they have on the Duebook sheet. */
const cells = sheets.duebook.settings;

/** The ledger's sentences in English. */
export const issues: IssueWords = {
  issue: {
    'amount-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} is not an amount. The row is counted but not aged; enter a number.`,
    'amount-missing': ({ header }) =>
      `${header} is empty. The row is counted but not aged; enter the amount.`,
    'amount-rounded': ({ header, detail }) =>
      `${detail} in ${header} has more decimals than the currency. It was rounded; check the amount.`,
    'date-missing': ({ header, detail }) =>
      detail === 'credit'
        ? `${header} is empty and no other date stands in for it. The credit stays in the Credits column; enter a date.`
        : `${header} is empty and no other date stands in for it. While it is open, the item stays in the No date column; enter a date.`,
    'date-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} is not a date. It counts as empty; enter a date.`,
    'due-date-missing': ({ header }) =>
      `${header} is empty. Its invoice date counts instead; enter the due date.`,
    'account-missing': ({ header }) =>
      `${header} is empty. The item is aged under a blank account; enter the customer.`,
    'account-leading-zeros': ({ header, detail }) =>
      `${header} has ${detail}, which differ only in leading zeros. They are kept apart; if they are one customer, write them alike.`,
    'currency-missing': ({ header, detail }) =>
      detail === ''
        ? `${header} is empty. The item is aged on a sheet of its own without a currency; enter the code.`
        : `“${detail}” in ${header} is not a currency. The item is aged on a sheet of its own without a currency; enter the code.`,
    'dispute-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} says neither yes nor no nor an amount. The item counts as not disputed; enter Yes, No or the disputed amount.`,
    'settled-date-unreadable': ({ header, detail }) =>
      `“${detail}” in ${header} is not a date. The item counts as not settled; enter a date or clear the cell.`,
    'after-as-of': ({ header, detail }) =>
      `${header} is ${detail}, after the as-of date. The item is not aged yet; it is part of the explained difference.`,
  },
  kind: {
    'amount-unreadable': 'Amounts that are no numbers',
    'amount-missing': 'No amount',
    'amount-rounded': 'More decimals than the currency has',
    'date-missing': 'No date at all',
    'date-unreadable': 'Dates that could not be read',
    'due-date-missing': 'No due date',
    'account-missing': 'No customer',
    'account-leading-zeros': 'Customers alike but for leading zeros',
    'currency-missing': 'No currency',
    'dispute-unreadable': 'Disputes that are not clear',
    'settled-date-unreadable': 'Settled dates that could not be read',
    'after-as-of': 'Dated after the as-of date',
  },
  question: ask,
};

function ask(question: Question): string {
  switch (question.code) {
    case 'no-ledger':
      return `No ledger was found. It needs a header row with a customer, an amount and a date; if it is here, name its sheet or table in the cell ${cells.ledger.label} of the Duebook sheet.`;
    case 'empty-ledger':
      return `The ledger in ${question.place} has a header but no rows. Paste the open items below it and refresh.`;
    case 'which-ledger':
      return `More than one ledger was found: ${question.places.join('; ')}. Enter the one to age in the cell ${cells.ledger.label} of the Duebook sheet.`;
    case 'ledger-not-found':
      return question.places.length === 0
        ? `The cell ${cells.ledger.label} of the Duebook sheet says “${question.wanted}”, and there is no ledger of that name. Enter the name of its sheet or table, or clear the cell.`
        : `The cell ${cells.ledger.label} of the Duebook sheet says “${question.wanted}”, and there is no ledger of that name. There is: ${question.places.join('; ')}. Enter one of them, or clear the cell.`;
    case 'date-order':
      return `The dates in “${question.header}” (column ${question.column}), such as ${question.example}, can be read with the day first or with the month first. Enter dmy or mdy in the cell ${cells.dateOrder.label} of the Duebook sheet.`;
    case 'number-style':
      return `The amounts in “${question.header}” (column ${question.column}), such as ${question.example}, can be read with a decimal point or with a decimal comma. Enter point or comma in the cell ${cells.numberStyle.label} of the Duebook sheet.`;
    case 'dispute-column': {
      const says = `The cell ${cells.disputeColumn.label} of the Duebook sheet says “${question.wanted}”`;
      const why = question.isTaken
        ? 'and that column of the ledger holds something else'
        : 'and the ledger has no column of that header or letter';
      return question.columns.length === 0
        ? `${says}, ${why}. Clear the cell, or add the column to the ledger.`
        : `${says}, ${why}. It could be: ${question.columns.join('; ')}. Enter one of them, or clear the cell.`;
    }
  }
}
