import { build, type Metafile } from 'esbuild';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache');
const BUNDLE = join(CACHE, 'duebook-workbench');
const PAGE = join('workbench', 'browser', 'page', 'index.html');
/** Lists what a bundle was made of. */
const INGREDIENTS = 'ingredients.json';

/** The folder of the page's bundle, made anew when a source is younger. */
export async function bundlePage(): Promise<string> {
  if (!isFresh()) await bundle();
  return BUNDLE;
}

/** Bundles beside the old one and puts it in place whole: another workbench may be reading it. */
async function bundle(): Promise<void> {
  const started = new Date();
  const unfinished = join(CACHE, `duebook-workbench-${process.pid}`);
  try {
    await mkdir(unfinished, { recursive: true });
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: { page: 'workbench/browser/page/main.ts' },
      outdir: unfinished,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      sourcemap: 'linked',
      metafile: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
      logLevel: 'silent',
    });
    await copyFile(join(ROOT, PAGE), join(unfinished, 'index.html'));
    writeFileSync(
      join(unfinished, INGREDIENTS),
      JSON.stringify({ started: started.getTime(), sources: sourcesOf(metafile) }),
    );
    rmSync(BUNDLE, { recursive: true, force: true });
    renameSync(unfinished, BUNDLE);
  } catch (problem) {
    // Another command may have put its own bundle there in the meantime.
    if (!isFresh()) throw problem;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Our own sources; for the packages, the lock file stands. */
function sourcesOf({ inputs }: Metafile): readonly string[] {
  const own = Object.keys(inputs).filter((path) => !path.includes('node_modules'));
  return [...own, PAGE, 'package-lock.json', 'workbench/browser/server/bundlePage.ts'];
}

function isFresh(): boolean {
  const list = join(BUNDLE, INGREDIENTS);
  if (!existsSync(list)) return false;
  const { started, sources } = JSON.parse(readFileSync(list, 'utf8')) as {
    readonly started: number;
    readonly sources: readonly string[];
  };
  return sources.every((source) => {
    const path = join(ROOT, source);
    return existsSync(path) && statSync(path).mtimeMs < started;
  });
}
