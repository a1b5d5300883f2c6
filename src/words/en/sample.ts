import type { SampleWords } from '../sampleWords';

export const sample: SampleWords = {
  sheet: 'Sample open items',
  headers: {
    account: 'Customer ID',
    name: 'Customer name',
    invoice: 'Invoice',
    invoiceDate: 'Invoice date',
    dueDate: 'Due date',
    balance: 'Open balance',
    disputed: 'Disputed',
  },
  added: (sheet) =>
    `The sheet "${sheet}" now holds made-up open items. Press Refresh aging to see what Duebook makes of them; delete the sheet when you are done.`,
  notNeeded: (places) =>
    `This workbook already has open items in ${places}, so no sample data were put in. Press Refresh aging to age them.`,
};
