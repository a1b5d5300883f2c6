import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { PageSetup } from '../../../../workbench/browser/server/pageSetup';
import {
  serveWorkbench,
  type WorkbenchServer,
} from '../../../../workbench/browser/server/serveWorkbench';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly certificate: DetailedPeerCertificate;
}

/** Asks as a browser does that trusts the certificate; the path goes out as it is written. */
function ask(url: string, path = new URL(url).pathname): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, rejectUnauthorized: false, agent: false }, (response) => {
      const certificate = (response.socket as TLSSocket).getPeerCertificate(true);
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body, certificate });
      });
    }).on('error', reject);
  });
}

let folder: string;
let server: WorkbenchServer;
let setup: PageSetup;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const part of ['addin', 'page']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'page', 'index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'addin', 'manifest.xml'), '<OfficeApp/>');
  writeFileSync(join(folder, 'addin', 'functions.json'), '{}');
  writeFileSync(
    join(folder, 'addin', 'taskpane.html'),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(join(folder, 'march.xlsx'), 'PK');
  server = await serveWorkbench({
    addin: join(folder, 'addin'),
    page: join(folder, 'page'),
    workbook: join(folder, 'march.xlsx'),
  });
  setup = JSON.parse((await ask(`${server.url}setup.json`)).body) as PageSetup;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const own = (path: string) => server.url + path;
const addins = (path: string) => new URL(path, setup.addin).href;

test('the page learns where everything is, and the add-in has an origin of its own on localhost', () => {
  expect(setup.workbook).toEqual({ name: 'march.xlsx', address: '/workbook' });
  expect(new URL(setup.addin).hostname).toBe('localhost');
  expect(new URL(setup.addin).origin).not.toBe(new URL(server.url).origin);
});

test.each([
  ['the page', () => own(''), 'text/html; charset=utf-8'],
  ['the workbook', () => own('workbook'), 'application/octet-stream'],
  ['the manifest', () => own('manifest.xml'), 'application/xml; charset=utf-8'],
  ['office.js', () => own('lib/1/hosted/office.js'), 'text/javascript; charset=utf-8'],
  [
    'a part of office.js that is asked for in capitals',
    () => own('lib/1/hosted/EN-US/Office_Strings.js'),
    'text/javascript; charset=utf-8',
  ],
  ['what Excel knows of the functions', () => setup.functions, 'application/json; charset=utf-8'],
])('%s is served', async (_, url, type) => {
  const { status, headers } = await ask(url());
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test.each([
  ['above the page', () => own(''), '/../secret.txt'],
  ['above the page, encoded', () => own(''), '/%2e%2e/secret.txt'],
  ['above the page, with backslashes', () => own(''), '/..%5csecret.txt'],
  ['above the add-in', () => addins('/'), '/..%2fsecret.txt'],
  ['above office.js', () => own(''), '/lib/1/hosted/..%2f..%2fpackage.json'],
])('what lies %s is not served', async (_, url, path) => {
  const { status, body } = await ask(url(), path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).toBe('');
});

test('what is not there is not found', async () => {
  for (const url of [own('nothing.js'), own('lib/1/hosted/nothing.js'), addins('/nothing.js')]) {
    expect((await ask(url)).status).toBe(404);
  }
});

test('the page may ask nothing but itself and the add-in', async () => {
  const { headers } = await ask(server.url);
  const origin = new URL(setup.addin).origin;
  expect(headers['content-security-policy']).toContain(`connect-src 'self' ${origin};`);
  expect(headers['content-security-policy']).toContain("default-src 'self';");
});

test('the certificate is for localhost alone, made for this run, and known by its public key', async () => {
  const { certificate } = await ask(server.url);
  expect(certificate.subjectaltname).toBe('DNS:localhost');
  const { publicKey } = new X509Certificate(certificate.raw);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  expect(createHash('sha256').update(der).digest('base64')).toBe(server.publicKeyHash);
  const other = await serveWorkbench({ addin: folder, page: folder, workbook: folder });
  await other.close();
  expect(other.publicKeyHash).not.toBe(server.publicKeyHash);
});
