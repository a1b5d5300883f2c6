import { Refusal } from '../../cli/refusal';
import {
  serveWorkbench,
  type WorkbenchFiles,
  type WorkbenchServer,
} from '../server/serveWorkbench';

/** Beside the port that the add-in's own development server uses. */
const USUAL_PORT = 3001;

/** Serves on the port that was asked for; else on the usual one, or on a free one where it is taken. */
export async function startServer(
  files: WorkbenchFiles,
  port: number | null,
): Promise<WorkbenchServer> {
  try {
    return await serveWorkbench(files, port ?? USUAL_PORT);
  } catch (problem) {
    if (!isTaken(problem)) throw problem;
    if (port === null) return serveWorkbench(files, 0);
    throw new Refusal(`Port ${port} is taken by another program; name another with --port.`);
  }
}

function isTaken(problem: unknown): boolean {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
