import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ResourceLoader } from 'jsdom';

/** Where shipped pages load office.js from. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Serves a page in jsdom: Microsoft's address from the installed, unmodified package (whose files
 * have lower-case names), the page's own address from its folder, and nothing else.
 */
export class OfficeFiles extends ResourceLoader {
  constructor(
    private readonly origin: string,
    private readonly folder: string | null,
  ) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = this.fileOf(url);
    if (file === null || !existsSync(file)) return null;
    return readFile(file) as ReturnType<ResourceLoader['fetch']>;
  }

  private fileOf(url: string): string | null {
    const path = url.replace(/[?#].*$/, '');
    if (path.startsWith(MICROSOFT)) {
      return join(OFFICE_JS, path.slice(MICROSOFT.length).toLowerCase());
    }
    if (this.folder === null || !path.startsWith(this.origin)) return null;
    return join(this.folder, decodeURIComponent(path.slice(this.origin.length)));
  }
}
