import { bundlePage } from '../../workbench/browser/server/bundlePage';
import { ensureBuilt } from '../../workbench/cli/ensureBuilt';
import { browserProgram } from '../browser/browserProgram';

/** Jest's set-up for the tests that run in a browser: everything that takes long is made once. */
export default async function setUp(): Promise<void> {
  browserProgram();
  ensureBuilt(console.log);
  await bundlePage();
}
