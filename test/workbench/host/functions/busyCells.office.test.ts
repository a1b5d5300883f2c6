import { withoutAnswer } from '../../../../workbench/cli/withoutAnswer';
import { busyCells } from '../../../../workbench/host/functions/busyCells';
import { associateTestFunctions, late, METADATA } from './testFunctions';

beforeAll(() => {
  associateTestFunctions();
  workbench.functions.register(METADATA);
});

beforeEach(() => workbench.reset());

test('the cells whose functions have not answered are known by their places', async () => {
  const { person } = workbench;
  person.addSheet("Ana's list");
  person.type('Sheet1', 'A1', '=T.DOUBLE(21)');
  await workbench.settled();
  person.type('Sheet1', 'B2', '=T.SOON()');
  person.type("Ana's list", 'C3', '=Sheet1!B2+1');
  person.type("Ana's list", 'C4', '=IFERROR(Sheet1!B2,0)');
  expect(await workbench.settled(50)).toBe(false);
  expect(busyCells(workbench.workbook)).toEqual([
    'Sheet1!B2',
    "'Ana''s list'!C3",
    "'Ana''s list'!C4",
  ]);

  const answered = workbench.functions.nextAnswer(3000);
  late.at(-1)?.(7);
  expect(await answered).toBe(true);
  expect(busyCells(workbench.workbook)).toEqual([]);
});

test.each([
  [['A!B2'], 'A!B2 stayed #BUSY!.'],
  [['A!B2', 'A!B3'], 'A!B2, A!B3 stayed #BUSY!.'],
  [
    ['A!B2', 'A!B3', 'A!B4', 'A!B5', 'A!B6', 'A!B7', 'A!B8'],
    'A!B2, A!B3, A!B4, A!B5, A!B6 and 2 more stayed #BUSY!.',
  ],
])('the command line names five at most: %j', (cells, ending) => {
  expect(withoutAnswer(cells)).toBe(`The add-in's functions have not answered in time: ${ending}`);
});
