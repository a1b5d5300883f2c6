import type { Sheet } from '../../host/model/sheet';
import { childOf, element, isOn, type XmlElement } from '../xml/xmlElement';
import { replaceElements } from './sheetPart';
import { legacyPasswordHash } from './passwordHash';

type Protection = Pick<Sheet, 'protected' | 'password'>;

function protectionOf(tree: XmlElement): Protection {
  const found = childOf(tree, 'sheetProtection')?.attributes ?? {};
  // A password cannot be read back from its hash; the hash stands for it, so that no guess opens it.
  return {
    protected: isOn(found['sheet']),
    password: found['hashValue'] ?? found['password'] ?? '',
  };
}

/** Reads whether the sheet is protected. */
export function readProtection(sheet: Sheet, tree: XmlElement): void {
  Object.assign(sheet, protectionOf(tree));
}

/** Writes the protection where it differs from the part's. */
export function writeProtection(sheet: Sheet, tree: XmlElement): void {
  const now = protectionOf(tree);
  if (sheet.protected === now.protected && (!sheet.protected || sheet.password === now.password)) {
    return;
  }
  const password = sheet.password === '' ? undefined : legacyPasswordHash(sheet.password);
  const made = element('sheetProtection', { password, sheet: 1, objects: 1, scenarios: 1 });
  replaceElements(tree, 'sheetProtection', sheet.protected ? [made] : []);
}
