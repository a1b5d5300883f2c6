/** What `npm run workbench -- --help` prints. */
export const HELP = `Opens the workbench: a page with a spreadsheet, the add-in's buttons and its task pane.

  npm run workbench -- [FILE] [--no-open] [--port N] [--contrast]

  FILE        the workbook to open first: an .xlsx or a .csv; the sample ledger if not given
  --no-open   open no browser; print the address to open in one
  --port N    the port on localhost; 3001, or a free one, if not given
  --contrast  open the browser in high contrast

It ends with Ctrl-C, or when the browser that it opened is closed.
`;
