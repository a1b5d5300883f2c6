import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sharedCopy } from '../../src/files/sharedCopy';
import type { CopyRecipe, CopyReport } from '../../src/files/recipe';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook that is written by hand, as its part says it. */
export interface HandSheet {
  readonly name: string;
  /** Cells, `A1` to what stands in `c`, or a value. */
  readonly cells: Readonly<Record<string, number | string>>;
  /** What stands after the rows, or before them. */
  readonly after?: string;
  readonly before?: string;
  readonly state?: string;
  /** Kind, target and, where it leads out, the word External. */
  readonly links?: readonly (readonly [kind: string, target: string, mode?: string])[];
}

/** A workbook that is written by hand. */
export interface HandBook {
  readonly sheets: readonly HandSheet[];
  /** Name, formula, attributes. */
  readonly names?: readonly (readonly [name: string, formula: string, more?: string])[];
  /** More parts, by path, with their content type. */
  readonly parts?: Readonly<Record<string, readonly [type: string, content: string]>>;
  /** Links of the workbook to some of them. */
  readonly links?: readonly (readonly [kind: string, target: string])[];
  /** Links of the file itself. */
  readonly fileLinks?: readonly (readonly [type: string, target: string])[];
  /** What stands in the workbook part before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
}

/** A table's part. */
export function tableXml(name: string, ref: string, columns: readonly string[], more = ''): string {
  const list = columns.map((each, at) =>
    each.startsWith('<') ? each : `<tableColumn id="${at + 1}" name="${each}"/>`,
  );
  return `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}">${more}</autoFilter><tableColumns count="${columns.length}">${list.join('')}</tableColumns></table>`;
}

/** The bytes of a workbook. Texts of cells are shared unless they are written as elements. */
export function packed(book: HandBook): Uint8Array {
  const texts: string[] = [];
  const files: Record<string, string> = {};
  book.sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    files[path] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ''}<sheetData>${rowsOf(sheet, texts)}</sheetData>${sheet.after ?? ''}</worksheet>`;
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = linksXml(sheet.links ?? []);
  });
  const sheets = book.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rIdS${at + 1}"/>`,
  );
  const names = (book.names ?? []).map(
    ([name, formula, more = '']) => `<definedName name="${name}"${more}>${formula}</definedName>`,
  );
  files['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.before ?? ''}<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames>${book.after ?? ''}</workbook>`;
  const own = book.sheets.map(
    (_, at) =>
      `<Relationship Id="rIdS${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const more = (book.links ?? []).map(
    ([kind, target], at) =>
      `<Relationship Id="rIdM${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  files['xl/_rels/workbook.xml.rels'] =
    `<Relationships>${own.join('')}${more.join('')}<Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdY" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
  files['xl/sharedStrings.xml'] =
    `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  files['xl/styles.xml'] =
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
  const top = (book.fileLinks ?? []).map(
    ([type, target], at) => `<Relationship Id="rIdF${at}" Type="${type}" Target="${target}"/>`,
  );
  files['_rels/.rels'] =
    `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>${top.join('')}</Relationships>`;
  const parts = Object.entries(book.parts ?? {});
  for (const [path, [, content]] of parts) files[path] = content;
  const overrides = [
    ['xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['xl/styles.xml', `${TYPES}.styles+xml`],
    ...book.sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${TYPES}.worksheet+xml`]),
    ...parts.map(([path, [type]]) => [path, type]),
  ].map(([path, type]) => `<Override PartName="/${path ?? ''}" ContentType="${type ?? ''}"/>`);
  files['[Content_Types].xml'] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

function linksXml(links: NonNullable<HandSheet['links']>): string {
  const each = links.map(
    ([kind, target, mode], at) =>
      `<Relationship Id="rId${at + 1}" Type="${kind.includes('/') ? kind : `${OFFICE}/${kind}`}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

function rowsOf({ cells }: HandSheet, texts: string[]): string {
  const rows = new Map<number, string[]>();
  for (const [address, cell] of Object.entries(cells)) {
    const row = Number(/\d+/.exec(address)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell, texts)]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, all]) => `<row r="${row}">${all.join('')}</row>`)
    .join('');
}

function cellXml(address: string, cell: number | string, texts: string[]): string {
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${address}"`);
  if (!cell.startsWith('<')) return `<c r="${address}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  return `<c r="${address}">${cell}</c>`;
}

/** A recipe that asks for these sheets and nothing else. */
export function recipe(sheets: readonly string[], more: Partial<CopyRecipe> = {}): CopyRecipe {
  const unnamed = { sheet: '', headers: [] };
  const nothing = { privateColumns: [], emptied: [], privateSheets: [], blocks: [], unnamed };
  const rest = { ...nothing, swaps: [], constants: [], typed: [] };
  return { sheets, title: 'Aging', ...rest, ...more };
}

/** A copy as its parts, path by path, and what is reported of it. */
export interface CopiedParts {
  readonly parts: Readonly<Record<string, string>>;
  readonly report: CopyReport;
  readonly bytes: Uint8Array;
}

/** Makes a copy and looks into it. */
export async function copied(bytes: Uint8Array, wanted: CopyRecipe): Promise<CopiedParts> {
  const { file, report } = await sharedCopy(bytes, wanted);
  return { parts: partsOf(file), report, bytes: file };
}

/** The parts of a file as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** All that a file says, in one text. */
export function allText(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).flat().join('\n');
}
