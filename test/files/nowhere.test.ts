import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../workbench/files/xlsx';
import { allText, copied, packed, partsOf, recipe, tableXml } from './packed';

const RELATED = 'http://schemas.microsoft.com/office';
const XML = 'application/xml';

/** A workbook with one of everything that must not travel. Each has a text of its own. */
const BOOK = packed({
  before: `<fileSharing userName="USER-NAME"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\ABS-PATH\\"/></mc:Choice></mc:AlternateContent><workbookPr codeName="CODE-NAME"/>`,
  after: `<externalReferences><externalReference r:id="rIdM1"/></externalReferences><customWorkbookViews><customWorkbookView name="VIEW-OF-ANA"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rIdM3"/></pivotCaches>`,
  names: [
    ['Secret', '"NAME-CONSTANT"'],
    ['Elsewhere', "'[1]EXTERNAL-SHEET'!$A$1"],
    ['OfLedger', "'Left out'!$A$1"],
  ],
  sheets: [
    {
      name: 'Kept',
      cells: {
        A1: 'stays',
        B1: '<f>[1]EXTERNAL-SHEET!A1</f><v>7</v>',
        C1: "<f>'Left out'!A1</f><v>8</v>",
        D1: '<f>[2]!_xldudf_AGING_PASTDUE(1,2)</f><v>9</v>',
        E1: '<f>GETPIVOTDATA("PIVOT-FIELD",$G$1)</f><v>10</v>',
        F1: '<c t="e"><f>_xldudf_AGING_DSO(A1)</f><v>#NAME?</v></c>',
        G1: '<f>_xll.OTHERS.FUNCTION(1)</f><v>11</v>',
      },
      before: '<sheetPr codeName="SHEET-CODE"/>',
      after: `<scenarios><scenario name="SCENARIO" user="SCENARIO-USER"/></scenarios><customSheetViews><customSheetView guid="CUSTOM-VIEW"/></customSheetViews><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>'Left out'!$A$1:$A$9</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" location="'Left out'!A1" display="d"/></hyperlinks><pageSetup r:id="rId2"/><customProperties><customPr name="CUSTOM-PROPERTY" r:id="rId9"/></customProperties><legacyDrawing r:id="rId4"/><controls><control name="CONTROL-NAME"/></controls>`,
      links: [
        ['hyperlink', 'file:///C:/LINKED-FILE.xlsx', 'External'],
        ['printerSettings', '../printerSettings/printerSettings1.bin'],
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        [`${RELATED}/2017/10/relationships/threadedComment`, '../threadedComments/t1.xml'],
        ['pivotTable', '../pivotTables/pivotTable1.xml'],
      ],
    },
    { name: 'Left out', cells: { A1: 'LEFT-OUT-TEXT' } },
  ],
  links: [
    ['externalLink', 'externalLinks/externalLink1.xml'],
    ['calcChain', 'calcChain.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['connections', 'connections.xml'],
    [`person`, 'persons/person.xml'],
    ['vbaProject', 'vbaProject.bin'],
    ['customXml', '../customXml/item1.xml'],
  ],
  fileLinks: [
    [
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
      'docProps/app.xml',
    ],
    [
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
      'docProps/custom.xml',
    ],
    [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    [
      'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
      'xl/webextensions/taskpanes.xml',
    ],
  ],
  parts: {
    'xl/externalLinks/externalLink1.xml': [XML, '<x>FUNCRES.XLAM</x>'],
    'xl/calcChain.xml': [XML, '<calcChain>CALC-CHAIN</calcChain>'],
    'xl/pivotCache/pivotCacheDefinition1.xml': [XML, '<x>PIVOT-CACHE</x>'],
    'xl/pivotTables/pivotTable1.xml': [XML, '<x>PIVOT-TABLE</x>'],
    'xl/connections.xml': [XML, '<x>CONNECTION-STRING</x>'],
    'xl/persons/person.xml': [XML, '<x>PERSON-NAME</x>'],
    'xl/vbaProject.bin': [XML, 'MACRO-CODE'],
    'customXml/item1.xml': [XML, '<x>CUSTOM-XML</x>'],
    'docProps/app.xml': [XML, '<x><Company>COMPANY</Company></x>'],
    'docProps/custom.xml': [XML, '<x>CUSTOM-DOC-PROPERTY</x>'],
    'docProps/core.xml': [XML, '<x>CREATOR-NAME</x>'],
    'xl/webextensions/taskpanes.xml': [XML, '<x>WEB-EXTENSION</x>'],
    'xl/printerSettings/printerSettings1.bin': [XML, 'PRINTER'],
    'xl/threadedComments/t1.xml': [
      XML,
      '<ThreadedComments><threadedComment ref="A1" personId="PERSON-ID"><text>Was it paid?</text></threadedComment><threadedComment ref="A1" parentId="1"><text>On Friday.</text></threadedComment></ThreadedComments>',
    ],
    'xl/comments1.xml': [
      XML,
      '<comments><authors><author>tc=AUTHOR-OF-NOTE</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment] BOILERPLATE</t></text></comment></commentList></comments>',
    ],
    'xl/drawings/vmlDrawing1.vml': [XML, '<xml>OLD-VML<br></xml>'],
  },
});

const UNWANTED = `USER-NAME ABS-PATH CODE-NAME VIEW-OF-ANA NAME-CONSTANT EXTERNAL-SHEET OfLedger
  _xldudf_ FUNCRES PIVOT-FIELD #NAME? _xll SHEET-CODE SCENARIO SCENARIO-USER CUSTOM-VIEW LINKED-FILE
  CUSTOM-PROPERTY CONTROL-NAME LEFT-OUT-TEXT CALC-CHAIN PIVOT-CACHE PIVOT-TABLE CONNECTION-STRING
  PERSON-NAME PERSON-ID MACRO-CODE CUSTOM-XML COMPANY CUSTOM-DOC-PROPERTY CREATOR-NAME WEB-EXTENSION
  PRINTER AUTHOR-OF-NOTE BOILERPLATE OLD-VML externalLink calcChain pivot webextension vbaProject
  printerSettings customXml threadedComment persons`.split(/\s+/);

describe('nothing that should stay here is anywhere in the copy', () => {
  let before = '';
  let after = '';
  let parts: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    before = allText(partsOf(BOOK));
    ({ parts } = await copied(BOOK, recipe(['Kept'])));
    after = allText(parts);
  });

  test.each(UNWANTED)('%s', (text) => {
    expect(before).toContain(text);
    expect(after).not.toContain(text);
  });

  test('what the cells showed is there as values', () => {
    const cells = parts['xl/worksheets/sheet1.xml'];
    for (const value of [7, 8, 9, 10, 11]) expect(cells).toContain(`<v>${value}</v>`);
    expect(cells).toContain('<c r="F1" t="e"><v>#N/A</v></c>');
    expect(cells).not.toContain('<f>');
  });

  test('a conversation is a note that says what was said, and not by whom', () => {
    expect(parts['xl/comments1.xml']).toContain('Was it paid?\nOn Friday.');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>0</x:Row>');
  });

  test('the properties say the title alone', () => {
    const said = parts['docProps/core.xml']?.replace(/<\?.*?\?>|<[^>]+>/g, '').trim();
    expect(said).toBe('Aging');
    expect(Object.keys(parts).filter((path) => path.startsWith('docProps'))).toHaveLength(1);
  });

  test('every part that is named is there, and every part that is there is named', () => {
    const types = parts['[Content_Types].xml'] ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    const there = Object.keys(parts).filter((path) => !/rels$|Content_Types/.test(path));
    expect(named.sort()).toEqual(there.sort());
    const linked = Object.entries(parts)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, text]) => [...text.matchAll(/Target="\/([^"]+)"/g)].map(([, path]) => path));
    expect([...new Set(linked)].sort()).toEqual(there.sort());
  });
});

test('what filled a table from outside stays here', async () => {
  const table = tableXml('Items', 'A1:B2', ['Due', 'Paid']).replace(
    'id="1" name',
    'id="1" tableType="queryTable" connectionId="9" name',
  );
  const book = packed({
    sheets: [
      {
        name: 'Items',
        cells: { A1: 'Due', B1: 'Paid', A2: 1, B2: 2 },
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: [['table', '../tables/table1.xml']],
      },
    ],
    parts: {
      'xl/tables/table1.xml': [XML, table],
      'xl/tables/_rels/table1.xml.rels': [
        XML,
        '<Relationships><Relationship Id="rId1" Type="http://x/queryTable" Target="../queryTables/queryTable1.xml"/></Relationships>',
      ],
      'xl/queryTables/queryTable1.xml': [XML, '<x>QUERY-TEXT</x>'],
    },
  });
  const { parts } = await copied(book, recipe(['Items']));
  expect(parts['xl/tables/table1.xml']).toContain('displayName="Items"');
  expect(allText(parts)).not.toMatch(/queryTable|QUERY-TEXT|connectionId/);
});

test('a workbook that Excel itself saved with a task pane opens without it', async () => {
  const templates = '../../node_modules/office-addin-dev-settings/templates';
  const real = readFileSync(join(__dirname, templates, 'ExcelWorkbookWithTaskPane.xlsx'));
  expect(allText(partsOf(real))).toContain('webextension');
  const { bytes, parts } = await copied(real, recipe(['Sheet1']));
  expect(allText(parts)).not.toContain('webextension');
  expect(openXlsx(bytes, 'copy.xlsx').workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});
