import type { AnswerWords } from '../answerWords';
import { changes } from './changes';
import { sheets } from './sheets';

export const answers: AnswerWords = {
  opened: 'The Duebook sheet is ready. Check the as-of date there, then press Refresh aging.',
  tiesOut: 'difference 0.00',
  difference: (amounts) => `difference ${amounts}`,
  toCall: (accounts, callable) =>
    `${accounts.toLocaleString('en-US')} ${accounts === 1 ? 'account' : 'accounts'} to follow up, ${callable} callable.`,
  nobodyToCall: 'Nobody to follow up.',
  rowsBelow: (row, table) =>
    `The rows from ${row} on stand below the table ${table} and are not part of it, so they are not counted: drag its lower right corner over them and refresh.`,
  nothingDisputed: 'Nothing counts as disputed in these figures.',
  nothingGrouped: 'These figures are not grouped.',
  noSheet: (maker) => `That sheet is not in this workbook yet. ${maker} makes it.`,
  columnsMoved: (columns, more) => {
    const moves = columns.map(
      ({ header, from, to }) => `${header} moved from column ${from} to ${to}`,
    );
    const others = more === 1 ? 'one more column moved' : `${more} more columns moved`;
    return `${[...moves, ...(more === 0 ? [] : [others])].join('; ')}.`;
  },
  columnsGone: (columns) => {
    const names = columns.map(
      ({ field, header }) => `${sheets.duebook.fields[field]} (“${header}”)`,
    );
    return `No column any more for ${names.join(', ')}.`;
  },
  remembered: 'Kept on the Duebook sheet.',
  noColumnsToSave: 'No columns have been read yet. Press Refresh aging first, then save them.',
  changes,
};
