test('a subtotal follows the rows that a filter hides and shows, as in Excel', () => {
  const sheet = workbench.reset().activeSheet;
  sheet.cells.write(0, 0, [
    ['Customer', 'Balance'],
    ['A1', 1],
    ['A2', 2],
    ['A1', 4],
    ['A2', 8],
  ]);
  workbench.person.makeTable(sheet.name, 'A1:B5', 'Items');
  workbench.person.type(sheet.name, 'D1', '=SUBTOTAL(109,Items[Balance])');
  const shown = () => {
    workbench.host.calculate();
    return sheet.cells.value(0, 3);
  };
  const only = (customer: string) => {
    workbench.person.filterTable('Items', 'Customer', { filterOn: 'Values', values: [customer] });
  };
  expect(shown()).toBe(15);
  only('A1');
  expect(shown()).toBe(5);
  only('A2');
  expect(shown()).toBe(10);
  workbench.person.filterTable('Items', 'Customer', null);
  expect(shown()).toBe(15);
});
