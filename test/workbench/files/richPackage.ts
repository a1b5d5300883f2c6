import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const overrides: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${SHEET}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${SHEET}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SHEET}.worksheet+xml`,
  'xl/styles.xml': `${SHEET}.styles+xml`,
  'xl/sharedStrings.xml': `${SHEET}.sharedStrings+xml`,
  'xl/calcChain.xml': `${SHEET}.calcChain+xml`,
  'xl/tables/table7.xml': `${SHEET}.table+xml`,
  'xl/comments1.xml': `${SHEET}.comments+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/pivotTables/pivotTable1.xml': `${SHEET}.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET}.pivotCacheDefinition+xml`,
  'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

const link = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const links = (...all: string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** The part of its first sheet. */
export const ledgerPart = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Ledger"><tabColor theme="4" tint="-0.25"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D7"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20.7109375" style="2" customWidth="1"/><col min="2" max="3" width="12.7109375" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1"/></cols><sheetData><row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row><row r="2" spans="1:4"><c r="A2" s="2" t="s"><v>4</v></c><c r="B2" s="3"><v>46112</v></c><c r="C2" s="4"><v>1250.5</v></c><c r="D2" s="4"><f>Items[[#This Row],[Balance]]*2</f><v>2501</v></c></row><row r="3" hidden="1" spans="1:4"><c r="A3" s="2" t="s"><v>5</v></c><c r="B3" s="3" t="d"><v>2026-03-31</v></c><c r="C3" s="4"><v>-3</v></c><c r="D3" s="4"><f>Items[[#This Row],[Balance]]*2</f><v>-6</v></c></row><row r="4" spans="1:4"><c r="A4" t="s"><v>6</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4"><f>Items[[#This Row],[Balance]]*2</f></c></row><row r="5" spans="1:4"><c r="A5" t="s"><v>7</v></c><c r="C5"><f>SUBTOTAL(109,Items[Balance])</f><v>1247.5</v></c></row><row r="6"><c r="A6"><f t="shared" ref="A6:A7" si="0">C2+$C$3</f><v>1247.5</v></c><c r="B6"><f t="array" ref="B6:B7">TRANSPOSE(C2:D2)</f><v>1250.5</v></c><c r="C6" t="b"><v>1</v></c><c r="D6" t="inlineStr"><is><t>inside</t></is></c></row><row r="7"><c r="A7"><f t="shared" si="0"/><v>-3</v></c><c r="B7"><v>2501</v></c><c r="C7" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0"/><mergeCells count="1"><mergeCell ref="F1:G2"/></mergeCells><conditionalFormatting sqref="A2:D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$C2&lt;0</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="3" operator="between"><formula>1</formula><formula>9</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="No" error="Pick one" sqref="A2:A4"><formula1>"yes,no"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="C2"><formula1>0</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId2"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;F&amp;CAs of &amp;D&amp;RPage &amp;P</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst></worksheet>`;

const parts: Readonly<Record<string, string>> = {
  '_rels/.rels': links(
    link('rId1', 'officeDocument', 'xl/workbook.xml'),
    link('rId2', 'extended-properties', 'docProps/app.xml'),
    link('rId3', 'custom-properties', 'docProps/custom.xml'),
    link('rId4', 'customXml', 'customXml/item1.xml'),
  ),
  'docProps/app.xml':
    '<Properties xmlns="urn:app"><Application>Microsoft Excel</Application><TitlesOfParts/></Properties>',
  'docProps/custom.xml': '<Properties xmlns="urn:custom"><property name="Client"/></Properties>',
  'customXml/item1.xml': '<kept xmlns="urn:kept">yes</kept>',
  'xl/_rels/workbook.xml.rels': links(
    link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    link('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    link('rId3', 'styles', 'styles.xml'),
    link('rId4', 'sharedStrings', 'sharedStrings.xml'),
    link('rId5', 'calcChain', 'calcChain.xml'),
    link('rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
    link('rId7', 'theme', 'theme/theme1.xml'),
  ),
  'xl/theme/theme1.xml':
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Ours"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="00B050"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="0"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="Open items" sheetId="4" r:id="rId1"/><sheet name="Summary" sheetId="9" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Open items'!$A$1:$D$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Open items'!$A:$A,'Open items'!$1:$1</definedName><definedName name="AsOfDate" comment="the day">'Open items'!$B$2</definedName><definedName name="Local" localSheetId="1" hidden="1">Summary!$A$1</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/><pivotCaches><pivotCache cacheId="3" r:id="rId6"/></pivotCaches><extLst><ext uri="{kept}"/></extLst></workbook>`,
  'xl/worksheets/sheet1.xml': ledgerPart,
  'xl/worksheets/_rels/sheet1.xml.rels': links(
    link('rId1', 'table', '../tables/table7.xml'),
    link('rId2', 'hyperlink', 'https://example.com/', 'External'),
    link('rId3', 'drawing', '../drawings/drawing1.xml'),
    link('rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    link('rId5', 'comments', '../comments1.xml'),
  ),
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': links(
    link('rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'),
  ),
  'xl/tables/table7.xml': `<table xmlns="${MAIN}" id="7" name="Items" displayName="Items" ref="A1:D5" totalsRowCount="1" headerRowDxfId="0"><autoFilter ref="A1:D4"><filterColumn colId="0"><filters blank="1"><filter val="00123"/></filters></filterColumn><filterColumn colId="1"><dynamicFilter type="thisMonth"/></filterColumn></autoFilter><sortState ref="A2:D4"><sortCondition descending="1" ref="C2:C4"/></sortState><tableColumns count="4"><tableColumn id="2" name="Account" totalsRowLabel="Total"/><tableColumn id="9" name="Due" dataDxfId="0"/><tableColumn id="3" name="Balance" totalsRowFunction="sum"/><tableColumn id="4" name="Twice"><calculatedColumnFormula>Items[[#This Row],[Balance]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="8" uniqueCount="8"><si><t>Account</t></si><si><t>Due</t></si><si><t>Balance</t></si><si><t>Twice</t></si><si><t>00123</t></si><si><t xml:space="preserve"> =1+1 &amp; "x" </t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Bold</t></r><r><t xml:space="preserve"> plain</t></r></si><si><t>Total</t></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal style="hair"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1" textRotation="45"/></xf><xf numFmtId="49" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="43" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/></calcChain>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Ana</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Call on Monday</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor><xdr:graphicFrame/></xdr:twoCellAnchor></xdr:wsDr>',
  'xl/drawings/_rels/drawing1.xml.rels': links(link('rId1', 'chart', '../charts/chart1.xml')),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:c"><c:chart/></c:chartSpace>',
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="3"/>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': links(
    link('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
  ),
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"/>`,
};

/** A workbook with one of nearly everything that people's workbooks hold. */
export function richPackage(changed: Readonly<Record<string, string>> = {}): Uint8Array {
  const declared = Object.entries(overrides)
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('');
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${declared}</Types>`;
  const all = { '[Content_Types].xml': types, ...parts, ...changed };
  const bytes = Object.entries(all).map(([path, text]) => [path, strToU8(DECLARATION + text)]);
  return zipSync(Object.fromEntries(bytes));
}
