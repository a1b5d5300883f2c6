import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pageFile } from './pageFile';
import { pagesIn } from './pages';

// Writes the pages anew. Read through what git shows to have changed before you keep it.
for (const language of ['en', 'es'] as const) {
  for (const [name, page] of Object.entries(pagesIn(language))) {
    const file = pageFile(name, language);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
}
