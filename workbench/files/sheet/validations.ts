import type { ListValidation } from '../../host/model/listValidation';
import type { Sheet } from '../../host/model/sheet';
import { childOf, childrenOf, element, isOn, textOf, type XmlElement } from '../xml/xmlElement';
import { parseRanges, sameParts, writeRanges } from './ranges';
import { replaceElements } from './sheetPart';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function isList({ attributes }: XmlElement): boolean {
  return attributes['type'] === 'list';
}

function listOf(found: XmlElement): ListValidation {
  const { sqref, showDropDown, allowBlank, showErrorMessage, errorTitle, error, errorStyle } =
    found.attributes;
  const formula = textOf(childOf(found, 'formula1'));
  const quoted = /^"([\s\S]*)"$/.exec(formula);
  const style = Object.entries(STYLES).find(([name]) => name === errorStyle)?.[1] ?? 'Stop';
  return {
    ranges: parseRanges(sqref),
    source: quoted ? (quoted[1] ?? '').replaceAll('""', '"') : `=${formula}`,
    // The attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32).
    inCellDropDown: !isOn(showDropDown),
    ignoreBlanks: isOn(allowBlank),
    errorAlert: isOn(showErrorMessage)
      ? { title: errorTitle ?? '', message: error ?? '', style }
      : null,
  };
}

function listsOf(tree: XmlElement): ListValidation[] {
  return childrenOf(childOf(tree, 'dataValidations')).filter(isList).map(listOf);
}

/** Reads the lists of allowed values; other kinds of validation stay in the part. */
export function readValidations(sheet: Sheet, tree: XmlElement): void {
  sheet.validations = listsOf(tree);
}

/** Writes the lists of allowed values where they differ from the part's. */
export function writeValidations(sheet: Sheet, tree: XmlElement): void {
  if (sameParts(listsOf(tree), sheet.validations)) return;
  const now = childOf(tree, 'dataValidations');
  const others = childrenOf(now).filter((found) => !isList(found));
  const all = [...others, ...sheet.validations.map(listElement)];
  const list = element('dataValidations', { ...now?.attributes, count: all.length }, all);
  replaceElements(tree, 'dataValidations', all.length > 0 ? [list] : []);
}

function listElement(list: ListValidation): XmlElement {
  const { source, errorAlert } = list;
  const formula = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  const style = Object.entries(STYLES).find(([, name]) => name === errorAlert?.style)?.[0];
  return element(
    'dataValidation',
    {
      type: 'list',
      errorStyle: style === 'stop' ? undefined : style,
      allowBlank: list.ignoreBlanks ? 1 : undefined,
      showDropDown: list.inCellDropDown ? undefined : 1,
      showInputMessage: 1,
      showErrorMessage: errorAlert ? 1 : undefined,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      sqref: writeRanges(list.ranges),
    },
    [element('formula1', {}, [formula])],
  );
}
