import { onSheet } from './excel';
import { heardChanges } from './heardChanges';

beforeEach(() => workbench.reset());

/** Lets messages of the host reach the add-in's handlers. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('the add-in hears what a person types', async () => {
  const heard = await heardChanges();
  workbench.person.type('Sheet1', 'B2', '5');
  await settle();
  expect(heard.map(({ address, changeType, source }) => [address, changeType, source])).toEqual([
    ['B2', 'RangeEdited', 'Local'],
  ]);
});

test('a large write is one change, and says that it is the add-in own', async () => {
  const heard = await heardChanges();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, row) => [row, 'x', true]);
    await context.sync();
  });
  await settle();
  expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ['A1:C2000', 'ThisLocalAddin'],
  ]);
});

test('nothing is heard while events are disabled', async () => {
  const heard = await heardChanges();
  await onSheet(async (_, context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  workbench.person.type('Sheet1', 'B2', '5');
  await settle();
  expect(heard).toEqual([]);
});

test('the collection of sheets hears of changes on every sheet, and of sheets that come', async () => {
  const changed: string[] = [];
  const added: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ worksheetId }) => Promise.resolve(void changed.push(worksheetId)));
    worksheets.onAdded.add(({ worksheetId }) => Promise.resolve(void added.push(worksheetId)));
    await context.sync();
  });
  const { id } = workbench.person.addSheet('Second');
  workbench.person.type('Second', 'A1', 'x');
  await settle();
  expect({ changed, added }).toEqual({ changed: [id], added: [id] });
});
