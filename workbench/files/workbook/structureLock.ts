import type { Workbook } from '../../host/model/workbook';
import { childOf, element, isOn, type XmlElement } from '../xml/xmlElement';
import { legacyPasswordHash } from '../sheet/passwordHash';

type Structure = Workbook['structure'];

function structureOf(book: XmlElement): Structure {
  const found = childOf(book, 'workbookProtection')?.attributes ?? {};
  // As of a sheet: the hash stands for the password, so that no guess opens it.
  return {
    protected: isOn(found['lockStructure']),
    password: found['workbookHashValue'] ?? found['workbookPassword'] ?? '',
  };
}

/** Reads whether sheets may come, go and be renamed. */
export function readStructureLock(workbook: Workbook, book: XmlElement): void {
  Object.assign(workbook.structure, structureOf(book));
}

/** The element that the file is to have; what it has where nothing changed, null for none. */
export function structureLock({ structure }: Workbook, book: XmlElement): XmlElement | null {
  const now = structureOf(book);
  if (structure.protected === now.protected && structure.password === now.password) {
    return childOf(book, 'workbookProtection') ?? null;
  }
  if (!structure.protected) return null;
  const { password } = structure;
  const workbookPassword = password === '' ? undefined : legacyPasswordHash(password);
  return element('workbookProtection', { workbookPassword, lockStructure: 1 });
}
