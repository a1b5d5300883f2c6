import { allText, copied, packed, recipe } from './packed';

const XML = 'application/xml';
const SPACES = 'xmlns:xdr="x" xmlns:a="a" xmlns:c="c" xmlns:r="r" xmlns:mc="m"';

const anchor = (inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col></xdr:from>${inside}</xdr:twoCellAnchor>`;
const CHART = anchor('<xdr:graphicFrame macro="MACRO"><c:chart r:id="rId1"/></xdr:graphicFrame>');
const ref = (kind: 'num' | 'str', f: string, points: readonly string[]) =>
  `<c:${kind}Ref><c:f>${f}</c:f><c:${kind}Cache><c:ptCount val="${points.length}"/>${points.map((v, at) => `<c:pt idx="${at}"><c:v>${v}</c:v></c:pt>`).join('')}</c:${kind}Cache></c:${kind}Ref>`;
const series = (sheet: string) =>
  `<c:ser><c:tx>${ref('str', `${sheet}!$B$1`, ['Over 30'])}</c:tx><c:cat>${ref('str', `${sheet}!$A$2:$A$3`, ['Ana', 'Luis'])}</c:cat><c:val>${ref('num', `${sheet}!$B$2:$B$3`, ['4', '5'])}</c:val></c:ser>`;

/** A page with one chart of these contents, and its copy without the sheets *Ledger* and *Secrets*. */
async function chartOf(content: string, drawing = CHART) {
  const book = packed({
    sheets: [
      {
        name: 'Page',
        cells: { A1: 1 },
        after: '<drawing r:id="rId1"/>',
        links: [['drawing', '../drawings/drawing1.xml']],
      },
      { name: 'Ledger', cells: { A1: 1 } },
      { name: 'Secrets', cells: { A1: 1 } },
    ],
    parts: {
      'xl/drawings/drawing1.xml': [XML, `<xdr:wsDr ${SPACES}>${drawing}</xdr:wsDr>`],
      'xl/drawings/_rels/drawing1.xml.rels': [
        XML,
        `<Relationships><Relationship Id="rId1" Type="x/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="x/image" Target="../media/image1.png"/><Relationship Id="rId3" Type="x/hyperlink" Target="file:///C:/FILE" TargetMode="External"/><Relationship Id="rId4" Type="x/diagramData" Target="../diagrams/data1.xml"/></Relationships>`,
      ],
      'xl/charts/chart1.xml': [
        XML,
        `<c:chartSpace ${SPACES}><c:chart>${content}</c:chart><c:externalData r:id="rId1"/></c:chartSpace>`,
      ],
      'xl/charts/_rels/chart1.xml.rels': [
        XML,
        `<Relationships><Relationship Id="rId1" Type="x/package" Target="../embeddings/book.xlsx"/><Relationship Id="rId2" Type="x/chartStyle" Target="style1.xml"/></Relationships>`,
      ],
      'xl/charts/style1.xml': [XML, '<style/>'],
      'xl/embeddings/book.xlsx': [XML, 'EMBEDDED-BOOK'],
      'xl/media/image1.png': ['image/png', 'PICTURE'],
      'xl/diagrams/data1.xml': [XML, '<x>DIAGRAM</x>'],
    },
  });
  const { parts, report } = await copied(book, recipe(['Page'], { privateSheets: ['Secrets'] }));
  return { parts, report, chart: parts['xl/charts/chart1.xml'] ?? '' };
}

test('a chart of copied cells goes on drawing them, without the workbook inside it', async () => {
  const { parts, chart } = await chartOf(series('Page'));
  expect(chart).toContain('<c:f>Page!$B$2:$B$3</c:f>');
  expect(parts['xl/charts/style1.xml']).toBe('<style/>');
  expect(allText(parts)).not.toMatch(/EMBEDDED-BOOK|externalData|MACRO/);
});

test('a chart of cells that stay here shows the same figures as its own', async () => {
  const title = `<c:title><c:tx>${ref('str', 'Ledger!$A$1', ['Past due'])}</c:tx></c:title>`;
  const { chart, report } = await chartOf(title + series('Ledger'));
  expect(chart).not.toContain('Ledger');
  expect(chart).toContain('<c:tx><c:v>Over 30</c:v></c:tx>');
  expect(chart).toContain('<c:cat><c:strLit><c:ptCount val="2"/>');
  expect(chart).toContain('<c:val><c:numLit><c:ptCount val="2"/><c:pt idx="0"><c:v>4</c:v></c:pt>');
  expect(chart).toContain('<a:t>Past due</a:t>');
  expect(report.drawingsLeftOut).toEqual([]);
});

test('a series of private cells goes, and a chart that has no other goes with it', async () => {
  const both = await chartOf(series('Page') + series('Secrets').replace('Over 30', 'SECRET'));
  expect(both.chart).toContain('Page!$B$2:$B$3');
  expect(allText(both.parts)).not.toContain('SECRET');
  const alone = await chartOf(series('Secrets'));
  expect(alone.report.drawingsLeftOut).toEqual(['Page']);
  expect(alone.parts['xl/charts/chart1.xml']).toBeUndefined();
  expect(alone.parts['xl/worksheets/sheet1.xml']).not.toContain('drawing');
});

test('a title that was a private cell is not remembered', async () => {
  const title = `<c:title><c:tx>${ref('str', 'Secrets!$A$1', ['SECRET'])}</c:tx></c:title>`;
  const { parts, chart } = await chartOf(title + series('Page'));
  expect(chart).toContain('Page!$B$2:$B$3');
  expect(allText(parts)).not.toMatch(/SECRET|Secrets/);
});

test.each([
  ['of a private cell is left out', 'Secrets!$A$1', ['Page']],
  ['of a cell that stays here keeps its text alone', 'Ledger!$A$1', []],
])('a shape with the text %s', async (_, cell, leftOut) => {
  const shape = anchor(`<xdr:sp textlink="${cell}"><a:t>Shown text</a:t></xdr:sp>`);
  const { parts, report } = await chartOf('', shape);
  expect(report.drawingsLeftOut).toEqual(leftOut);
  expect(allText(parts).includes('Shown text')).toBe(leftOut.length === 0);
  expect(allText(parts)).not.toContain(cell);
});

test('labels that a chart took from cells that stay here are not remembered', async () => {
  const labels =
    '<c:extLst><c:ext uri="x"><c15:datalabelsRange xmlns:c15="y"><c15:f>Ledger!$C$1</c15:f><c15:dlblRangeCache>LABEL</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>';
  const { chart } = await chartOf(series('Page') + labels);
  expect(chart).not.toMatch(/LABEL|Ledger/);
});

test('a chart of a pivot table draws the cells that the table left', async () => {
  const { chart } = await chartOf(
    `<c:pivotSource><c:name>PIVOT</c:name></c:pivotSource>${series('Page')}`,
  );
  expect(chart).not.toContain('PIVOT');
  expect(chart).toContain('Page!$B$2:$B$3');
});

test('a picture comes along, without where it led', async () => {
  const picture = anchor(
    '<xdr:pic><xdr:cNvPr><a:hlinkClick r:id="rId3"/></xdr:cNvPr><a:blip r:embed="rId2"/></xdr:pic>',
  );
  const { parts } = await chartOf('', picture);
  expect(parts['xl/media/image1.png']).toBe('PICTURE');
  expect(allText(parts)).not.toContain('FILE');
});

test.each([
  [
    'a diagram',
    '<xdr:graphicFrame><dgm:relIds xmlns:dgm="d" r:dm="rId4" r:id="rId4"/></xdr:graphicFrame>',
  ],
  [
    'a slicer, or a chart of a younger kind',
    '<mc:AlternateContent><mc:Choice Requires="x"><xdr:sp/></mc:Choice></mc:AlternateContent>',
  ],
])('%s is left out, and it is said', async (_, inside) => {
  const { parts, report } = await chartOf('', anchor(inside));
  expect(report.drawingsLeftOut).toEqual(['Page']);
  expect(allText(parts)).not.toMatch(/DIAGRAM|Alternate/);
});
