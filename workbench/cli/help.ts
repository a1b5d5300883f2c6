import { LEDGER_FIELDS } from './ledgerFields';

const [FIRST, SECOND] = [14, 28];
const LINES = [
  LEDGER_FIELDS.slice(0, FIRST),
  LEDGER_FIELDS.slice(FIRST, SECOND),
  LEDGER_FIELDS.slice(SECOND),
]
  .map((fields) => fields.join(', '))
  .join(',\n  ');

/** What `npm run age -- --help` prints. */
export const HELP = `Ages an open-item list and saves a workbook with its Aging and Follow-ups sheets; disputed rows are
marked in the list itself.

  npm run -s age -- FILE [--as-of YYYY-MM-DD] [--sheet NAME] [--dates dmy|mdy]
                    [--decimals comma|point] [--basis due|invoice|posting]
                    [--column FIELD=HEADER]... [--control-total AMOUNT]
                    [--targets "15 % over 30; 5 % over 90"]
                    [--repair] [--share FILE.xlsx [--sheets "NAME; NAME"]] [--pack FILE.xlsx]
                    [--out FILE.xlsx] [--json] [--force]

  FILE                the ledger: an .xlsx workbook, or a .csv file (comma, semicolon, tab or |)
  --as-of YYYY-MM-DD  the day to look at the ledger; today, or the workbook's own fixed day, if not given
  --sheet NAME        the sheet or table that holds the ledger, when there is more than one
  --dates dmy|mdy     how text dates are written, where the ledger cannot tell: 31/12 or 12/31
  --decimals comma|point
                      how text amounts are written, where the ledger cannot tell: 1.234,56 or 1,234.56
  --basis due|invoice|posting
                      the date that ages are counted from; the due date, if not given
  --column FIELD=HEADER
                      the header or the letters of the column that holds a field, where it is not found
                      or not the right one; - where there is no such column. May be given several times:
                      --column dueDate=Expires --column dispute=-
  --control-total AMOUNT
                      what the ledger should add up to; without it, the total that the file states itself
  --targets PERCENTAGES
                      what management allows: "15 % over 30; 5 % over 90". Each percentage is then shown
                      beside its target, with the accounts to collect from to come back under it, and
                      the result has a sheet Targets
  --repair            put right first the formulas of Duebook that show #NAME? or lost it otherwise
  --share FILE.xlsx   make a copy as well that is right without Duebook, for a supervisor; what the
                      workbook marks as private is not in it
  --sheets "NAME; NAME"
                      the sheets of that copy in their order; those of Duebook and the ledger, if not given
  --pack FILE.xlsx    make the meeting pack as well: agenda, supervisor's page, follow-ups, aging, disputes
  --out FILE.xlsx     where the result goes; without it beside FILE, as NAME.aged.xlsx
  --json              print the figures as JSON and nothing else; a workbook is saved only with --out
  --force             replace the results if they are there already; FILE itself is never changed

FIELD is one of
  ${LINES}.

Exit code: 0 aged (cells that could not be read are listed as issues); 1 not aged, with the
reason; 2 the command was not understood.
`;
