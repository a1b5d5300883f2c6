import { onSheet, refusal } from './excel';

beforeEach(() => workbench.reset());

/** Puts a rule over a range, as an add-in does. */
function addRule(address: string, formula: string): Promise<void> {
  return onSheet(async (sheet, context) => {
    const format = sheet.getRange(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    await context.sync();
  });
}

/** Every conditional format of the sheet, the one that wins first: `A2:C9 $B2="x"`. */
function rules(): string[] {
  const { conditionalFormats } = workbench.workbook.activeSheet;
  return conditionalFormats.map(({ ranges, rule }) => {
    const where = ranges.map(({ row, column, rows, columns }) => {
      const letter = (at: number) => String.fromCharCode(65 + at);
      return `${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`;
    });
    return `${where.join(' ')} ${rule.kind === 'custom' ? rule.formula : rule.operator}`;
  });
}

test('a new format goes before the others', async () => {
  await addRule('A2:C9', '=$B2="x"');
  await addRule('A2:C9', '=$C2>0');
  expect(rules()).toEqual(['A2:C9 =$C2>0', 'A2:C9 =$B2="x"']);
});

describe('a rule follows its cells', () => {
  beforeEach(() => addRule('A2:C9', '=AND($B2="x",$B2<>$B$1)'));

  test('when rows come in above it', () => {
    workbench.person.insertRows('Sheet1', 1, 2);
    expect(rules()).toEqual(['A4:C11 =AND($B4="x",$B4<>$B$3)']);
  });

  test('when rows come in within it', () => {
    workbench.person.insertRows('Sheet1', 5, 3);
    expect(rules()).toEqual(['A2:C12 =AND($B2="x",$B2<>$B$1)']);
  });

  test('when its first row is deleted', () => {
    workbench.person.deleteRows('Sheet1', 2);
    expect(rules()).toEqual(['A2:C8 =AND($B2="x",$B2<>$B$1)']);
  });

  test('when a column comes in before the one it reads', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    expect(rules()).toEqual(['A2:D9 =AND($C2="x",$C2<>$C$1)']);
  });

  test('and is split where other cells are pasted into it', () => {
    workbench.person.copy('Sheet1', 'E1:G2', 'Sheet1', 'A4');
    expect(rules()).toEqual(['A2:C3 A6:C9 =AND($B2="x",$B2<>$B$1)']);
  });

  test('and reads on from its new first cell when the first rows are pasted over', () => {
    workbench.person.copy('Sheet1', 'E1:G3', 'Sheet1', 'A1');
    expect(rules()).toEqual(['A4:C9 =AND($B4="x",$B4<>$B$1)']);
  });

  test('and is there twice when its own rows are pasted below it', () => {
    workbench.person.copy('Sheet1', 'A2:C3', 'Sheet1', 'A20');
    expect(rules()).toEqual(['A2:C9 =AND($B2="x",$B2<>$B$1)', 'A20:C21 =AND($B20="x",$B20<>$B$1)']);
  });
});

test('a format over all rows of a table grows with it', async () => {
  workbench.workbook.activeSheet.cells.write(0, 0, [
    ['Name', 'Flag'],
    ['a', 'x'],
    ['b', ''],
  ]);
  workbench.person.makeTable('Sheet1', 'A1:B3', 'People');
  await addRule('A2:B3', '=$B2="x"');
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('People').rows.add(undefined, [['c', 'x']]);
    await context.sync();
    sheet.tables.getItem('People').resize('A1:B9');
    await context.sync();
  });
  expect(rules()).toEqual(['A2:B9 =$B2="x"']);
});

test.each([
  ['an array constant', '=OR($B2={"x","y"})'],
  ['a text of 256 characters', `=$B2="${'x'.repeat(256)}"`],
  ['more than 8,192 characters', `=AND(${'TRUE,'.repeat(1_700)}TRUE)`],
])('Excel takes no rule with %s', async (_, formula) => {
  const code = await refusal((__, sheet) => {
    sheet.getRange('A2:C9').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });
  expect(code).toBe('InvalidArgument');
});

test('a format over several ranges has no one range to tell', async () => {
  await addRule('A2:C9', '=$B2="x"');
  workbench.person.copy('Sheet1', 'E1:G2', 'Sheet1', 'A4');
  const code = await refusal((__, sheet) => {
    sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
  });
  expect(code).toBe('InvalidOperation');
});
