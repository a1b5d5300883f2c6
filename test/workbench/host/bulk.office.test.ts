import { onSheet } from './excel';

const ROWS = 30_000;
const BLOCK = 10_000;

beforeEach(() => workbench.reset());

/** A row of a ledger as it comes: text, numbers, dates, empty cells. */
function row(at: number): (string | number)[] {
  const amount = (at % 9973) + 0.25;
  return [
    `C${at % 500}`,
    `Customer ${at % 500}`,
    `INV-${at}`,
    45_000 + (at % 700),
    'USD',
    amount,
  ].concat([amount / 2, '', 'North', 45_030 + (at % 700), at % 3, `note ${at % 11}`]);
}

test('thirty thousand rows of twelve columns go out and come back in blocks', async () => {
  await onSheet(async (sheet, context) => {
    for (let first = 0; first < ROWS; first += BLOCK) {
      const block = Array.from({ length: BLOCK }, (_, at) => row(first + at));
      sheet.getRangeByIndexes(first, 0, BLOCK, 12).values = block;
      await context.sync();
    }
  });
  const wrong = await onSheet(async (sheet, context) => {
    const different: number[] = [];
    for (let first = 0; first < ROWS; first += BLOCK) {
      const range = sheet.getRangeByIndexes(first, 0, BLOCK, 12).load('values');
      await context.sync();
      range.values.forEach((values: unknown[], at) => {
        if (JSON.stringify(values) !== JSON.stringify(row(first + at))) different.push(first + at);
      });
    }
    return different;
  });
  expect(wrong).toEqual([]);
  expect(workbench.native.stats.largestRequestBytes).toBeLessThan(5_000_000);
});
