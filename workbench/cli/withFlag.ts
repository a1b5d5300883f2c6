/** What the add-in's sentences ask for, and the flag that answers it. */
const FLAGS: readonly (readonly [asked: RegExp, advice: string])[] = [
  // A flag helps only where the sentence names the ledgers to choose from.
  [/\b(?:was found|There is): .*\.$/, '--sheet NAME'],
  [/^The (?:ledger no longer has|list in .+ has no column)/, '--column FIELD=HEADER'],
  [/\bcell "?Date order\b/, '--dates dmy or --dates mdy'],
  [/\bcell "?Number style\b/, '--decimals point or --decimals comma'],
  [/\bcell "?As-of date\b/, '--as-of YYYY-MM-DD'],
];

const NO_LEDGER = /^No .+ was found\. It needs a header row/;
const TEXT_FILE = /\.(?:csv|tsv|txt)$/i;
const SEPARATORS =
  'In a text file its columns are told apart by commas, semicolons, tabs or upright bars (|).';

/**
 * The add-in's sentence with what answers it here.
 * @example withFlag('... Enter dmy or mdy in the cell Date order of the Duebook sheet.', 'a.xlsx')
 * ends in 'Here: --dates dmy or --dates mdy.'
 */
export function withFlag(sentence: string, fileName: string): string {
  if (NO_LEDGER.test(sentence) && TEXT_FILE.test(fileName)) return `${sentence} ${SEPARATORS}`;
  const advice = FLAGS.filter(([asked]) => asked.test(sentence)).map(([, flag]) => flag);
  return advice.length === 0 ? sentence : `${sentence} Here: ${advice.join(', ')}.`;
}
