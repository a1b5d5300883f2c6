import { allText, copied, packed, recipe, tableXml, type HandSheet } from './packed';

const XML = 'application/xml';

/** A table by owner under its heading, with the whole first, above another table of the same columns. */
const PAGE: HandSheet = {
  name: 'Page',
  cells: {
    A1: 'Report',
    A3: 'By group',
    A4: 'Group',
    B4: 'Total',
    A5: 'All',
    B5: 30,
    A6: 'ANA',
    B6: 10,
    A7: 'LUIS',
    B7: '<f>SUM(1,19)</f><v>20</v>',
    A9: 'Account',
    B9: 'Open',
    A10: 'Alpha, of ANA',
    B10: 30,
    D1: '<f>B6</f><v>10</v>',
    E1: '<c t="str"><f>A6</f><v>ANA</v></c>',
  },
  after:
    '<conditionalFormatting sqref="A5:B7 A10"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
  links: [
    ['table', '../tables/table1.xml'],
    ['table', '../tables/table2.xml'],
  ],
};

const PARTS = {
  'xl/tables/table1.xml': [
    XML,
    tableXml(
      'DuebookGroups',
      'A4:B7',
      ['Group', 'Total'],
      '<filterColumn colId="0"><filters><filter val="ANA"/></filters></filterColumn>',
    ),
  ],
  'xl/tables/table2.xml': [XML, tableXml('Accounts', 'A9:B10', ['Account', 'Open'])],
} as const;

const LEDGER: HandSheet = {
  name: 'Items',
  cells: { A1: 'Account', B1: 'Owner', C1: 'Due', A2: 'A1', B2: 'ANA', C2: 1, B3: 'LUIS', C3: 2 },
};

const copyOf = (keeps: readonly string[], headings: readonly string[]) =>
  copied(
    packed({ sheets: [PAGE, LEDGER], parts: PARTS }),
    recipe(['Page'], {
      blocks: [{ table: 'DuebookGroups', called: 'By group', keeps, headings }],
      unnamed: { sheet: 'items', headers: ['owner'] },
    }),
  );

const PAGE_PART = 'xl/worksheets/sheet1.xml';

test('a table of groups goes with its heading, and the rows that it leaves blank are no gap', async () => {
  const { parts, report } = await copyOf([], ['By group', 'Por grupo']);
  expect(report).toMatchObject({ blocksLeftOut: ['Page!By group'], columnsLeftOut: [] });
  expect(allText(parts)).not.toMatch(/ANA|LUIS|DuebookGroups|By group/);
  const sheet = parts[PAGE_PART] ?? '';
  expect([...sheet.matchAll(/<row r="(\d+)" hidden="1"/g)].map(([, row]) => row)).toEqual([
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
  expect(sheet).toContain('sqref="A10"');
  expect(sheet).toContain('<c r="B10"><v>30</v></c>');
  expect(parts['xl/tables/table2.xml']).toContain('ref="A9:B10"');
});

test('of a table that begins with the whole, the whole stays', async () => {
  const { parts, report } = await copyOf(['All', 'Todas'], ['By group']);
  expect(report.blocksLeftOut).toEqual(['Page!By group']);
  expect(allText(parts)).not.toMatch(/ANA|LUIS/);
  const sheet = parts[PAGE_PART] ?? '';
  expect(sheet).toContain('<c r="B5"><v>30</v></c>');
  expect([...sheet.matchAll(/<row r="(\d+)" hidden="1"/g)].map(([, row]) => row)).toEqual([
    '6',
    '7',
  ]);
  expect(parts['xl/tables/table1.xml']).toMatch(/ ref="A4:B5".*<autoFilter ref="A4:B5"\/>/s);
});

test('a figure of a group that is read elsewhere stays as a value; its name does not', async () => {
  const { parts } = await copyOf([], ['By group']);
  expect(parts[PAGE_PART]).toContain('<c r="D1"><v>10</v></c>');
  expect(allText(parts)).toContain('Alpha, of …');
});

test('no total and no heading of a page is a name, and the columns of tables are called as their cells', async () => {
  const page = {
    ...PAGE,
    cells: { ...PAGE.cells, A10: 'Open, of ANA: Total', A11: 'Ask Owner' },
  };
  const ledger = { ...LEDGER, cells: { ...LEDGER.cells, B4: 'Total', B5: 'Owner', B6: 'Open' } };
  const { parts, report } = await copied(
    packed({ sheets: [page, ledger], parts: PARTS }),
    recipe(['Page'], { unnamed: { sheet: 'Items', headers: ['Owner'] } }),
  );
  const said = allText(parts);
  expect(said).toContain('…, of …: Total');
  expect(said).toContain('Ask Owner');
  expect(said).toContain('>Open<');
  expect(report.stillSaid).toEqual(['Page!B9']);
});

test('where people moved the heading away, the table goes alone', async () => {
  const { parts, report } = await copyOf([], ['Groups']);
  expect(report.blocksLeftOut).toEqual(['Page!By group']);
  expect(allText(parts)).toContain('By group');
  expect(allText(parts)).not.toMatch(/ANA|LUIS/);
});

test.each([
  ['', ['Mine', 'Items']],
  [' of a sheet that is left out', ['Mine']],
])(
  'a text that a formula brought from a private column%s is blank, and a typed one is told',
  async (_, sheets) => {
    const mine: HandSheet = {
      name: 'Mine',
      cells: {
        A1: '<c t="str"><f>Items!B2</f><v>ANA</v></c>',
        A2: '<c t="str"><f t="array" ref="A2:A3">Items!B2:B3</f><v>ANA</v></c>',
        A3: '<c t="str"><v>LUIS</v></c>',
        A4: 'ANA is away',
        A5: '<f>COUNTA(Items!B2:B3)</f><v>2</v>',
      },
    };
    const { parts, report } = await copied(
      packed({ sheets: [mine, LEDGER] }),
      recipe(sheets, {
        privateColumns: ['Owner'],
        unnamed: { sheet: 'Items', headers: ['Owner'] },
      }),
    );
    expect(report.textsLeftOut).toEqual(['Mine!A1', 'Mine!A2', 'Mine!A3']);
    expect(report.stillSaid).toEqual(['Mine!A4']);
    expect(allText(parts)).not.toContain('LUIS');
    expect(parts[PAGE_PART]).toContain('<c r="A5"><v>2</v></c>');
  },
);
