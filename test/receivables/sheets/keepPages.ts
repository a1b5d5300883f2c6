import { writeFileSync } from 'node:fs';
import { pageFile } from './pageFile';
import { pagesIn } from './pages';

// Writes the pages anew. Read through what git shows to have changed before you keep it.
for (const language of ['en', 'es'] as const) {
  for (const [name, page] of Object.entries(pagesIn(language))) {
    writeFileSync(pageFile(name, language), page);
  }
}
