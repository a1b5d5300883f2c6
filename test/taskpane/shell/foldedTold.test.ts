import { foldedTold } from '../../../src/taskpane/shell/foldedTold';

const COUNTS = '612 rows: 598 items, 9 credits, 2 without a date, 3 not read.';
const HOW = 'No amount has a minus, so those of the type CM were taken as credits.';
const OFF =
  "The aging does not tie out: the ledger's own total differs by 12.50. Look at the issues on the Duebook sheet.";
const CHANGED = 'Since the last refresh: total up 1,200.00 to 12,400.00; newly over 30: Acme.';

const told = (text: string, asides: readonly string[]) =>
  ({ kind: 'outcome', text, asides }) as const;

test.each([
  ['a short one is shown whole', told(`${COUNTS} ${CHANGED}`, [CHANGED]), ''],
  ['a long one with nothing beside the point, too', told(`${COUNTS} ${OFF} ${OFF}`, []), ''],
  [
    'what asks for nothing is folded',
    told([COUNTS, HOW, CHANGED].join(' '), [HOW, CHANGED]),
    COUNTS,
  ],
  [
    'what wants a look stays in sight, in its place',
    told([COUNTS, HOW, OFF, CHANGED].join(' '), [HOW, CHANGED]),
    `${COUNTS} ${OFF}`,
  ],
  [
    'so do paragraphs',
    told(`Print the workbook.\n${COUNTS} ${HOW} ${CHANGED}`, [HOW, CHANGED]),
    `Print the workbook.\n${COUNTS}`,
  ],
  ['a few words are not worth a fold', told(`${COUNTS} ${OFF} ${OFF} Done.`, ['Done.']), ''],
  ['a sentence that the text lacks is none', told(`${COUNTS} ${OFF} ${OFF}`, [HOW]), ''],
])('of a message, %s', (_, message, inSight) => {
  const { text, details } = foldedTold(message);
  expect(text).toBe(inSight === '' ? message.text : inSight);
  expect(details).toBe(inSight === '' ? '' : message.asides.join(' '));
});

test.each(['failure', 'question'] as const)('nothing of a %s is folded', (kind) => {
  const text = [COUNTS, HOW, CHANGED].join(' ');
  expect(foldedTold({ kind, text, asides: [HOW, CHANGED] })).toEqual({ text, details: '' });
});
