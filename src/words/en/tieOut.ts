import type { CauseShown, ControlShown, TieOutWords } from '../tieOutWords';

const causes: TieOutWords['causes'] = {
  unread: 'Rows whose amount could not be read',
  'not-aged': 'Items already settled, or dated after the as-of date',
  duplicate: 'Items that stand in the ledger twice',
  sign: 'Items that the total counts with the other sign',
  credits: 'Credits that the total leaves out',
  currencies: 'Items in other currencies, added in without conversion',
  item: 'An item that the total does not hold',
  rounding: 'Amounts with more decimals than the currency has',
};

const unexplained = 'Not explained';

/** What is said of a control total, in English. */
export const tieOut: TieOutWords = {
  causes,
  unexplained,
  agrees: ({ source, stated }) =>
    source === 'typed'
      ? `The control total is ${stated}, and Duebook reads the same.`
      : `Your export says ${stated}, and Duebook reads the same.`,
  differs,
  rows,
  taken: (place) => `The control total is now the cell ${place}.`,
  severalCells: 'Select the one cell that holds the total, then try again. Nothing was changed.',
  ourSheet: (sheet) =>
    `The selected cell is on the sheet "${sheet}", which Duebook writes itself. Select the total on the sheet that you exported. Nothing was changed.`,
  noNumber: (place) =>
    `The selected cell ${place} does not hold a number. Select the cell with the total, then try again. Nothing was changed.`,
};

function differs({ source, stated, total, difference, isLess, ...why }: ControlShown): string {
  const says = source === 'typed' ? 'The control total is' : 'Your export says';
  const reads = `${says} ${stated}; Duebook reads ${total}: ${difference} ${isLess ? 'less' : 'more'}.`;
  const rest = why.unexplained === '' ? [] : [`${unexplained}: ${why.unexplained}.`];
  return [reads, ...why.causes.map(part), ...rest].join(' ');
}

function part({ cause, amount, rows: of, more }: CauseShown): string {
  const where =
    of.length === 0 ? '' : ` (${of.length + more === 1 ? 'row' : 'rows'} ${rows(of, more)})`;
  return `${causes[cause]}: ${amount}${where}.`;
}

function rows(of: readonly number[], more: number): string {
  return of.join(', ') + (more === 0 ? '' : ` and ${more.toLocaleString('en-US')} more`);
}
