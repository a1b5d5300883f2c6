import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx, openXlsx } from '../../../workbench/files/xlsx';
import { Workbook } from '../../../workbench/host/model/workbook';

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>March</dc:title><dc:creator>Ana Gómez</dc:creator><cp:lastModifiedBy>Luis &amp; Co</cp:lastModifiedBy></cp:coreProperties>';
const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Eva</Manager><Company>Acme</Company></Properties>';
const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property name="Client" pid="2"><vt:lpwstr>Contoso</vt:lpwstr></property><property name="Region" pid="3"><vt:lpwstr>North</vt:lpwstr></property></Properties>';
const COMMENTS =
  '<ThreadedComments xmlns="urn:threads"><threadedComment ref="C4" id="{1}"/><threadedComment ref="C4" id="{2}" parentId="{1}"/></ThreadedComments>';

/** A file that people have signed and commented on. */
function signed(): Uint8Array {
  const workbook = new Workbook();
  workbook.addSheet('Items');
  const parts = unzipSync(newXlsx(workbook).save());
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = [
    `<Relationship Id="p1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    `<Relationship Id="p2" Type="${office}/extended-properties" Target="docProps/app.xml"/>`,
    `<Relationship Id="p3" Type="${office}/custom-properties" Target="docProps/custom.xml"/>`,
  ].join('');
  const rels = strFromU8(parts['_rels/.rels'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    '_rels/.rels': strToU8(rels.replace('</Relationships>', `${links}</Relationships>`)),
    'docProps/core.xml': strToU8(CORE),
    'docProps/app.xml': strToU8(APP),
    'docProps/custom.xml': strToU8(CUSTOM),
    'xl/threadedComments/threadedComment1.xml': strToU8(COMMENTS),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
  });
}

function partsOf(bytes: Uint8Array): (path: string) => string {
  const parts = unzipSync(bytes);
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

test('a file says who made it, and what people added to that', () => {
  const { properties, sheets } = openXlsx(signed(), 'signed.xlsx').workbook;
  const { custom, ...texts } = properties;
  expect(texts).toEqual({
    title: 'March',
    subject: '',
    author: 'Ana Gómez',
    lastAuthor: 'Luis & Co',
    manager: 'Eva',
    company: 'Acme',
    category: '',
    keywords: '',
    comments: '',
  });
  expect([...custom]).toEqual([
    ['Client', 'Contoso'],
    ['Region', 'North'],
  ]);
  expect(sheets[0]?.comments).toEqual([{ id: '{1}', row: 3, column: 2 }]);
});

test('properties that nobody touched keep their bytes', () => {
  const read = partsOf(openXlsx(signed(), 'signed.xlsx').save());
  expect(read('docProps/core.xml')).toBe(CORE);
  expect(read('docProps/custom.xml')).toBe(CUSTOM);
});

test('what was emptied is in no part of the saved file, and the rest is', () => {
  const { workbook, save } = openXlsx(signed(), 'signed.xlsx');
  Object.assign(workbook.properties, { author: '', company: '', title: 'April' });
  workbook.properties.custom.delete('Client');
  const saved = save();
  const again = openXlsx(saved, 'again.xlsx').workbook.properties;
  expect([again.author, again.company, again.title, again.manager]).toEqual([
    '',
    '',
    'April',
    'Eva',
  ]);
  expect([...again.custom.keys()]).toEqual(['Region']);
  const read = partsOf(saved);
  const all = ['core', 'app', 'custom'].map((name) => read(`docProps/${name}.xml`)).join('');
  expect(all).not.toMatch(/Gómez|Acme|Contoso/);
});
