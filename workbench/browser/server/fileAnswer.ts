import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers with a file, or says that the browser has it already, or that there is none. */
export async function answerWithFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  change?: (text: string) => string,
): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const mark = `"${found.size}-${found.mtimeMs}"`;
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-cache');
  if (!change) response.setHeader('etag', mark);
  if (!change && request.headers['if-none-match'] === mark) {
    response.writeHead(304).end();
    return;
  }
  const bytes = await readFile(path);
  response.writeHead(200).end(change ? change(bytes.toString('utf8')) : bytes);
}
