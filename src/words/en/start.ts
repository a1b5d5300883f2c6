import type { StartWords } from '../startWords';

export const start: StartWords = {
  noOffice:
    "Duebook could not reach Microsoft's office.js, so it cannot talk to Excel. Check the network connection, then close and open this pane.",
  noWords:
    'Duebook could not be loaded, perhaps because the network is away. The workbook was not touched. Check the connection, then close and open this pane.',
};
