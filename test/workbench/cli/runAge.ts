import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ageCommand } from '../../../workbench/cli/ageCommand';

const ROOT = join(__dirname, '../../..');

/** What the command said and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command `age` in this process: its own would load everything anew each time. */
export async function runAge(folder: string, ...words: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const from = process.cwd();
  process.chdir(folder);
  try {
    const code = await ageCommand(words, {
      figures: (text) => (said.stdout += `${text}\n`),
      remarks: (text) => (said.stderr += `${text}\n`),
    });
    return { code, ...said };
  } finally {
    process.chdir(from);
  }
}

/** Runs the command `age` in a process of its own, as npm would. */
export function runAgeAlone(folder: string, ...words: readonly string[]): Promise<Ran> {
  const command = spawn(
    process.execPath,
    [
      '--import',
      require.resolve('tsx', { paths: [ROOT] }),
      join(ROOT, 'workbench/cli/age.ts'),
      ...words,
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let stdout = '';
  let stderr = '';
  command.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    command.on('error', reject);
    command.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
