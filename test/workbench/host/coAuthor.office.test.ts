import { writeAsCoAuthor } from '../../../workbench/host/person/coAuthor';
import { heardChanges } from './heardChanges';

beforeEach(() => workbench.reset());

test("a co-author's change reaches the add-in as a remote one", async () => {
  const heard = await heardChanges();
  writeAsCoAuthor(workbench.host, workbench.workbook.activeSheet, 'B2', 5);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard.map(({ address, source }) => [address, source])).toEqual([['B2', 'Remote']]);
  expect(workbench.person.see('Sheet1', 'B2')).toBe('5');
});
