import { basename, join } from 'node:path';
import { officeFile } from '../../office/officeFiles';
import { makeCertificate } from './certificate';
import { answerWithFile } from './fileAnswer';
import { listen, type Answerer } from './listen';
import type { PageSetup } from './pageSetup';
import { withOfficeFrom } from './shippedPage';

export interface WorkbenchFiles {
  /** The folder of the built add-in. */
  readonly addin: string;
  /** The folder of the page's bundle. */
  readonly page: string;
  /** The workbook that the page opens first. */
  readonly workbook: string;
}

export interface WorkbenchServer {
  /** Where a browser finds the workbench. */
  readonly url: string;
  /** What a browser is to trust: Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly publicKeyHash: string;
  close(): Promise<void>;
}

const OFFICE_FILES = '/lib/1/hosted/';

/**
 * Serves the workbench's page with office.js, and on an origin of its own, as in production, the
 * add-in. Office.js trusts a page of its own hostname over https, so both are localhost.
 */
export async function serveWorkbench(files: WorkbenchFiles, port = 0): Promise<WorkbenchServer> {
  const certificate = await makeCertificate();
  const page = await listen(certificate, port);
  const addin = await listen(certificate, 0);
  page.answer = pageAnswers(files, addin.origin);
  addin.answer = addinAnswers(files.addin, page.origin);
  return {
    url: `${page.origin}/`,
    publicKeyHash: certificate.publicKeyHash,
    close: async () => {
      await Promise.all([page.close(), addin.close()]);
    },
  };
}

function pageAnswers(files: WorkbenchFiles, addin: string): Answerer {
  const setup: PageSetup = {
    addin: `${addin}/taskpane.html`,
    manifest: '/manifest.xml',
    functions: `${addin}/functions.json`,
    workbook: { name: basename(files.workbook), address: '/workbook' },
  };
  return async (path, request, response) => {
    if (path.startsWith(OFFICE_FILES)) {
      const file = await officeFile(`https://appsforoffice.microsoft.com${path}`)?.catch(
        () => null,
      );
      response.setHeader('content-type', typeOfOfficeFile(path));
      // As Microsoft's servers answer: office.js asks for its parts with CORS.
      response.setHeader('access-control-allow-origin', '*');
      response.writeHead(file ? 200 : 404).end(file ?? undefined);
    } else if (path === '/setup.json') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(setup));
    } else if (path === '/workbook') await answerWithFile(request, response, files.workbook);
    else if (path === setup.manifest) {
      await answerWithFile(request, response, join(files.addin, 'manifest.xml'));
    } else {
      if (path === '/') response.setHeader('content-security-policy', pagePolicy(addin));
      const file = path === '/' ? 'index.html' : path;
      await answerWithFile(request, response, join(files.page, file));
    }
  };
}

/** The add-in as its own server would give it, but for where office.js comes from. */
function addinAnswers(folder: string, pageOrigin: string): Answerer {
  return async (path, request, response) => {
    // Excel on the web fetches an add-in's functions.json from another origin too.
    response.setHeader('access-control-allow-origin', pageOrigin);
    const change = (text: string) => withOfficeFrom(pageOrigin, text);
    const isPage = path === '/taskpane.html';
    await answerWithFile(request, response, join(folder, path), isPage ? change : undefined);
  };
}

/** Nothing leaves the workbench: it loads and asks nothing but itself and the add-in. */
function pagePolicy(addin: string): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${addin}`,
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${addin}`,
    `frame-src ${addin}`,
  ].join('; ');
}

function typeOfOfficeFile(path: string): string {
  if (/\.html?$/i.test(path)) return 'text/html; charset=utf-8';
  return /\.css$/i.test(path) ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}
