import { ensureBuilt } from '../workbench/cli/ensureBuilt';

/** Jest's set-up for the tests that run the built add-in. */
export default function setUp(): void {
  ensureBuilt(console.log);
}
