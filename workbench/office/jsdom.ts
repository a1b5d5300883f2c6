import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What of jsdom is used here; the package brings no types. */
export interface Jsdom {
  readonly JSDOM: new (html: string, options: JsdomOptions) => { readonly window: JsdomWindow };
  readonly ResourceLoader: new () => ResourceLoader;
  readonly VirtualConsole: new () => VirtualConsole;
}

export interface ResourceLoader {
  fetch(url: string): Promise<Buffer> | null;
}

interface VirtualConsole {
  on(kind: 'jsdomError', listener: (error: Error) => void): void;
  on(kind: string, listener: (...parts: unknown[]) => void): void;
}

export type JsdomWindow = Window & typeof globalThis;

interface JsdomOptions {
  readonly url: string;
  readonly runScripts: 'dangerously';
  readonly pretendToBeVisual: boolean;
  readonly resources: ResourceLoader;
  readonly virtualConsole: VirtualConsole;
  readonly beforeParse: (window: JsdomWindow) => void;
}

/** jsdom as Jest's own environment brings it, so that both are the same version. */
export function jsdom(): Jsdom {
  const ours = createRequire(join(process.cwd(), 'package.json'));
  const environment = createRequire(ours.resolve('jest-environment-jsdom'));
  return environment('jsdom') as Jsdom;
}
