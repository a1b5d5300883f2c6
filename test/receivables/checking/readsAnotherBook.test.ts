import { readsAnotherBook } from '../../../src/receivables/checking/readsAnotherBook';

/** Shapes of references: learn "Create an external reference (link) to a cell range in another workbook". */
test.each([
  [true, "='C:\\Lists\\[March.xlsx]Open items'!B2", 'closed, with its path'],
  [true, '=SUM([March.xlsx]Items!A1:A9)', 'open'],
  [true, '=[1]Items!A1', 'as a file keeps it'],
  [true, '=[March.xlsx]Jan:Mar!A1', 'several sheets of it'],
  [true, "='C:\\Lists\\March.xlsx'!Total", 'a name in it'],
  [true, '=March.xlsx!Total', 'a name in it, open'],
  [true, '=1+[1]!Total', 'a name, as a file keeps it'],
  [true, "='https://acme.sharepoint.com/[March.xlsx]Items'!A1*2", 'on a server'],
  [false, '=Items[Balance]+Aging!B2', 'a column of a table, then a sheet'],
  [false, '=SUM(Items[[#All],[Net]:[Total]])+Aging!B2', 'columns of a table, then a sheet'],
  [false, '=[@Balance]*Rates!B1', 'this row of the table, then a sheet'],
  [false, '="[March.xlsx]Items!A1"', 'a text'],
  [false, "='Ana''s list'!B2", 'a sheet with an apostrophe'],
  [false, '=Aging!B2:Aging!B9', 'sheets of this workbook'],
  [false, '=SUM(Items[Balance])', 'a column alone'],
  [false, '=Items[Balance]!A1', 'no reference, but a table all the same'],
  [false, '=!A1', 'nothing before the mark'],
  [false, '=(A1)!B2', 'a bracket of another kind before it'],
  [false, '=Jan:Mar!A1', 'several sheets of this workbook'],
  [false, '[March.xlsx]Items!A1', 'no formula'],
])('it is %s of %s: %s', (reads, formula) => {
  expect(readsAnotherBook(formula)).toBe(reads);
});
