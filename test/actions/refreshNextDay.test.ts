import { AS_OF, desk, everything, ledgerWorkbook, typeInto } from './ledgerWorkbook';
import { typeBeside } from './typedInList';

const ROWS = [
  'Customer ID,Customer,Invoice,Due Date,Balance,Disputed'.split(','),
  ['A1', 'Alpha', 'I-1', AS_OF - 35, 100, 'Yes'],
  ['A2', 'Beta', 'I-2', AS_OF - 40, 200, ''],
];
const MADE_ON = / · made on (\d{4}-\d\d-\d\d)$/;

/** A workbook with both lists, on one of which somebody has typed. */
async function withLists() {
  ledgerWorkbook(ROWS);
  const one = desk();
  await one.openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  await one.followUpList();
  await one.disputeList();
  typeBeside('A2', 'Note', 'calls back on Friday');
  return one;
}

/** What stands otherwise on our sheets that are printed: sheet, then what stood there and what does. */
function changed(before: ReturnType<typeof everything>): readonly (readonly unknown[])[] {
  return Object.entries(everything()).flatMap(([sheet, rows]) =>
    // On Duebook stands when the refresh was.
    sheet === 'Duebook'
      ? []
      : rows.flatMap((row, at) =>
          row.flatMap((cell, column) => {
            const stood = before[sheet]?.[at]?.[column];
            return cell === stood ? [] : [[sheet, stood, cell]];
          }),
        ),
  );
}

test('a refresh on the next day, as of the same, changes the day it was made and nothing else', async () => {
  const one = await withLists();
  await one.changeSetting('targets', '15 % over 30');
  await one.supervisorPage();
  await one.refreshAging();
  const before = everything();
  workbench.pass(24 * 60);
  const { text } = await one.refreshAging();
  expect(text).toContain('Since the last refresh: nothing changed.');
  const now = changed(before);
  expect(now.map(([sheet]) => sheet).sort()).toEqual([
    'Aging',
    'Disputes',
    'Follow-ups',
    "Supervisor's page",
    'Targets',
  ]);
  const dayIn = (cell: unknown) => Date.parse(MADE_ON.exec(String(cell))?.[1] ?? '') / 86_400_000;
  expect(now.map(([, stood, stands]) => dayIn(stands) - dayIn(stood))).toEqual([1, 1, 1, 1, 1]);
  await one.putBackLast();
  expect(everything()).toEqual(before);
});

test('sheets of an earlier version, that do not say when they were made, say it from the next refresh on', async () => {
  const one = await withLists();
  const sheets = ['Aging', 'Disputes', 'Follow-ups'];
  const rules = sheets.map((sheet) => {
    const { cells } = workbench.workbook.sheet(sheet)!;
    const text = String(cells.read({ row: 1, column: 0, rows: 1, columns: 1 })[0]?.[0]);
    cells.write(1, 0, [[text.replace(MADE_ON, '')]]);
    return text;
  });
  const before = everything();
  const { text } = await one.refreshAging();
  expect(text).toContain('Since the last refresh: nothing changed.');
  expect(changed(before)).toHaveLength(sheets.length);
  expect(sheets.map((sheet) => everything()[sheet]?.[1]?.[0])).toEqual(rules);
});
