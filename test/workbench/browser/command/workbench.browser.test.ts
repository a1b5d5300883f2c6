import { spawn } from 'node:child_process';
import { get } from 'node:https';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', '..');
const COMMAND = join(ROOT, 'workbench', 'browser', 'command', 'workbench.ts');

/** Runs the command; once it says that it serves, lets `meet` look and then interrupts it as Ctrl-C does. */
function run(words: readonly string[], meet?: (url: string) => Promise<void>) {
  const command = spawn(process.execPath, ['--import', 'tsx', COMMAND, ...words], { cwd: ROOT });
  let printed = '';
  let met: Promise<void> | undefined;
  command.stderr.on('data', (part: Buffer) => (printed += part.toString()));
  command.stdout.on('data', (part: Buffer) => {
    printed += part.toString();
    const url = /https:\/\/\S+\n.*ends it\./.exec(printed)?.[0].split('\n')[0];
    if (meet && url !== undefined) {
      met ??= meet(url).finally(() => {
        command.kill('SIGINT');
      });
    }
  });
  return new Promise<{ code: number | null; printed: string }>((resolve, reject) => {
    command.on('error', reject);
    command.on('close', (code) => {
      (met ?? Promise.resolve()).then(() => {
        resolve({ code, printed });
      }, reject);
    });
  });
}

const title = (url: string) =>
  new Promise<string>((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        resolve(/<title>(.*)<\/title>/.exec(body)?.[1] ?? '');
      });
    }).on('error', reject);
  });

test('it prints the address and one sentence, serves, and Ctrl-C ends it cleanly', async () => {
  let address = '';
  const { code, printed } = await run(['--no-open'], async (url) => {
    address = url;
    expect(await title(url)).toBe('Duebook');
  });
  expect(printed).toContain('Open it in Chromium, Chrome or Edge');
  expect(code).toBe(0);
  await expect(title(address)).rejects.toThrow('ECONNREFUSED');
});

test.each([
  [['missing.xlsx', '--no-open'], 1, /^There is no file .*missing\.xlsx\. Check the name/],
  [['--port', 'zero'], 2, /^--port takes a number from 1 to 65535\./],
  [['--help'], 0, /^Opens the workbench/],
])('%j ends with %d and says why', async (words, expected, sentence) => {
  const { code, printed } = await run(words);
  expect(code).toBe(expected);
  expect(printed).toMatch(sentence);
});
