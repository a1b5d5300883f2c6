import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from './officeProgram';

/**
 * Rows of a workbook's first sheet, from 0, that LibreOffice paints in a colour (`#FFE3C2`), be it by
 * a cell's own format or by a conditional one.
 */
export function paintedRows(xlsxPath: string, colour: string): number[] {
  const page = convert(xlsxPath, 'html', (folder) => {
    const name = readdirSync(folder).find((each) => each.endsWith('.html')) ?? '';
    return readFileSync(join(folder, name), 'utf8');
  });
  const [first = ''] = page.match(/<table.*?<\/table>/gs) ?? [];
  const rows = first.match(/<tr[\s>].*?<\/tr>/gs) ?? [];
  return rows.flatMap((row, at) => (row.toUpperCase().includes(`"${colour}"`) ? [at] : []));
}
