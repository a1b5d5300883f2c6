import { WORKBOOK_SCOPE, type DefinedName } from '../../host/model/definedName';
import { parseRect, quoteSheet, splitAddress } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { formulaForFile, formulaForPeople } from '../read/formulaText';
import { childOf, childrenOf, element, isOn, textOf, type XmlElement } from '../xml/xmlElement';

const TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';
const RESERVED = '_xlnm.';
const ROWS = /\$(\d+):\$(\d+)$/;

/** Reads defined names, and the title rows that files keep among them. */
export function readDefinedNames(
  book: XmlElement,
  workbook: Workbook,
  order: readonly Sheet[],
): void {
  for (const found of childrenOf(childOf(book, 'definedNames'))) {
    const { name = '', localSheetId, hidden, comment = '' } = found.attributes;
    const sheet = localSheetId === undefined ? undefined : order[Number(localSheetId)];
    const formula = textOf(found);
    if (name === PRINT_AREA && sheet) sheet.page.printArea = printAreaOf(formula);
    if (name === TITLES && sheet) sheet.page.titleRows = titleRowsOf(formula);
    if (name.startsWith(RESERVED)) continue;
    workbook.names.push({
      name,
      formula: formulaForPeople(formula),
      scope: sheet?.id ?? WORKBOOK_SCOPE,
      visible: !isOn(hidden),
      comment,
    });
  }
}

/**
 * The `definedNames` element for what the workbook is now. Reserved names other than title rows and
 * print areas (filter ranges) stay as the file had them, with their sheet's new position.
 */
export function writeDefinedNames(
  book: XmlElement,
  workbook: Workbook,
  before: readonly Sheet[],
): XmlElement | null {
  const old = childrenOf(childOf(book, 'definedNames'));
  const reserved = old.flatMap((found) => {
    const { name = '', localSheetId } = found.attributes;
    if (!name.startsWith(RESERVED) || name === TITLES) return [];
    const isKnown = name === PRINT_AREA && printAreaOf(textOf(found)) !== '';
    if (isKnown && localSheetId !== undefined) return [];
    if (localSheetId === undefined) return [found];
    const sheet = before[Number(localSheetId)];
    const position = sheet ? workbook.sheets.indexOf(sheet) : -1;
    return position < 0
      ? []
      : [element(found.name, { ...found.attributes, localSheetId: position }, found.children)];
  });
  const titles = workbook.sheets.flatMap((sheet, position) => {
    const was = old.find(
      ({ attributes }) =>
        attributes['name'] === TITLES && before[Number(attributes['localSheetId'])] === sheet,
    );
    const text = titlesText(sheet, textOf(was));
    return text === ''
      ? []
      : [element('definedName', { name: TITLES, localSheetId: position }, [text])];
  });
  const areas = workbook.sheets.flatMap((sheet, position) =>
    sheet.page.printArea === ''
      ? []
      : [element('definedName', { name: PRINT_AREA, localSheetId: position }, [areasText(sheet)])],
  );
  const names = workbook.names.flatMap((name) => nameElement(name, workbook, old));
  const all = [...reserved, ...areas, ...titles, ...names].sort(byName);
  return all.length > 0 ? element('definedNames', {}, all) : null;
}

function nameElement(
  name: DefinedName,
  workbook: Workbook,
  old: readonly XmlElement[],
): XmlElement[] {
  const position = workbook.sheets.findIndex(({ id }) => id === name.scope);
  if (name.scope !== WORKBOOK_SCOPE && position < 0) return [];
  const local = position < 0 ? undefined : position;
  const was = old.find(
    ({ attributes }) =>
      attributes['name'] === name.name &&
      (attributes['localSheetId'] === undefined) === position < 0,
  );
  return [
    element(
      'definedName',
      {
        ...was?.attributes,
        name: name.name,
        localSheetId: local,
        hidden: name.visible ? undefined : 1,
        comment: name.comment || undefined,
      },
      [formulaForFile(name.formula, undefined, workbook.addinFunctions)],
    ),
  ];
}

/** The addresses of a print area; '' where it is something else, which stays as the file has it. */
function printAreaOf(formula: string): string {
  const areas = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((area) => splitAddress(area).address);
  return areas.every((address) => parseRect(address)) ? areas.join(',') : '';
}

function areasText({ name, page }: Sheet): string {
  return page.printArea
    .split(',')
    .map((area) => `${quoteSheet(name)}!${area}`)
    .join(',');
}

function titleRowsOf(formula: string): Sheet['page']['titleRows'] {
  const found = ROWS.exec(formula);
  return found ? { first: Number(found[1]) - 1, last: Number(found[2]) - 1 } : null;
}

/** Title columns are kept as the file had them; rows are the model's. */
function titlesText(sheet: Sheet, was: string): string {
  const columns = was.split(',').filter((part) => /\$[A-Z]+:\$[A-Z]+$/i.test(part));
  const rows = sheet.page.titleRows;
  const prefix = `${quoteSheet(sheet.name)}!`;
  const written = rows ? [`${prefix}$${rows.first + 1}:$${rows.last + 1}`] : [];
  const kept = columns.map((part) => prefix + part.slice(part.lastIndexOf('!') + 1));
  return [...kept, ...written].join(',');
}

function byName(a: XmlElement, b: XmlElement): number {
  const [first, second] = [a, b].map(({ attributes }) => (attributes['name'] ?? '').toLowerCase());
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
