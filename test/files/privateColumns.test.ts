import { allText, copied, packed, recipe, tableXml, type HandSheet } from './packed';

const XML = 'application/xml';

/** A list with a private column in its midst, and about everything that hangs on columns. */
const LIST: HandSheet = {
  name: 'List',
  before:
    '<sheetViews><sheetView workbookViewId="0" topLeftCell="A1"><pane xSplit="3" ySplit="1" topLeftCell="D2" state="frozen"/><selection activeCell="B2"/></sheetView></sheetViews><cols><col min="1" max="1" width="9"/><col min="2" max="2" width="40"/><col min="3" max="4" width="12"/></cols>',
  cells: {
    A1: 'Account',
    B1: 'Note',
    C1: 'Owner',
    D1: 'Due',
    A2: 'A1',
    B2: 'SECRET-ONE',
    C2: 'Ana',
    D2: 10,
    A3: 'A2',
    B3: '<c t="inlineStr"><is><t>SECRET-TWO</t></is></c>',
    C3: 'Luis',
    D3: 20,
    D4: '<f>SUBTOTAL(109,List[Due])</f><v>30</v>',
  },
  after: `<autoFilter ref="A1:D3"><filterColumn colId="1"><filters><filter val="SECRET-ONE"/></filters></filterColumn><filterColumn colId="3"><filters><filter val="10"/></filters></filterColumn></autoFilter><conditionalFormatting sqref="A2:D3"><cfRule type="expression" priority="1"><formula>$D2&gt;5</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B3"><cfRule type="containsText" text="SECRET-FORMAT" priority="2"/></conditionalFormatting><conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="3"><formula>$B2="SECRET-RULE"</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="B2:B3"><formula1>"SECRET-CHOICE,other"</formula1></dataValidation><dataValidation type="list" sqref="C2:C3"><formula1>"Ana,Luis"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B2" r:id="rId3"/><hyperlink ref="D2" r:id="rId4"/></hyperlinks><legacyDrawing r:id="rId5"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  links: [
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml'],
    ['hyperlink', 'https://example.com/SECRET-LINK', 'External'],
    ['hyperlink', 'https://example.com/open', 'External'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ],
};

const PARTS = {
  'xl/tables/table1.xml': [
    XML,
    tableXml('List', 'A1:D3', [
      'Account',
      '<tableColumn id="2" name="Note"><calculatedColumnFormula>"SECRET-FILL"</calculatedColumnFormula></tableColumn>',
      'Owner',
      'Due',
    ]),
  ],
  'xl/comments1.xml': [
    XML,
    '<comments><authors><author>Ana</author></authors><commentList><comment ref="B2" authorId="0"><text><t>SECRET-COMMENT</t></text></comment><comment ref="D2" authorId="0"><text><t>open comment</t></text></comment></commentList></comments>',
  ],
  'xl/drawings/vmlDrawing1.vml': [XML, '<xml/>'],
} as const;

const copy = (sheet: HandSheet, parts: typeof PARTS | Record<string, never> = PARTS) =>
  copied(
    packed({
      sheets: [sheet],
      names: [['_xlnm.Print_Area', 'List!$A$1:$D$3', ' localSheetId="0"']],
      parts,
    }),
    recipe(['List'], { privateColumns: ['Note'] }),
  );

test('a private column is nowhere, and what stood behind it moves up', async () => {
  const { parts, report } = await copy(LIST);
  expect(report).toMatchObject({ columnsLeftOut: ['List!Note'], columnsEmptied: [], notes: 1 });
  expect(allText(parts)).not.toMatch(/SECRET|name="Note"/);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<c r="C2"><v>10</v></c>');
  expect(sheet).toContain('<c r="C4"><f>SUBTOTAL(109,List[Due])</f><v>30</v></c>');
  expect(sheet).toContain('<col min="2" max="3" width="12"/>');
  expect(sheet).toContain('xSplit="2" ySplit="1" topLeftCell="C2"');
  expect(sheet).toContain('<autoFilter ref="A1:C3"><filterColumn colId="2">');
  expect(sheet).toContain('sqref="A2:C3"');
  expect(sheet).toContain('<formula>$C2&gt;5</formula>');
  expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" sqref="B2:B3">');
  expect(sheet).toContain('<hyperlink ref="C2"');
  expect(parts['xl/tables/table1.xml']).toContain('ref="A1:C3"');
  expect(parts['xl/tables/table1.xml']).toContain('<tableColumns count="3">');
  expect(parts['xl/comments1.xml']).toContain('<comment ref="C2"');
  expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Column>2</x:Column>');
  expect(parts['xl/workbook.xml']).toContain('List!$A$1:$C$3');
});

test.each<[string, Partial<HandSheet>]>([
  ['other cells stand in the same column', { cells: { ...LIST.cells, B9: 'of another list' } }],
  [
    'merged cells reach over it',
    { after: `<mergeCells count="1"><mergeCell ref="A9:D9"/></mergeCells>${LIST.after ?? ''}` },
  ],
])('where %s, a private column is emptied and its heading stays', async (_, more) => {
  const { parts, report } = await copy({ ...LIST, ...more });
  expect(report).toMatchObject({ columnsLeftOut: [], columnsEmptied: ['List!Note'] });
  expect(allText(parts)).not.toContain('SECRET');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="D2"><v>10</v></c>');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B2"/>');
  expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="2" name="Note"/>');
});

test('a list without a table loses the column below the heading', async () => {
  const { parts, report } = await copy(
    {
      name: 'List',
      cells: {
        A1: 'Open items',
        A3: 'Account',
        B3: 'note',
        C3: 'Due',
        A4: 'A1',
        B4: 'SECRET',
        C4: 10,
      },
    },
    {},
  );
  expect(report.columnsLeftOut).toEqual(['List!note']);
  expect(allText(parts)).not.toContain('SECRET');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B4"><v>10</v></c>');
});

test('a private sheet is not copied, and what read it is a value', async () => {
  const book = packed({
    sheets: [
      { name: 'Page', cells: { A1: "<f>'My notes'!A1</f><v>4</v>" } },
      { name: 'My notes', cells: { A1: 4, A2: 'SECRET' } },
    ],
  });
  const { parts, report } = await copied(
    book,
    recipe(['Page', 'My notes'], { privateSheets: ['My notes'] }),
  );
  expect(report).toMatchObject({ sheets: ['Page'], privateSheets: ['My notes'], values: 1 });
  expect(allText(parts)).not.toMatch(/SECRET|My notes/);
});

test.each([
  ['a list of two columns at the top of a sheet', ['Phone'], { A1: 'Account', B1: 'Phone' }, 'B'],
  ['a heading all alone, named with its sheet', ['List!Phone'], { A1: 1, B1: 'Phone' }, 'B'],
])('%s has its private column left out', async (_, privateColumns, heads, column) => {
  const cells = { ...heads, A2: 2, [`${column}2`]: 'SECRET' };
  const book = packed({ sheets: [{ name: 'List', cells }] });
  const { parts, report } = await copied(book, recipe(['List'], { privateColumns }));
  expect(allText(parts)).not.toContain('SECRET');
  expect(report.columnsLeftOut).toEqual(['List!Phone']);
});

test('what stands beside a label further down is no private column', async () => {
  const cells = { A1: 'Contacts', A2: 'Phone', B2: 'What to dial', A3: 'Reception' };
  const book = packed({ sheets: [{ name: 'List', cells }] });
  const { parts } = await copied(book, recipe(['List'], { privateColumns: ['Phone'] }));
  expect(allText(parts)).toContain('Reception');
});
