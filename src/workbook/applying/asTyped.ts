import type { CellValue } from '../../receivables/ledger/area';

/** Excel would take a text such as `00123` for a number; the apostrophe that people type keeps it. */
export function asTyped(cell: CellValue, format: CellValue | undefined): CellValue {
  const isText = typeof cell === 'string' && cell !== '' && !cell.startsWith('=');
  return isText && format !== '@' ? `'${cell}` : cell;
}
