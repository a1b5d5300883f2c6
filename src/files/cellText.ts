import { textOfItem, type StringPool } from './parts/stringPool';
import type { RawCell } from './sheet/rawRows';
import { decodeCellText, unescapeXml } from './xml/escape';

/** The text of a cell; '' where it holds none. */
export function cellText(cell: RawCell, strings: StringPool): string {
  if (cell.type === 's') return strings.textAt(Number(cell.value));
  if (cell.type === 'inlineStr') return textOfItem(cell.inline ?? '');
  return cell.type === 'str' ? decodeCellText(unescapeXml(cell.value ?? '')) : '';
}
