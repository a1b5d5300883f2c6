/** What `npm run age -- --help` prints. */
export const HELP = `Ages an open-item list and saves a workbook with its Aging and Follow-ups sheets; disputed rows are
marked in the list itself.

  npm run -s age -- FILE [--as-of YYYY-MM-DD] [--sheet NAME] [--dates dmy|mdy]
                    [--decimals comma|point] [--out FILE.xlsx] [--json] [--force]

  FILE                the ledger: an .xlsx workbook, or a .csv file (comma, semicolon, tab or |)
  --as-of YYYY-MM-DD  the day to look at the ledger; today, or the workbook's own fixed day, if not given
  --sheet NAME        the sheet or table that holds the ledger, when there is more than one
  --dates dmy|mdy     how text dates are written, where the ledger cannot tell: 31/12 or 12/31
  --decimals comma|point
                      how text amounts are written, where the ledger cannot tell: 1.234,56 or 1,234.56
  --out FILE.xlsx     where the result goes; without it beside FILE, as NAME.aged.xlsx
  --json              print the figures as JSON and nothing else; a workbook is saved only with --out
  --force             replace the result if it is there already; FILE itself is never changed

Exit code: 0 aged (cells that could not be read are listed as issues); 1 not aged, with the
reason; 2 the command was not understood.
`;
