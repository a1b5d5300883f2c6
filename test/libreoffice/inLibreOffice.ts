import { isInstalled } from './officeProgram';

const installed = isInstalled('soffice');

/** A test that needs LibreOffice; without it, it is skipped under a name that says so. */
export function inLibreOffice(
  name: string,
  run: (() => void) | (() => Promise<void>),
  timeout = 180_000,
): void {
  if (installed) test(name, run, timeout);
  else test.skip(`${name} (skipped: LibreOffice is not installed)`, run);
}
