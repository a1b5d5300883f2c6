import type { FormulaSwap } from '../../src/receivables/swapping/swap';
import type { CopyRecipe } from '../../src/files/recipe';
import { copied, packed, recipe, tableXml } from './packed';

const XML = 'application/xml';
const tablePart = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

/** The one formula of the copied sheet, as the copy tells it; null where it is a value. */
async function inCopy(formula: string, more: Partial<CopyRecipe> = {}): Promise<string | null> {
  const book = packed({
    names: [
      ['AsOfDate', 'Duebook!$B$2'],
      ['OnPage', 'Page!$A$1'],
      ['OnLedger', 'Ledger!$A$1'],
      ['Twice', 'OnLedger*2'],
      ['Plain', '30'],
      ['Doubled', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)'],
    ],
    sheets: [
      {
        name: 'Page',
        cells: {
          A1: 'Due',
          B1: 'Owner',
          C1: 'Note',
          A2: 1,
          B2: 'Ana',
          C2: 'private',
          E2: `<f>${formula}</f><v>5</v>`,
        },
        after: tablePart,
        links: [['table', '../tables/table1.xml']],
      },
      {
        name: 'Ledger',
        cells: { A1: 'Balance', A2: 7 },
        after: tablePart,
        links: [['table', '../tables/table2.xml']],
      },
      { name: 'Duebook', cells: { B2: 45990 } },
      { name: 'My page', cells: { A1: 3 } },
    ],
    parts: {
      'xl/tables/table1.xml': [XML, tableXml('Pages', 'A1:C2', ['Due', 'Owner', 'Note'])],
      'xl/tables/table2.xml': [XML, tableXml('Items', 'A1:A2', ['Balance'])],
    },
  });
  const { parts, report } = await copied(book, recipe(['Page', 'My page'], more));
  expect(report.live + report.values).toBe(1);
  return /<f[^>]*>([^<]*)<\/f>/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1] ?? null;
}

describe('a formula goes on calculating where the copy has all that it reads', () => {
  test.each([
    ['A2*2', 'cells of its own sheet'],
    ['SUM(A:A,1:1)', 'whole columns and rows'],
    ["'My page'!A1+1", 'another copied sheet'],
    ['SUM(Pages[Due])', 'a copied table'],
    ['OnPage+1', 'a name of a copied cell'],
    ['Doubled(2)*Plain', 'names that read no cell'],
    ['_xlfn.XLOOKUP(1,Pages[Due],Pages[Owner])', 'a function of younger Excels'],
    ['TEXT(A2,"#,##0.00")&amp;"[x]"', 'texts that look like references'],
    ['IF(A2&gt;1,"Ledger!A1",TRUE)', 'a text that looks like a left-out cell'],
    ['SUMIFS(Pages[Due],Pages[Owner],"Ana")', 'sums by owner'],
  ])('%s: %s', async (formula) => {
    expect(await inCopy(formula)).toBe(formula);
  });
});

describe('a formula is its value where something that it reads stays here', () => {
  test.each([
    ['Ledger!A2', 'a sheet that is left out'],
    ['SUM(Page:Ledger!A2)', 'a row of sheets'],
    ['SUM(Items[Balance])', 'a table that is left out'],
    ['OnLedger', 'a name of a left-out cell'],
    ['Twice', 'a name that uses such a name'],
    ['[1]Page!A1', 'another workbook'],
    ["'[Book2.xlsx]Page'!A1", 'another workbook by its name'],
    ['_xldudf_AGING_PASTDUE(A2,A2)', 'a function of ours'],
    ['MYMACRO(A2)', 'a function that Excel has not'],
    ['INDIRECT("A"&amp;2)', 'a place that is made of text'],
    ['CELL("filename",A1)', 'the name of the file'],
    ['_xlfn.SHEETS()', 'the number of sheets'],
    ['HYPERLINK("#Ledger!A1","go")', 'a link into the workbook'],
    ['GETPIVOTDATA("Sum",A1)', 'a pivot table'],
  ])('%s: %s', async (formula) => {
    expect(await inCopy(formula)).toBeNull();
  });
});

describe('a formula is its value where it reads a private column', () => {
  test.each([
    'C2',
    'LEN(C2)',
    'COUNTA(A2:C2)',
    'SUM(1:1)',
    'COUNTA(Pages[Note])',
    'ROWS(Pages[])',
    'COUNTA(Pages[[Due]:[Note]])',
    'OFFSET(A2,0,2)',
    'COUNTA(A2:INDEX(B:B,2))',
    'COLUMN()',
  ])('%s', async (formula) => {
    expect(await inCopy(formula, { privateColumns: ['Note'] })).toBeNull();
  });
});

test('cells behind a private column are found in their new places', async () => {
  expect(await inCopy('SUM(A2,$F$2:G3,Page!E9,D:E)', { privateColumns: ['Note'] })).toBe(
    'SUM(A2,$E$2:F3,Page!D9,C:D)',
  );
});

test('the as-of date stays as a number where its sheet is left out', async () => {
  expect(await inCopy('AsOfDate-A2', { constants: ['AsOfDate'] })).toBe('AsOfDate-A2');
  expect(await inCopy('AsOfDate-A2')).toBeNull();
});

describe('what takes the place of a formula of ours', () => {
  const swap = (live: FormulaSwap['live']): Partial<CopyRecipe> => ({
    swaps: [{ sheet: 'Page', row: 1, column: 4, rows: 1, columns: 1, formula: '=AGING()', live }],
  });
  test.each<[string, FormulaSwap['live'], string | null]>([
    [
      'a built-in formula',
      [['=SUMIFS(Pages[Due],Pages[Owner],"Ana")']],
      'SUMIFS(Pages[Due],Pages[Owner],"Ana")',
    ],
    ['one with a younger function', [['=IFS(A2>1,2)']], '_xlfn.IFS(A2&gt;1,2)'],
    ['a built-in formula over a left-out sheet: the value', [['=SUM(Ledger!A:A)']], null],
    ['its value', null, null],
  ])('%s', async (_, live, expected) => {
    expect(await inCopy('_xldudf_AGING_PASTDUE(A2)', swap(live))).toBe(expected);
  });
});

test('a formula that a co-author moved before the file was given takes nobody else’s place', async () => {
  const book = packed({
    sheets: [
      { name: 'Page', cells: { A1: 5, A2: '<f>_xldudf_AGING(B1)</f><v>7</v>', B2: 3, A3: 4 } },
    ],
  });
  const live = [
    ['=SUM(B1)', '=B1'],
    ['=B2', '=B3'],
  ];
  const block = { sheet: 'Page', row: 0, column: 0, rows: 2, columns: 2, formula: '=AGING(B1)' };
  const { parts } = await copied(book, { ...recipe(['Page']), swaps: [{ ...block, live }] });
  const cells = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(cells).not.toContain('<f>');
  expect(cells).toContain('<c r="A2"><v>7</v></c>');
});

describe('formulas that belong together', () => {
  const rows = async (cells: Record<string, string | number>, wanted = recipe(['Page'])) => {
    const book = packed({
      sheets: [
        { name: 'Page', cells },
        { name: 'Ledger', cells: { A1: 1 } },
      ],
      links: [['sheetMetadata', 'metadata.xml']],
      parts: { 'xl/metadata.xml': [XML, '<x>PRICES</x>'] },
    });
    const { parts } = await copied(book, wanted);
    return { cells: parts['xl/worksheets/sheet1.xml'] ?? '', parts };
  };

  test('a shared formula is told in full', async () => {
    const { cells } = await rows({
      A1: 1,
      A2: 2,
      B1: '<f t="shared" ref="B1:B2" si="0">A1*$A$1+C$1</f><v>1</v>',
      B2: '<f t="shared" si="0"/><v>2</v>',
    });
    expect(cells).toContain('<f>A1*$A$1+C$1</f><v>1</v>');
    expect(cells).toContain('<f>A2*$A$1+C$1</f><v>2</v>');
  });

  test('an array that spills goes on spilling', async () => {
    const { cells, parts } = await rows({
      A1: 1,
      B1: '<c cm="1"><f t="array" ref="B1:B2">_xlfn.UNIQUE(A1:A2)</f><v>1</v></c>',
      B2: 2,
    });
    expect(cells).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn.UNIQUE(A1:A2)</f>');
    expect(parts['xl/metadata.xml']).toContain('XLDAPR');
    expect(parts['xl/metadata.xml']).not.toContain('PRICES');
  });

  test('an array of ours is plain cells', async () => {
    const { cells } = await rows({
      B1: '<c cm="1" t="str"><f t="array" ref="B1:B2">_xldudf_AGING(Ledger!A1)</f><v>A &amp;amp; B</v></c>',
      B2: 2,
    });
    expect(cells).toContain('<row r="1"><c r="B1" t="s"><v>0</v></c></row>');
    expect(cells).toContain('<c r="B2"><v>2</v></c>');
  });

  test('an empty text stays a text, and what was never calculated is no number', async () => {
    const { cells, parts } = await rows({
      A1: '<c t="str"><f>Ledger!A1</f><v></v></c>',
      A2: '<f>Ledger!A1</f>',
    });
    expect(cells).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(parts['xl/sharedStrings.xml']).toContain('uniqueCount="1"');
    expect(cells).toContain('<c r="A2" t="e"><v>#N/A</v></c>');
  });

  test('a table of what-if answers is values', async () => {
    const { cells } = await rows({ A1: '<f t="dataTable" ref="A1:B2" r1="C1"/><v>4</v>' });
    expect(cells).toContain('<c r="A1"><v>4</v></c>');
  });
});
