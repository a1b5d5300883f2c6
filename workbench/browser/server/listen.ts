import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';

/** Answers a request for a path of this origin; the path is decoded and has no `..` in it. */
export type Answerer = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

/** An https server on localhost that listens already. */
export interface Listening {
  /** `https://localhost:3001` */
  readonly origin: string;
  /** Set once everything that the answers need is known. */
  answer: Answerer;
  close(): Promise<void>;
}

/** Listens on localhost alone; on port 0, on any that is free. */
export function listen({ key, cert }: Certificate, port: number): Promise<Listening> {
  const server = createServer({ key, cert });
  const listening = {
    origin: '',
    answer: (_path: string, _request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(503).end();
      return Promise.resolve();
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    if (path === null || request.method !== 'GET') response.writeHead(400).end();
    else
      listening.answer(path, request, response).catch(() => {
        response.destroy();
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      listening.origin = `https://localhost:${(server.address() as AddressInfo).port}`;
      resolve(listening);
    });
  });
}

function pathOf({ url }: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
    return /(^|[\\/])\.\.([\\/]|$)/.test(path) || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
