/**
 * Goes to the folder where the person typed the command, so that file names mean what they meant
 * there: npm runs scripts in the project's own folder and keeps the caller's in INIT_CWD.
 */
export function goToCallersFolder(script: string): void {
  const { npm_lifecycle_event: running, INIT_CWD: caller } = process.env;
  if (running === script && caller !== undefined) process.chdir(caller);
}
